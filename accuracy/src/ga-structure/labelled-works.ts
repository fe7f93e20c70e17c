import { fileOfSymbol, type GaRow, readGaRows } from '../ga-rows.ts'
import { lettersOf } from '../letters.ts'

/** What a label asks of the reading: a part, `other` (no preambular or operative paragraph), or nothing. */
type Wanted = 'preambular' | 'operative' | 'other' | 'anything'

export interface LabelledParagraph {
  wanted: Wanted
  /** The publisher's kind: `preambular`, `operative`, `operative-sub`, `annex`, `heading` … */
  kind: string
  /** Decimal number of the paragraph; null where none is printed. */
  number: string | null
  /** Letters and digits of the printed text, marker included: without its footnote marks, and with them. */
  letters: string
  lettersWithMarks: string
  text: string
}

export interface LabelledWork {
  /** `A/RES/75/127` */
  symbol: string
  /** Name of its text file without language and ending: `75_127`. */
  file: string
  paragraphs: LabelledParagraph[]
  /** Letters and digits of the footnotes, to know one that was read as a paragraph. */
  notes: string[]
}

/** A row's paragraph: `text` without footnote marks, `text_fn` with `⟦fn1⟧` for the mark that is printed `(1)`. */
interface Entry {
  kind: string
  num: string | null
  verb: string | null
  text: string
  text_fn: string
  notes: { marker: string; text: string }[]
}

export function readLabelledWorks(corpus: string, language: string): LabelledWork[] {
  return readGaRows<Entry>(corpus, language).map(labelledWorkOf)
}

export function labelledWorkOf({ symbol, paragraphs }: GaRow<Entry>): LabelledWork {
  return {
    symbol,
    file: fileOfSymbol(symbol),
    paragraphs: joinLoneNumbers(paragraphs).map(labelOf),
    notes: paragraphs.flatMap(({ notes }) => notes.map(({ marker, text }) => lettersOf(marker + text))),
  }
}

/** Where the number stands in an entry of its own, as in the French of 76/258, it belongs to the next one. */
function joinLoneNumbers(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1]
    if (isLoneNumber(entry)) return []
    if (!before || !isLoneNumber(before)) return [entry]
    const { num, text } = before
    return [{ ...entry, num, text: `${text} ${entry.text}`, text_fn: `${text} ${entry.text_fn}` }]
  })
}

const isLoneNumber = ({ num, text }: Entry) => num !== null && lettersOf(text) === lettersOf(num)

function labelOf(entry: Entry): LabelledParagraph {
  const { kind, num, text, text_fn } = entry
  return {
    wanted: wantedOf(entry),
    kind,
    number: num !== null && /^[^\p{L}\d]*\d+(?![.-]?\d)/u.test(text) ? num : null,
    letters: lettersOf(text),
    lettersWithMarks: lettersOf(text_fn.replace(/⟦fn(\d+)⟧/g, '$1')),
    text,
  }
}

/**
 * Operative entries without a printed number and without a verb of their own are headings or continuations, and so are
 * headings that the publisher gave a verb: neither right nor wrong, as corpus/README.md says.
 */
function wantedOf({ kind, num, verb, text }: Entry): Wanted {
  const isClause = num !== null || verb !== null || /^\P{L}*\d+\s*[.–-]/u.test(text)
  if (kind === 'preambular') return 'preambular'
  if (kind === 'operative' || kind === 'operative-sub') return isClause ? 'operative' : 'anything'
  if (kind.startsWith('preamble-other') || (kind === 'heading' && verb !== null)) return 'anything'
  return 'other'
}
