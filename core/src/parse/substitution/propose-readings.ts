import type { ProposedReading } from '../../model/publication.ts'
import type { DocumentView, TextLine } from '../document-view.ts'
import type { SubstitutedLetters } from './substituted-letters.ts'
import { countWords, type WordCounts } from './word-counts.ts'

// What a broken encoding leaves: the substitute for most letters, hamza seats and madda for others after the
// article, dotless ya for ya. Each stands for exactly one letter; the words of the rest of the text say which.
const carriers = 'أآإ'

/** Readings of the spoiled words that the rest of the text knows. None is offered where two are as likely. */
export function proposeReadings(
  { letter, words, line }: SubstitutedLetters,
  view: DocumentView,
): ProposedReading[] {
  const vocabulary = vocabularyOf(view)
  const own = bareCounts([line])
  return words.flatMap(({ text, start, end }) => {
    const proposed = bestReading(text, letter, vocabulary, own)
    return proposed === null || proposed === text ? [] : [{ text, span: { start, end }, proposed }]
  })
}

/** Words without vowel signs, by their number of letters: a reading has as many as the spoiled word. */
type Vocabulary = ReadonlyMap<number, readonly (readonly [word: string, count: number])[]>

/** A document is asked for its words once for every spoiled paragraph. */
const vocabularies = new WeakMap<DocumentView, Vocabulary>()

function vocabularyOf(view: DocumentView): Vocabulary {
  const known = vocabularies.get(view)
  if (known) return known
  const vocabulary = Map.groupBy(bareCounts(view.lines), ([word]) => [...word].length)
  vocabularies.set(view, vocabulary)
  return vocabulary
}

function bareCounts(lines: readonly Pick<TextLine, 'text'>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word, count] of countWords(lines)) {
    const bare = word.replace(/\p{M}/gu, '')
    counts.set(bare, (counts.get(bare) ?? 0) + count)
  }
  return counts
}

/** `own` are the words of the spoiled paragraph itself, which prove nothing. */
function bestReading(word: string, letter: string, vocabulary: Vocabulary, own: WordCounts): string | null {
  const { pattern, length } = patternOf(word, letter)
  const found = (vocabulary.get(length) ?? [])
    .map(([known, count]) => [known, count - (own.get(known) ?? 0)] as const)
    .filter(([known, count]) => count > 0 && pattern.test(known))
    .sort((a, b) => b[1] - a[1])
  const [first, second] = found
  if (first === undefined || (second !== undefined && first[1] < 2 * second[1])) return null
  return first[0]
}

function patternOf(word: string, letter: string): { pattern: RegExp; length: number } {
  const bare = word.replace(/\p{M}/gu, '')
  // «الأء…»: carrier and substitute together stand for one letter after the article.
  const merged = bare.replace(new RegExp(`(?<=^(?:و|ف|ب|ك)?ال)[${carriers}]${letter}`), letter)
  const letters = [...merged]
  const source = letters.map((each, index) => classOf(each, letter, index === letters.length - 1))
  return { pattern: new RegExp(`^${source.join('')}$`, 'u'), length: letters.length }
}

/** What one printed letter can stand for. */
function classOf(printed: string, substitute: string, last: boolean): string {
  if (printed === substitute || carriers.includes(printed) || (printed === 'ة' && !last)) return '\\p{L}'
  return printed === 'ى' ? '[ىي]' : printed
}
