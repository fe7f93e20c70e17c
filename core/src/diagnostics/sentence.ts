import type { LanguageTag } from '../model/kinds.ts'
import { diagnosticCodes } from './codes.ts'
import type { Diagnostic } from './diagnostic.ts'

// Parameters whose values are words of ours and not of the text.
const words: Record<string, Record<string, Record<LanguageTag, string>>> = {
  from: {
    contents: { en: 'the contents', fr: 'le sommaire', ar: 'الفهرس' },
    order: { en: 'its place in the order', fr: "sa place dans l'ordre", ar: 'ترتيبه' },
  },
  language: {
    ar: { en: 'Arabic', fr: 'arabe', ar: 'العربية' },
    en: { en: 'English', fr: 'anglais', ar: 'الإنجليزية' },
    fr: { en: 'French', fr: 'français', ar: 'الفرنسية' },
  },
}

/** The sentence of a diagnostic in one interface language; `quote` marks what comes from the text and not from us. */
export function diagnosticSentence(
  { code, params }: Pick<Diagnostic, 'code' | 'params'>,
  language: LanguageTag,
  quote: (value: string) => string = (value) => value,
): string {
  return diagnosticCodes[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name] ?? '–')
    return words[name]?.[value]?.[language] ?? quote(value)
  })
}
