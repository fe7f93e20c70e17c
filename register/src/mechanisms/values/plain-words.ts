import { foldArabic } from '@qarar/core/languages/fold-arabic.ts'
import { foldLatin } from '@qarar/core/languages/fold-latin.ts'

/** Text as it is compared: one form of letters, digits and spaces; marks that nobody sees are gone. */
export const foldTyped = (text: string): string =>
  foldLatin(foldArabic(text.normalize('NFKC').replace(/\p{Cf}/gu, '')))
    .replace(/\s+/g, ' ')
    .trim()

const brokenPlurals: Readonly<Record<string, string>> = {
  دنانير: 'دينار',
  دراهم: 'درهم',
  ملايين: 'مليون',
  الاف: 'الف',
  شلنات: 'شلن',
  اميركي: 'امريكي',
}

/**
 * A folded word without what changes from one sentence to the next: article, ending of the accusative, plural, feminine of an
 * adjective. No analysis: the words of a list and those that are looked up in it go the same way.
 */
export function plainWord(word: string): string {
  if (!/[\u0621-\u064A]/.test(word)) return word.length > 3 ? word.replace(/(?<!s)s$/, '') : word
  const bare = word.replace(/^ال(?=.{3})/, '').replace(/(?<=.{3})ا$/, '')
  const singular = bare.replace(/(?<=.{3})ات$/, '').replace(/(?<=.{2}ي)ه$/, '')
  return brokenPlurals[bare] ?? brokenPlurals[singular] ?? singular
}
