import type { LanguageTag } from '@qarar/core'
import { detectLanguage } from '@qarar/core/languages/detect-language.ts'

/** In which language a person wrote something. */
export const languageOfText = (text: string): LanguageTag => detectLanguage(text).pack.tag
