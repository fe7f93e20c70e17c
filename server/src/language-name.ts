import type { LanguageTag } from '@qarar/core'

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** `Arabic`: what the program itself says is English; the pages have words of their own. */
export const languageName = (language: LanguageTag): string => names.of(language) ?? language
