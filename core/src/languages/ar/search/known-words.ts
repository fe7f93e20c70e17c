import { arabicWords } from '../words/arabic-words.ts'
import { isOnlyEnding } from './forms-of-whole.ts'
import { levelled } from './letters.ts'

/** What the word list tells about a word without what is written onto it. Words are levelled (see `letters.ts`). */
export interface KnownWords {
  /** How often the word stands in texts, with the article or without; 0 for an unknown one. */
  count(word: string): number
  /** Stands with the article: so it is a noun that takes no pronoun, and its first letter is its own. */
  definite(word: string): boolean
  /** Written with «إ»: a verbal noun, never a plural in «أ». */
  opensWithKasra(word: string): boolean
}

let known: KnownWords | undefined

export function knownArabicWords(): KnownWords {
  known ??= learn()
  return known
}

const article = /^[وف]?[بك]?ال(.{2,})$/

function withoutArticle(printed: string): string | null {
  const rest = article.exec(printed)?.[1]
  return rest === undefined || isOnlyEnding(rest) ? null : rest
}

function learn(): KnownWords {
  const counts = new Map<string, number>()
  const definites = new Set<string>()
  const kasra = new Set<string>()
  for (const [printed, count] of arabicWords().words()) {
    const rest = withoutArticle(printed)
    const word = levelled(rest ?? printed)
    counts.set(word, (counts.get(word) ?? 0) + count)
    if (rest) definites.add(word)
    if ((rest ?? printed).startsWith('إ')) kasra.add(word)
  }
  return {
    count: (word) => counts.get(word) ?? 0,
    definite: (word) => definites.has(word),
    opensWithKasra: (word) => kasra.has(word),
  }
}
