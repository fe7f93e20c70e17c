import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '@qarar/core'
import { readDocumentFile } from '../../../server/src/read/read-document.ts'
import { type Fault, type Measure, type Score, share } from '../measure.ts'
import { compareWords, faultsOf, noWords, sumWords, type WordHits } from './compare-words.ts'

const set = 'pdf'

const columnNames = { '1': 'one column', '2': 'two columns' } as const

/** What the issue asks for: words found and in order, and what may be added. */
const targets = {
  ar: { '1': 0.995, '2': 0.99 },
  en: { '1': 0.999, '2': 0.999 },
  fr: { '1': 0.999, '2': 0.999 },
}
const leastTrue = 0.998

/** Printed resolutions against the text that they were printed from. */
export async function scorePdf(corpus: string): Promise<Score[]> {
  const folder = join(corpus, 'corpus/pdf')
  const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'))
  const measures: Measure[] = []
  const faults: Fault[] = []
  for (const language of ['ar', 'en', 'fr'] as const)
    for (const columns of ['1', '2'] as const) {
      const own = files.filter((name) => name.includes(`.${language}.${columns}col.`))
      const hits = await Promise.all(own.map((name) => compareFile(folder, name)))
      faults.push(...hits.flatMap(({ found, name }) => faultsOf(found, name)))
      const sum = sumWords([noWords, ...hits.map(({ found }) => found)])
      measures.push(...measuresOf(`${language} ${columnNames[columns]}`, sum, targets[language][columns]))
    }
  return [{ measures, faults }]
}

async function compareFile(folder: string, name: string): Promise<{ name: string; found: WordHits }> {
  const truth = readFileSync(join(folder, name.replace(/\.\dcol\..*$/, '.txt')), 'utf8')
  const { repaired } = readText(await readDocumentFile(join(folder, name)))
  return { name, found: compareWords(truth, repaired.text) }
}

function measuresOf(name: string, hits: WordHits, target: number): Measure[] {
  const { words, numbers } = hits
  return [
    share(set, `${name}: words found`, words.found, words.wanted, target),
    share(set, `${name}: words in order`, words.inOrder, words.wanted, target),
    share(set, `${name}: words read that are there`, words.found, words.read, leastTrue),
    share(set, `${name}: numbers and symbols found`, numbers.found, numbers.wanted, target),
    share(set, `${name}: numbers and symbols in order`, numbers.inOrder, numbers.wanted, target),
  ]
}
