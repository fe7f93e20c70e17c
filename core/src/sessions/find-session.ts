import type { LanguagePack } from '../languages/pack.ts'

/** Sessions named in a folded text, in its order: «الدوره الرابعه والاربعين», `forty-fourth session`. */
export function findSessions(folded: string, language: LanguagePack): number[] {
  const pattern = new RegExp(language.resolution.session.source, 'g')
  return [...folded.matchAll(pattern)].flatMap(
    (match) => longestOrdinal((match[1] ?? '').trim().split(' '), language) ?? [],
  )
}

/** The first of them, or null. */
export function findSession(folded: string, language: LanguagePack): number | null {
  return findSessions(folded, language)[0] ?? null
}

/** The ordinal with the most words: at the start of the words (Arabic), or at their end (English, French). */
function longestOrdinal(words: string[], language: LanguagePack): number | null {
  for (let length = words.length; length > 0; length--) {
    const taken = language.direction === 'rtl' ? words.slice(0, length) : words.slice(-length)
    const value = language.ordinal(taken.join(' ').replace(/[،,.؛;():]+$/, ''))
    if (value !== null) return value
  }
  return null
}
