import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '@qarar/core'
import { makeScan } from '../../../server/src/read/ocr/testing/make-scan.ts'
import { readDocumentBytes } from '../../../server/src/read/read-document.ts'
import { type Fault, type Measure, type Score, share } from '../measure.ts'
import { compareWords, faultsOf, noWords, sumWords, type WordHits } from '../pdf/compare-words.ts'
import { type CharacterHits, compareCharacters, noCharacters, sumCharacters } from './compare-characters.ts'

const set = 'ocr'

/** As a scanner in an office is set. */
const dotsPerInch = 200

/** Arabic is measured in all that there is; of the others one column is enough. */
const wanted = /\.(?:ar\.\dcol|en\.1col|fr\.1col)\./

/** Characters right behind the repair. */
const targets: Record<string, number> = { ar: 0.985, en: 0.995, fr: 0.995 }

interface Compared {
  name: string
  before: CharacterHits
  after: CharacterHits
  words: WordHits
}

/** The printed resolutions as pictures, against the text that they were printed from. */
export async function scoreOcr(corpus: string): Promise<Score[]> {
  const folder = join(corpus, 'corpus/pdf')
  const files = readdirSync(folder).filter((name) => name.endsWith('.pdf') && wanted.test(name))
  const compared: Compared[] = []
  for (const name of files) compared.push(await compareFile(folder, name))
  const measures: Measure[] = []
  for (const [language, target] of Object.entries(targets)) {
    const own = compared.filter(({ name }) => name.includes(`.${language}.`))
    measures.push(...measuresOf(language, own, target))
    for (const [kind, same] of Map.groupBy(own, ({ name }) => kindOf(name)))
      if (language === 'ar') measures.push(...charactersOf(`${language} ${kind}`, same, null))
  }
  const faults: Fault[] = compared.flatMap(({ words, name }) => faultsOf(words, name))
  return [{ measures, faults }]
}

async function compareFile(folder: string, name: string): Promise<Compared> {
  const truth = readFileSync(join(folder, name.replace(/\.\dcol\..*$/, '.txt')), 'utf8')
  const scan = await makeScan(readFileSync(join(folder, name)), dotsPerInch)
  const raw = await readDocumentBytes(scan, { name })
  const { repaired } = readText(raw)
  return {
    name,
    before: compareCharacters(truth, raw.text),
    after: compareCharacters(truth, repaired.text),
    words: compareWords(truth, repaired.text),
  }
}

/** «one column, Amiri». */
function kindOf(name: string): string {
  const [, columns, font] = /\.(\d)col\.(.*)\.pdf$/.exec(name) ?? []
  return `${columns === '1' ? 'one column' : 'two columns'}, ${font}`
}

function measuresOf(name: string, compared: readonly Compared[], target: number): Measure[] {
  const { words, numbers } = sumWords([noWords, ...compared.map((one) => one.words)])
  return [
    ...charactersOf(name, compared, target),
    share(set, `${name}: words found`, words.found, words.wanted, null),
    share(set, `${name}: words in order`, words.inOrder, words.wanted, null),
    share(set, `${name}: numbers and symbols found`, numbers.found, numbers.wanted, null),
  ]
}

function charactersOf(name: string, compared: readonly Compared[], target: number | null): Measure[] {
  const before = sumCharacters([noCharacters, ...compared.map((one) => one.before)])
  const after = sumCharacters([noCharacters, ...compared.map((one) => one.after)])
  return [
    share(set, `${name}: characters right as read`, before.right, before.wanted, null),
    share(set, `${name}: characters right behind the repair`, after.right, after.wanted, target),
  ]
}
