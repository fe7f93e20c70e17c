import { type LanguageTag, organisations } from '@qarar/register'
import { calendarChoices, digitChoices, type ReaderChoice, themeChoices } from './reader.ts'

export const interfaceLanguages = ['ar', 'en', 'fr'] as const satisfies readonly LanguageTag[]
const cookieName = 'qarar-reader'

/** What a reader chooses; the numbering of the region is the browser's. */
export type Settings = Required<Omit<ReaderChoice, 'regional'>>

/** The reader's own choice (cookie), else what the browser asks for, else Arabic. */
export function chooseReader(headers: Headers): Required<ReaderChoice> {
  const [language, digits, calendar, theme, organisation] = readCookie(headers.get('cookie') ?? '')
  const accepted = acceptedTags(headers.get('accept-language') ?? '')
  const chosen = asLanguage(language) ?? firstSpoken(accepted) ?? 'ar'
  const settings = asSettings({ digits, calendar, theme, organisation })
  return { ...settings, language: chosen, regional: regionalDigits(chosen, accepted) }
}

/** A cookie that keeps the choice for a year; it holds no secret, scripts need not see it. */
export function readerCookie({ language, digits, calendar, theme, organisation }: Settings): string {
  const chosen = [language, digits, calendar, theme, ...(organisation === null ? [] : [organisation])].join(
    '.',
  )
  return `${cookieName}=${chosen}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`
}

export function asLanguage(value: unknown): LanguageTag | undefined {
  return interfaceLanguages.find((language) => language === value)
}

/** What is no choice is the first of them, or none. */
export function asSettings(
  given: Record<'digits' | 'calendar' | 'theme' | 'organisation', unknown>,
): Omit<Settings, 'language'> {
  return {
    digits: oneOf(digitChoices, given.digits),
    calendar: oneOf(calendarChoices, given.calendar),
    theme: oneOf(themeChoices, given.theme),
    organisation: organisations.find(({ code }) => code === given.organisation)?.code ?? null,
  }
}

const oneOf = <Choice extends string>(choices: readonly [Choice, ...Choice[]], value: unknown): Choice =>
  choices.find((choice) => choice === value) ?? choices[0]

function readCookie(header: string): string[] {
  const pair = header.split(/;\s*/).find((part) => part.startsWith(`${cookieName}=`))
  return pair?.slice(cookieName.length + 1).split('.') ?? []
}

/** Tags by weight; malformed weights count as 1. */
function acceptedTags(header: string): string[] {
  const ranges = header.split(',').map((range) => {
    const [tag = '', weight] = range.trim().split(/\s*;\s*q=/)
    const parsed = Number(weight ?? 1)
    return { tag, weight: Number.isNaN(parsed) ? 1 : parsed }
  })
  return ranges
    .filter(({ tag, weight }) => weight > 0 && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag))
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}

function firstSpoken(tags: string[]): LanguageTag | undefined {
  return tags.map(baseOf).map(asLanguage).find(Boolean)
}

function regionalDigits(language: LanguageTag, tags: string[]): string {
  const tag = tags.find((candidate) => baseOf(candidate) === language) ?? language
  const numbering = new Intl.NumberFormat(tag).resolvedOptions().numberingSystem
  return numbering === 'arab' ? 'arab' : 'latn'
}

const baseOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? ''
