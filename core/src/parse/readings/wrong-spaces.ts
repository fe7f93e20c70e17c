import type { ProposedReading } from '../../model/publication.ts'
import { type PrintedWord, weigherOf } from './word-context.ts'
import { evidenceOf, type TextWords } from './wrong-words.ts'

// A space that a machine left out («فيالتسوية») or put in («التعا ون»): told by words alone, as single wrong words are.

/** Natural logarithms: how much likelier the words must be with the space than without it, or the other way round. */
const leastGain = 10
const leastCount = 16
const shortestHalf = 2
const shortestWhole = 5

/** Two words for one that nobody knows, or null. */
export function readingOfGlued(
  line: readonly PrintedWord[],
  at: number,
  text: TextWords,
): ProposedReading | null {
  const { text: printed, plain, start, end } = line[at] as PrintedWord
  const { list, model } = text.index
  if (plain !== printed || plain.length < shortestWhole || model.isKnown(plain)) return null
  const { between } = weigherOf(text.index, text.own, text.total)
  const [before, after] = [line[at - 1]?.plain, line[at + 1]?.plain]
  const asPrinted = model.weigh(plain) + between(before, plain) + between(plain, after)
  let best: { words: string; count: number; gain: number } | null = null
  for (let cut = shortestHalf; cut <= plain.length - shortestHalf; cut++) {
    const [left, right] = [plain.slice(0, cut), plain.slice(cut)]
    const count = Math.min(list.wordCount(left), list.wordCount(right))
    if (count < leastCount || !partsClearly(left, right)) continue
    const weight = model.weigh(left) + model.weigh(right)
    const gain = weight + between(before, left) + between(left, right) + between(right, after) - asPrinted
    if (gain >= leastGain && gain > (best?.gain ?? 0)) best = { words: `${left} ${right}`, count, gain }
  }
  if (best === null) return null
  return {
    text: printed,
    span: { start, end },
    proposed: best.words,
    evidence: { kind: 'spacing', count: best.count, seen: 'list' },
  }
}

/** The article inside a word, or a letter that only ends words: what parts two words for certain. */
function partsClearly(left: string, right: string): boolean {
  return /[ىة]$/.test(left) || (right.startsWith('ال') && !/[وفبلك]$/.test(left)) || /[^ا]ال$/.test(left)
}

/** One word for two of which one is known to nobody, or null. `spaces` is what stands between them. */
export function readingOfCut(
  line: readonly PrintedWord[],
  at: number,
  spaces: string,
  text: TextWords,
): ProposedReading | null {
  const [first, second] = [line[at], line[at + 1]]
  if (first === undefined || second === undefined) return null
  const word = first.plain + second.plain
  const { list, model } = text.index
  const isUnknown = ({ plain }: PrintedWord) => plain.length > 1 && !model.isKnown(plain)
  if (word.length < shortestWhole || !(isUnknown(first) || isUnknown(second))) return null
  if (!/^[ \u00A0]{1,3}$/.test(spaces)) return null
  const count = list.wordCount(word)
  if (count < leastCount) return null
  const { between } = weigherOf(text.index, text.own, text.total)
  const [before, after] = [line[at - 1]?.plain, line[at + 2]?.plain]
  const joined = model.weigh(word) + between(before, word) + between(word, after)
  const apart =
    model.weigh(first.plain) +
    model.weigh(second.plain) +
    between(before, first.plain) +
    between(first.plain, second.plain) +
    between(second.plain, after)
  if (joined - apart < leastGain) return null
  return {
    text: first.text + spaces + second.text,
    span: { start: first.start, end: second.end },
    proposed: word,
    evidence: evidenceOf({ word, kind: 'spacing', count }, text.own),
  }
}
