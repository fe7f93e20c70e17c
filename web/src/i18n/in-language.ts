import type { LanguageTag } from '@qarar/register'
import { directionOf } from './reader.ts'

/** Attributes of an element that holds words of a document; a language that nobody knows is none, and its direction is seen. */
export function inLanguage(language: LanguageTag | null): { lang: string; dir: 'rtl' | 'ltr' | 'auto' } {
  return language ? { lang: language, dir: directionOf(language) } : { lang: '', dir: 'auto' }
}
