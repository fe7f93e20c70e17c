import type { ProposedReading } from '../../model/publication.ts'
import type { DocumentView } from '../document-view.ts'
import type { SubstitutedLetters } from './substituted-letters.ts'

// What a broken encoding leaves: the substitute for most letters, hamza seats and madda for others after the
// article, dotless ya for ya. Each stands for exactly one letter; the words of the rest of the text say which.
const carriers = 'أآإ'

/** Readings of the spoiled words that the rest of the text knows. None is offered where two are as likely. */
export function proposeReadings(
  { letter, words, line }: SubstitutedLetters,
  view: DocumentView,
): ProposedReading[] {
  const vocabulary = vocabularyOf(view, line.index)
  return words.flatMap(({ text, start, end }) => {
    const proposed = bestReading(text, letter, vocabulary)
    return proposed === null || proposed === text ? [] : [{ text, span: { start, end }, proposed }]
  })
}

/** Words of the other paragraphs, with how often each occurs. */
function vocabularyOf({ lines }: DocumentView, spoiled: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    if (line.index === spoiled) continue
    for (const [word] of line.text.matchAll(/[\p{L}\p{M}]+/gu)) {
      const bare = word.replace(/\p{M}/gu, '')
      counts.set(bare, (counts.get(bare) ?? 0) + 1)
    }
  }
  return counts
}

function bestReading(word: string, letter: string, vocabulary: ReadonlyMap<string, number>): string | null {
  const pattern = patternOf(word, letter)
  const found = [...vocabulary].filter(([known]) => pattern.test(known)).sort((a, b) => b[1] - a[1])
  const [first, second] = found
  if (first === undefined || (second !== undefined && first[1] < 2 * second[1])) return null
  return first[0]
}

function patternOf(word: string, letter: string): RegExp {
  const bare = word.replace(/\p{M}/gu, '')
  // «الأء…»: carrier and substitute together stand for one letter after the article.
  const merged = bare.replace(new RegExp(`(?<=^(?:و|ف|ب|ك)?ال)[${carriers}]${letter}`), letter)
  const source = [...merged].map((each, index) => classOf(each, letter, index === [...merged].length - 1))
  return new RegExp(`^${source.join('')}$`, 'u')
}

/** What one printed letter can stand for. */
function classOf(printed: string, substitute: string, last: boolean): string {
  if (printed === substitute || carriers.includes(printed) || (printed === 'ة' && !last)) return '\\p{L}'
  return printed === 'ى' ? '[ىي]' : printed
}
