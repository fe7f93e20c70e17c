import type { LanguageTag } from '../model/kinds.ts'
import { arabic } from './ar/index.ts'
import { english } from './en/index.ts'
import { french } from './fr/index.ts'
import type { LanguagePack } from './pack.ts'

/** Every language that Qarar reads. A new one is a folder here and a line in this list. */
export const languages: readonly LanguagePack[] = [arabic, english, french]

export function languagePack(tag: LanguageTag): LanguagePack {
  return languages.find((pack) => pack.tag === tag) as LanguagePack
}
