import type { LanguageTag } from '@qarar/register'
import { type Digits, digitChoices, type ReaderChoice } from './reader.ts'

export const interfaceLanguages = ['ar', 'en', 'fr'] as const satisfies readonly LanguageTag[]
const cookieName = 'qarar-reader'

/** The reader's own choice (cookie), else what the browser asks for, else Arabic. */
export function chooseReader(headers: Headers): ReaderChoice {
  const [language, digits] = readCookie(headers.get('cookie') ?? '')
  const accepted = acceptedTags(headers.get('accept-language') ?? '')
  const chosen = asLanguage(language) ?? firstSpoken(accepted) ?? 'ar'
  return { language: chosen, digits: asDigits(digits), regional: regionalDigits(chosen, accepted) }
}

/** A cookie that keeps the choice for a year; it holds no secret, scripts need not see it. */
export function readerCookie(language: LanguageTag, digits: Digits): string {
  return `${cookieName}=${language}.${digits}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`
}

export function asLanguage(value: unknown): LanguageTag | undefined {
  return interfaceLanguages.find((language) => language === value)
}

export function asDigits(value: unknown): Digits {
  return digitChoices.find((choice) => choice === value) ?? 'auto'
}

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
