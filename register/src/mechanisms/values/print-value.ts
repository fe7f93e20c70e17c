import type { LanguageTag } from '@qarar/core'
import { gregorianDay } from '@qarar/core/sessions/hijri.ts'
import { hijriMonths } from '../../calendar/hijri-months.ts'
import type { KindField, KindList } from '../../contract/kinds.ts'
import type { DateValue, Money, RecordValue } from '../../contract/mechanisms.ts'
import type { NamedParty } from '../../contract/register.ts'
import { dayInWords } from '../../letters/note-verbale.ts'
import { partyName } from '../../party-name.ts'

/** For whom a value is printed. */
export interface Printing {
  language: LanguageTag
  /** `latn` where nothing is said. */
  digits?: 'latn' | 'arab'
  /** A list of the kind, with what people added to it. */
  list: (id: string) => KindList | null
  /** What a record, mechanism or mandate is called, by its id. */
  name?: (field: KindField, id: string) => string | null
  /** A date as the reader wants it; else in its own calendar, a Hijri day in both. */
  date?: ((value: DateValue) => string) | undefined
}

/** A value in the words of a reader. */
export function printValue(value: RecordValue, field: KindField, printing: Printing): string {
  if (typeof value === 'boolean') return flags[printing.language][value ? 0 : 1]
  if (typeof value === 'string') return printText(value, field, printing)
  if (Array.isArray(value))
    return value
      .map((each) => printPart(each, field, printing))
      .join(printing.language === 'ar' ? '، ' : ', ')
  if ('amount' in value) return printMoney(value, printing)
  if ('calendar' in value) return (printing.date ?? ((date) => printDate(date, printing)))(value)
  return 'id' in value ? printParty(value, printing) : value.text
}

const flags: Record<LanguageTag, readonly [string, string]> = {
  ar: ['نعم', 'لا'],
  en: ['yes', 'no'],
  fr: ['oui', 'non'],
}

const printPart = (value: string | NamedParty, field: KindField, printing: Printing) =>
  typeof value === 'string' ? printChoice(value, field, printing) : printParty(value, printing)

function printText(value: string, field: KindField, printing: Printing): string {
  if (field.type === 'choice') return printChoice(value, field, printing)
  if (field.type === 'number') return printNumber(value, printing, field)
  const isNamed = field.type === 'record' || field.type === 'mechanism' || field.type === 'mandate'
  return (isNamed ? printing.name?.(field, value) : null) ?? value
}

/** An entry that its list does not have any more is shown by its id. */
const printChoice = (id: string, field: KindField, { list, language }: Printing) =>
  list(field.list ?? '')?.entries.find((entry) => entry.id === id)?.words[language] ?? id

const printParty = ({ id, text }: NamedParty, { language }: Printing) =>
  (id === null ? null : partyName(id, language)) ?? text

const printNumber = (decimal: string, printing: Printing, { unit }: Pick<KindField, 'unit'>) =>
  [inDigits(decimal, printing), unit?.[printing.language]].filter(Boolean).join('\u00A0')

/** `USD 1,500,000`; the code says in every language which currency it is. */
function printMoney({ amount, currency }: Money, printing: Printing): string {
  const digits = inDigits(amount, printing)
  if (currency === null) return `${digits} (${noCurrency[printing.language]})`
  return printing.language === 'en' ? `${currency}\u00A0${digits}` : `${digits}\u00A0${currency}`
}

const noCurrency: Record<LanguageTag, string> = {
  ar: 'العملة غير مذكورة',
  en: 'currency not stated',
  fr: 'monnaie non indiquée',
}

const formats = new Map<string, Intl.NumberFormat>()

/** Intl takes a decimal as text, so that no digit is lost. */
function inDigits(decimal: string, { language, digits = 'latn' }: Printing): string {
  const locale = `${language === 'en' ? 'en-GB' : language}-u-nu-${digits}`
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  formats.set(locale, format)
  return format.format(decimal as `${number}`)
}

/** A Hijri day is said in both calendars; a month or a year has no one month or year of the other. */
function printDate({ value, calendar }: DateValue, printing: Printing): string {
  const { language } = printing
  if (calendar === 'gregorian') return spell(value, language)
  const hijri = printHijri(value, language)
  const day = value.length === 10 ? gregorianDay(value) : null
  return day === null ? hijri : `${hijri} (${dayInWords(day, language)})`
}

/** `16 Shawwal 1438 AH`. */
export const printHijri = (value: string, language: LanguageTag) =>
  `${spellHijri(value, language)} ${hijriMark[language]}`

const hijriMark: Record<LanguageTag, string> = { ar: 'هـ', en: 'AH', fr: 'H' }

function spell(value: string, language: LanguageTag): string {
  // A leap year has all days that there are.
  if (value.startsWith('--')) return dayInWords(`2000${value.slice(1)}`, language).replace(/\s*2000\D*$/, '')
  if (value.length === 10) return dayInWords(value, language)
  return value.length === 4 ? value : dayInWords(`${value}-02`, language).replace(/^\D*\d+\s/, '')
}

function spellHijri(value: string, language: LanguageTag): string {
  const [year = '', month, day] = value.replace(/^--/, '-').split('-')
  const name = month && hijriMonths[language][Number(month) - 1]
  return [day && Number(day), name, year].filter(Boolean).join(' ')
}
