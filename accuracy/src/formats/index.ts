import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Publication, readText, type TextReading } from '@qarar/core'
import { type MarkupFormat, readMarkup } from '../../../server/src/read/markup/read-markup.ts'
import { asDocx } from '../../../server/src/read/testing/render-docx.ts'
import { asHtml } from '../../../server/src/read/testing/render-text.ts'
import { gaTexts, type NamedText } from '../damaged-layer/ga-texts.ts'
import { type Fault, type Measure, type Score, share } from '../measure.ts'
import { compareWords, noWords, sumWords, type WordHits } from '../pdf/compare-words.ts'

const set = 'formats'
const languages = ['ar', 'en', 'fr'] as const
type Language = (typeof languages)[number]

/** Every so many of the texts: each is read once plain and once in each format. */
const every = 10

const target = 0.999

interface Compared {
  place: string
  words: WordHits
  isSame: boolean
  difference: string
}

/** The same texts as documents, pages and Akoma Ntoso against the plain text. */
export async function scoreFormats(corpus: string): Promise<Score[]> {
  const measures: Measure[] = []
  const faults: Fault[] = []
  for (const language of languages) {
    const texts = gaTexts(corpus, language)
    const some = texts.filter((_, at) => at % every === 0)
    const docx = await Promise.all(
      some.map(async ({ name, text }) =>
        compare('docx', name, await asDocx(text, { isTracked: true }), text),
      ),
    )
    const html = some.map(({ name, text }) => compare('html', name, asHtml(text), text))
    const akn = publishedXml(corpus, language, texts).map(({ name, xml, text }) =>
      compare('akn', name, xml, text),
    )
    for (const [format, all] of Object.entries({ docx, html, akn })) {
      measures.push(...measuresOf(`${language} ${format}`, all, format !== 'akn'))
      faults.push(...all.flatMap((each) => faultsOf(format, each)))
    }
  }
  return [{ measures, faults }]
}

function publishedXml(corpus: string, language: Language, texts: readonly NamedText[]) {
  const folder = join(corpus, 'corpus/ga/xml', language)
  const byName = new Map(
    texts.map(({ name, text }) => [name.replace(/^\.\//, '').replace('.txt', '.xml'), text]),
  )
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.flatMap((name) => {
    const text = byName.get(name)
    return text === undefined ? [] : [{ name, xml: readFileSync(join(folder, name)), text }]
  })
}

function compare(format: MarkupFormat, name: string, bytes: Buffer, text: string): Compared {
  const place = `${name} as ${format}`
  const plain = readAs('text', text)
  const read = readMarkup(format, bytes)
  if (typeof read === 'string')
    return { place, words: compareWords(plain.repaired.text, ''), isSame: false, difference: read }
  const got = readAs(format, read.text, read)
  const words = compareWords(plain.repaired.text, got.repaired.text)
  // Titles and closings are rendered otherwise than they are published.
  const parts = format === 'akn' ? ['preambular', 'operative'] : null
  const difference = firstDifference(shapeOf(plain.publication, parts), shapeOf(got.publication, parts))
  return { place, words, isSame: difference === '', difference }
}

const readAs = (format: string, text: string, notes: object = {}): TextReading =>
  readText({
    ...notes,
    ...{ text, replacedChars: 0 },
    source: { file: 'x', sha256: '0'.repeat(64), bytes: text.length, format, encoding: 'utf-8' },
  })

/** Works with their paragraphs: kinds, numbers, parts, and the first words of each. */
const shapeOf = ({ works }: Publication, parts: readonly string[] | null): string[] =>
  works.flatMap(({ kind, number, paragraphs }) => [
    `${kind} ${number}`,
    ...paragraphs
      .filter(({ part }) => parts === null || parts.includes(part))
      .map(({ part, number, parent, text }) =>
        [part, number, parent === null ? '' : 'under', text.replace(/\s+/g, ' ').slice(0, 24)].join(' | '),
      ),
  ])

function firstDifference(wanted: readonly string[], got: readonly string[]): string {
  const at = wanted.findIndex((each, index) => each !== got[index])
  if (at < 0 && got.length === wanted.length) return ''
  const index = at < 0 ? wanted.length : at
  return `${wanted[index] ?? '–'} ≠ ${got[index] ?? '–'}`
}

/** `isOurs`: made from the very text; what others published may say it otherwise. */
function measuresOf(name: string, all: readonly Compared[], isOurs: boolean): Measure[] {
  const { words, numbers } = sumWords([noWords, ...all.map((each) => each.words)])
  const own = isOurs ? target : null
  const sum = (of: 'wanted' | 'read' | 'found' | 'inOrder') => words[of] + numbers[of]
  return [
    share(set, `${name}: words found`, sum('found'), sum('wanted'), own),
    share(set, `${name}: words in order`, sum('inOrder'), sum('wanted'), own),
    share(set, `${name}: words read that are there`, sum('found'), sum('read'), own),
    share(
      set,
      `${name}: texts with the same structure`,
      all.filter(({ isSame }) => isSame).length,
      all.length,
      isOurs ? 0.99 : null,
    ),
  ]
}

function faultsOf(format: string, { place, words, difference }: Compared): Fault[] {
  const { missing, added } = words
  const told = (kind: string, details: readonly string[]) =>
    details.slice(0, 5).map((detail) => ({ kind: `formats: ${format}: ${kind}`, place, detail }))
  return [
    ...told('word missing', missing),
    ...told('word added', added),
    ...told('structure', difference === '' ? [] : [difference]),
  ]
}
