import type { LanguagePack } from '../../languages/pack.ts'
import { perWord } from '../words.ts'

/** Whether a word, with or without what is written together with it, is one of some words of its language. */
export const wordAmong = (words: (language: LanguagePack) => ReadonlySet<string>) =>
  perWord(({ folded, language }) =>
    language.mechanisms.bare(folded).some((form) => words(language).has(form)),
  )
