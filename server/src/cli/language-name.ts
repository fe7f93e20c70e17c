import type { LanguageTag } from '@qarar/core'

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** `Arabic`: the words of the commands are English. */
export const languageName = (language: LanguageTag): string => names.of(language) ?? language
