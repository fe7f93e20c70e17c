import { type LanguageTag, partyNamer } from '@qarar/register'
import { type Messages, messages } from './messages.ts'
import type { Plural } from './plural.ts'

/** Which digits the interface writes: `auto` follows the browser's region (ar-EG ١٢٣, ar-MA 123). */
export const digitChoices = ['auto', 'latin', 'arabic'] as const
type Digits = (typeof digitChoices)[number]

/** In which calendar days are said; what the text of a document states stays as it is. */
export const calendarChoices = ['gregorian', 'hijri', 'both'] as const
type CalendarChoice = (typeof calendarChoices)[number]

/** Colours of the page: `auto` as the system asks. */
export const themeChoices = ['auto', 'light', 'dark'] as const
type Theme = (typeof themeChoices)[number]

/** Who reads: the words, numbers and direction of the interface. */
export interface Reader {
  language: LanguageTag
  direction: 'rtl' | 'ltr'
  digits: Digits
  calendar: CalendarChoice
  theme: Theme
  /** Code of the organisation whose texts come first where there are several; null for none. */
  organisation: string | null
  t: Messages
  number: (value: number) => string
  percent: (share: number) => string
  count: (forms: Plural, value: number) => string
  /** A plain number without grouping: a year, a day, a line. */
  plain: (value: number | string) => string
  locale: string
  /** What a party is called, so that it is no other one of the register; null where no list has it. */
  party: (id: string) => string | null
}

export interface ReaderChoice {
  language: LanguageTag
  digits: Digits
  /** Numbering system that `auto` stands for. */
  regional: string
  calendar?: CalendarChoice
  theme?: Theme
  organisation?: string | null
}

/** `listed`: ids of the parties that the register has. */
export function makeReader(
  { language, digits, regional, calendar = 'gregorian', theme = 'auto', organisation = null }: ReaderChoice,
  listed: readonly string[] = [],
): Reader {
  const numbering = digits === 'auto' ? regional : digits === 'arabic' ? 'arab' : 'latn'
  const locale = `${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-${numbering}`
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  const rules = new Intl.PluralRules(language)
  const formOf = (forms: Plural, value: number) =>
    (value === 0 ? forms.zero : undefined) ?? forms[rules.select(value)] ?? forms.other
  return {
    language,
    direction: directionOf(language),
    digits,
    calendar,
    theme,
    organisation,
    t: messages[language],
    number: (value) => number.format(value),
    // Down, never up: 99.996 % is not «all».
    percent: (share) => percent.format(Math.floor(share * 10_000) / 10_000),
    count: (forms, value) => formOf(forms, value).replace('{n}', number.format(value)),
    plain: (value) => String(value).replace(/\d/g, (digit) => number.format(Number(digit))),
    locale,
    party: partyNamer(listed, language),
  }
}

export function directionOf(language: string | null): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
