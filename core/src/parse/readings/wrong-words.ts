import {
  areSpellings,
  areVerbalNouns,
  type Confusion,
  confusionsOf,
  isInflection,
} from '../../languages/ar/words/confusions.ts'
import type { WordIndex } from '../../languages/ar/words/word-index.ts'
import type { EvidenceKind } from '../../model/kinds.ts'
import type { ProposedReading, ReadingEvidence } from '../../model/publication.ts'
import { type PrintedWord, type WordCounts, weigherOf } from './word-context.ts'

// Single wrong words in sound text. A word that neither the list nor the text knows, and that differs by a typical fault
// of machines from one that is far likelier in its place, gets that one as a proposal. Names and rare words look the
// same from here: the limits are set so that clean texts have hardly any (docs/explanation/repair.md gives figures).

export interface TextWords {
  index: WordIndex
  own: ReadonlyMap<string, number>
  /** Words of the text, counted with repetition. */
  total: number
}

/** Natural logarithms: how much likelier the proposal must be than the printed word, and than any other proposal. */
const limits: Partial<Record<EvidenceKind, { gain: number; margin: number; count: number }>> = {
  dots: { gain: 9, margin: 3, count: 16 },
  ligature: { gain: 4, margin: 2, count: 16 },
  hamza: { gain: 10, margin: 3, count: 16 },
  letters: { gain: 10, margin: 2, count: 2 },
}
const otherChange = 4
const shortest = 5
/** A word that is printed so often is the author's. */
const often = 3

/** A reading of one word of a line, or null. */
export function readingOfWord(
  line: readonly PrintedWord[],
  at: number,
  text: TextWords,
): ProposedReading | null {
  const { text: printed, plain, start, end } = line[at] as PrintedWord
  if (plain.length < shortest - 1 || text.index.model.isKnown(plain)) return null
  const best = likeliest(line, at, text)
  if (best === null || isTheAuthors(plain, best, text)) return null
  return {
    text: printed,
    span: { start, end },
    proposed: best.word,
    evidence: evidenceOf(best, text.own),
  }
}

export function evidenceOf(
  { word, kind, count }: Pick<Confusion, 'word' | 'kind' | 'count'>,
  own: WordCounts,
): ReadingEvidence {
  const seen = own.get(word) ?? 0
  return seen > 0 ? { kind, count: seen, seen: 'document' } : { kind, count, seen: 'list' }
}

function likeliest(line: readonly PrintedWord[], at: number, text: TextWords): Confusion | null {
  const { alone, between } = weigherOf(text.index, text.own, text.total)
  const around = (word: string) => between(line[at - 1]?.plain, word) + between(word, line[at + 1]?.plain)
  const { plain } = line[at] as PrintedWord
  const [first, second] = confusionsOf(plain, text.index)
    .map((confusion) => ({
      confusion,
      weight: alone(confusion.word) + around(confusion.word) - otherChange * (confusion.changes - 1),
    }))
    .sort((a, b) => b.weight - a.weight)
  if (first === undefined) return null
  const gain = first.weight - text.index.model.weigh(plain) - around(plain)
  const margin = second === undefined ? Number.POSITIVE_INFINITY : first.weight - second.weight
  return isClear(plain, first.confusion, gain, margin) ? first.confusion : null
}

function isClear(
  plain: string,
  { word, kind, count, changes }: Confusion,
  gain: number,
  margin: number,
): boolean {
  const limit = limits[kind]
  if (limit === undefined || gain < limit.gain || margin < limit.margin) return false
  if (count < limit.count && gain < 2 * limit.gain) return false
  if (kind === 'dots' && (changes > 1 || isInflection(plain, word))) return false
  return plain.length >= shortest || kind === 'ligature'
}

function isTheAuthors(plain: string, { word, kind }: Confusion, { own }: TextWords): boolean {
  if (kind === 'ligature') return false
  if (kind === 'hamza' && areSpellings(plain, word)) return true
  if (kind === 'dots' && areVerbalNouns(plain, word) && (own.get(word) ?? 0) < often) return true
  const printed = own.get(plain) ?? 0
  return printed >= often && (own.get(word) ?? 0) < often * printed
}
