import { fileOfSymbol, readGaRows } from '../ga-rows.ts'
import { lettersOf } from '../letters.ts'
import { type Ref, type Row, type RowParagraph, soundRefs } from './sound-links.ts'
import { symbolKey, symbolOfLink } from './symbol-key.ts'

/** What the UN linked in one paragraph or in its notes: each target once. */
export interface LinkedParagraph {
  /** Letters and digits as printed, with footnote marks and without. */
  letters: string[]
  /** Numbers of its notes. */
  notes: string[]
  body: Link[]
  note: Link[]
  text: string
}

export interface Link {
  /** See `symbolKey`. */
  key: string
  text: string
}

export interface LinkedWork {
  symbol: string
  file: string
  paragraphs: LinkedParagraph[]
  /** Links that are faults of the labels. */
  faulty: number
}

/** The linked works of each language; a link that two other languages contradict is a fault. */
export function readLinkedWorks<Language extends string>(
  corpus: string,
  languages: readonly Language[],
): Record<Language, LinkedWork[]> {
  const rows = languages.map((language) => readGaRows<RowParagraph>(corpus, language))
  const perWork = new Map<string, Row[]>()
  for (const row of rows.flat()) perWork.set(row.symbol, [...(perWork.get(row.symbol) ?? []), row])
  const linked = rows.map((each) => each.map((row) => linkedWorkOf(row, perWork.get(row.symbol) ?? [])))
  return Object.fromEntries(languages.map((language, index) => [language, linked[index]])) as Record<
    Language,
    LinkedWork[]
  >
}

/** `versions`: the same work in every language. */
export function linkedWorkOf(row: Row, versions: readonly Row[]): LinkedWork {
  const sound = soundRefs(row, versions)
  const paragraphs = row.paragraphs.map(({ text, text_fn, refs, notes }): LinkedParagraph => {
    const linksIn = (place: Ref['in']) =>
      distinct(refs.filter((ref) => ref.in === place && sound.has(ref)).map(linkOf))
    return {
      text,
      letters: [lettersOf(text), lettersOf(text_fn.replace(/⟦fn(\d+)⟧/g, '$1'))],
      notes: notes.map(({ marker }) => /\d+/.exec(marker)?.[0] ?? ''),
      body: linksIn('body'),
      note: linksIn('note'),
    }
  })
  const { symbol } = row
  const all = row.paragraphs.reduce((sum, { refs }) => sum + refs.length, 0)
  return { symbol, file: fileOfSymbol(symbol), faulty: all - sound.size, paragraphs }
}

const linkOf = ({ href, text }: Ref): Link => ({ key: symbolKey(symbolOfLink(href ?? '') ?? ''), text })

const distinct = (links: readonly Link[]) => [...new Map(links.map((link) => [link.key, link])).values()]
