import type { LanguageTag } from '../../model/kinds.ts'
import type { Finding } from '../../model/linked.ts'
import { findingSentences } from './codes.ts'

// What of a paragraph differs between language versions: words of ours and not of the text.
const aspects: Record<string, Record<LanguageTag, string>> = {
  numbers: { en: 'numbers', fr: 'nombres', ar: 'الأرقام' },
  dates: { en: 'dates', fr: 'dates', ar: 'التواريخ' },
  citations: { en: 'citations', fr: 'références', ar: 'المراجع' },
  addressees: { en: 'addressees', fr: 'destinataires', ar: 'المخاطَبون' },
  deadline: { en: 'deadline', fr: 'délai', ar: 'الأجل' },
  paragraph: { en: 'paragraph missing', fr: 'paragraphe manquant', ar: 'فقرة ناقصة' },
}

// How texts describe a thing.
const states: Record<string, Record<LanguageTag, string>> = {
  'to-be-reactivated': { en: 'to be reactivated', fr: 'à réactiver', ar: 'مطلوب تفعيله' },
  lapsed: { en: 'lapsed', fr: 'expiré', ar: 'منتهٍ' },
  operating: { en: 'at work', fr: 'en activité', ar: 'قائم بعمله' },
  visited: { en: 'a visit was made', fr: 'une visite a eu lieu', ar: 'تمت الزيارة' },
  'visit-refused': { en: 'a visit was refused', fr: 'une visite a été refusée', ar: 'رُفضت الزيارة' },
}

/** The sentence of a finding in one interface language; `quote` marks what comes from the text and not from us. */
export function findingSentence(
  { code, params }: Pick<Finding, 'code' | 'params'>,
  language: LanguageTag,
  quote: (value: string) => string = (value) => value,
): string {
  return findingSentences[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name] ?? '–')
    const ours = name === 'what' ? aspects : code === 'states-disagree' && name !== 'name' ? states : null
    return ours?.[value]?.[language] ?? quote(value)
  })
}
