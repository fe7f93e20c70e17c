import type { LanguagePack } from '../languages/pack.ts'

/** The first session named in a folded text («الدوره الرابعه والاربعين», `forty-fourth session`), or null. */
export function findSession(folded: string, language: LanguagePack): number | null {
  const pattern = new RegExp(language.resolution.session.source, 'g')
  for (const match of folded.matchAll(pattern)) {
    const ordinal = longestOrdinal((match[1] ?? '').trim().split(' '), language)
    if (ordinal !== null) return ordinal
  }
  return null
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
