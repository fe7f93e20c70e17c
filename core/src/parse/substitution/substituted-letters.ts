import type { DocumentView, TextLine } from '../document-view.ts'

/** A paragraph in which a broken encoding turned many letters into one. */
export interface SubstitutedLetters {
  line: TextLine
  /** The letter that stands for many. */
  letter: string
  /** Spoiled words with their place in the text. */
  words: { text: string; start: number; end: number }[]
}

/** A letter is suspect where it makes up so much of a paragraph, and so much more than in the rest. */
const share = 0.08
const times = 6

/** Letters that end a word and stand inside one: dotless ya and ta marbuta. */
const misplaced = /[ىة](?=\p{L})/u

/** Paragraphs where one letter is far too frequent: the words with it are spoiled. */
export function findSubstitutedLetters({ lines }: Pick<DocumentView, 'lines'>): SubstitutedLetters[] {
  const printed = lines.filter((line) => !line.blank)
  const whole = countLetters(printed.map((line) => line.text).join(' '))
  return printed.flatMap((line) => suspectLetter(line, whole, printed) ?? [])
}

function suspectLetter(
  line: TextLine,
  whole: Map<string, number>,
  printed: readonly TextLine[],
): SubstitutedLetters | null {
  const own = countLetters(line.text)
  const ownTotal = totalOf(own)
  const restTotal = totalOf(whole) - ownTotal
  if (ownTotal < 60 || restTotal < 500) return null
  for (const [letter, count] of own) {
    const restShare = ((whole.get(letter) ?? 0) - count) / restTotal
    if (count / ownTotal <= share || count / ownTotal <= times * restShare) continue
    return { line, letter, words: spoiledWords(letter, line, wordsOfOthers(line, printed)) }
  }
  return null
}

function wordsOfOthers(line: TextLine, printed: readonly TextLine[]): Set<string> {
  return new Set(
    printed.flatMap((other) => (other === line ? [] : (other.text.match(/[\p{L}\p{M}]+/gu) ?? []))),
  )
}

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [letter] of text.matchAll(/\p{L}/gu)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

const totalOf = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)

function spoiledWords(
  letter: string,
  { text, start }: TextLine,
  known: ReadonlySet<string>,
): SubstitutedLetters['words'] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
  return words.filter(
    (word) => !known.has(word.text) && (word.text.includes(letter) || misplaced.test(word.text)),
  )
}
