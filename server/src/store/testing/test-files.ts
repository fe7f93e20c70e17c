// Files with a reading made by hand, so that tests of identity do not hang on what the rules read.
import type { LanguageTag, Paragraph, Publication, readText, TextReading, Work } from '@qarar/core'
import { sha256 } from '../import/fingerprint.ts'
import type { FileToImport } from '../store.ts'

/** A paragraph by its text, or with what is read out of it; spans count from the start of its text. */
type TestParagraph =
  | string
  | (Pick<Paragraph, 'text'> & Partial<Pick<Paragraph, 'acts' | 'citations' | 'part'>>)

export interface TestFile {
  name?: string
  language?: LanguageTag | null
  organisation?: string | null
  symbol?: string | null
  format?: string
  encoding?: string
  /** Of each work its number and its paragraphs. */
  works: (Partial<Omit<Work, 'paragraphs'>> & { paragraphs: TestParagraph[] })[]
  /** Gregorian, as ISO 8601. */
  dates?: string[]
  mechanisms?: Publication['mechanisms']
}

/** Makes files, and reads those that it made. */
export function testFiles() {
  const readings = new Map<string, TextReading>()
  const read: typeof readText = (raw) => {
    const reading = readings.get(raw.source.sha256)
    if (!reading) throw new Error(`No reading for ${raw.source.file}`)
    return reading
  }
  function make(file: TestFile): FileToImport {
    const text = textOf(file)
    const { name = 'file.txt', format = 'text', encoding = 'utf-8' } = file
    const bytes = Buffer.from(`${format} ${encoding}\n${text}`)
    const source = { file: name, sha256: sha256(bytes), bytes: bytes.length, format, encoding }
    const repaired = { text, pieces: [{ text, from: 0, to: text.length, step: null }], drops: [] }
    readings.set(source.sha256, { publication: publicationOf(file, source), repaired, unplaced: [] })
    return { name, bytes, raw: { text, source, replacedChars: 0 } }
  }
  return { read, make }
}

/** A line a paragraph. */
function textOf({ works }: TestFile): string {
  return works.map(({ paragraphs }) => paragraphs.map((given) => `${textGiven(given)}\n`).join('')).join('')
}

const textGiven = (given: TestParagraph) => (typeof given === 'string' ? given : given.text)

function publicationOf(file: TestFile, source: Publication['source']): Publication {
  const { language = 'en', organisation = 'ois', symbol = null, dates = [], mechanisms = [] } = file
  const next = paragraphMaker()
  const works = file.works.map((work) => ({ ...emptyWork, ...work, paragraphs: work.paragraphs.map(next) }))
  return {
    kind: works.length > 1 ? 'resolution-collection' : (works[0]?.kind ?? 'document'),
    ...{ language, organisation, symbol, source, works },
    title: `Title of ${symbol ?? source.file}`,
    session: null,
    dates: dates.map(statedDate),
    coverage: { sourceChars: 1, kept: 1, dropped: [] },
    diagnostics: [],
    paragraphs: [],
    mechanisms,
    joins: [],
  }
}

function statedDate(value: string): Publication['dates'][number] {
  return { text: value, span: { start: 0, end: 0 }, calendar: 'gregorian', value }
}

const emptyWork: Omit<Work, 'paragraphs'> = {
  kind: 'resolution',
  ...{ number: null, symbol: null, title: null, organ: null, session: null, iri: null },
  ...{ dates: [], turns: [], events: [], members: [] },
}

function paragraphMaker() {
  let line = 0
  let start = 0
  return (given: TestParagraph, index: number): Paragraph => {
    const text = textGiven(given)
    const span = { start, end: start + text.length }
    start = span.end + 1
    line++
    return {
      eId: `para_${index + 1}`,
      ...{ parent: null, part: 'operative', number: String(index + 1), marker: null, text, span },
      sourceLines: [line, line],
      split: false,
      ...{ acts: [], citations: [], parties: [], dates: [], proposedReadings: [] },
      ...(typeof given === 'string' ? {} : given),
    }
  }
}

const subjects = ['harbours', 'lighthouses', 'pilots', 'charts', 'wetlands', 'fisheries', 'buoys', 'ferries']
const verbs = ['Requests', 'Invites', 'Urges', 'Commends', 'Recommends', 'Decides', 'Notes', 'Welcomes']

/** Paragraphs that are alike for one seed and share hardly a phrase between seeds. */
export function paragraphs(seed: number, count = 12): string[] {
  const word = (place: number) => `${subjects[(seed * 3 + place) % 8]}${seed * 7919 + place * 31}`
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 12 }, (_, place) => word(index * 12 + place))
    return `${verbs[index % 8]} ${words.join(' ')}.`
  })
}
