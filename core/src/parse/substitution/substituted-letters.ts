import type { DocumentView, TextLine } from '../document-view.ts'
import { countWords, type WordCounts } from './word-counts.ts'

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

/**
 * Paragraphs where one letter is far too frequent: the words with it are spoiled. Only those in the script of the
 * document can be told: in a quotation in another every letter is too frequent.
 */
export function findSubstitutedLetters({ lines }: Pick<DocumentView, 'lines'>): SubstitutedLetters[] {
  const printed = lines.filter((line) => !line.blank)
  const text = printed.map((line) => line.text).join(' ')
  const script = scriptOf(text)
  const whole = countLetters(text, script)
  const total = totalOf(whole)
  const suspects = printed.flatMap((line) => suspectLetter(line, { script, whole, total }) ?? [])
  if (suspects.length === 0) return []
  const known = countWords(printed)
  return suspects.map(({ line, letter }) => ({ line, letter, words: spoiledWords(letter, line, known) }))
}

interface Letters {
  script: RegExp
  whole: Map<string, number>
  total: number
}

function suspectLetter(
  line: TextLine,
  { script, whole, total }: Letters,
): Pick<SubstitutedLetters, 'line' | 'letter'> | null {
  const own = countLetters(line.text, script)
  const ownTotal = totalOf(own)
  const restTotal = total - ownTotal
  if (ownTotal < 60 || restTotal < 500 || scriptOf(line.text) !== script) return null
  for (const [letter, count] of own) {
    const restShare = ((whole.get(letter) ?? 0) - count) / restTotal
    if (count / ownTotal > share && count / ownTotal > times * restShare) return { line, letter }
  }
  return null
}

const scripts = [/\p{Script=Arabic}/gu, /\p{Script=Latin}/gu]
const anyScript = /\p{L}/gu

/** The script of more than half of the letters, as a pattern for one of them. */
function scriptOf(text: string): RegExp {
  const total = text.match(anyScript)?.length ?? 0
  return scripts.find((script) => (text.match(script)?.length ?? 0) > total / 2) ?? anyScript
}

function countLetters(text: string, script: RegExp): Map<string, number> {
  const counts = new Map<string, number>()
  // A script has marks and digits of its own, too.
  for (const letter of text.match(script) ?? [])
    if (/\p{L}/u.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

const totalOf = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)

function spoiledWords(
  letter: string,
  { text, start }: TextLine,
  known: WordCounts,
): SubstitutedLetters['words'] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
  const own = countWords([{ text }])
  const isElsewhere = (word: string) => (known.get(word) ?? 0) > (own.get(word) ?? 0)
  return words.filter(
    (word) => !isElsewhere(word.text) && (word.text.includes(letter) || misplaced.test(word.text)),
  )
}
