import type { LanguageTag } from '@qarar/core'

/** Languages as Word names them: by what the proofing tools of most offices are installed for. */
export const spokenTags: Record<LanguageTag, string> = { ar: 'ar-SA', en: 'en-GB', fr: 'fr-FR' }

export const isRightToLeft = (language: LanguageTag) => language === 'ar'

/** What every office has, and an Arabic face that is read at its size. */
export const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Traditional Arabic' }

/** Half points; Arabic letters of the same size look smaller. */
export const textSize = { size: 24, sizeComplexScript: 32 }
