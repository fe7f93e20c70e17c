import type { LanguagePack } from '../../languages/pack.ts'
import type { EvidenceKind } from '../../model/kinds.ts'
import type { ProposedReading } from '../../model/publication.ts'
import { numberOf } from './digits.ts'

// Digits that stand from left to right in a text from right to left: settled by how numbers are written at all.

/** Groups of digits with one space between them, and nothing that goes on. */
const groups =
  /(?<![\p{Nd}/.,٫٬-])(?<!\p{Nd}[ \u00A0])\p{Nd}{3}(?:[ \u00A0]\p{Nd}{3}){0,4}[ \u00A0]\p{Nd}{1,3}(?![\p{Nd}/.٫٬-]|,\p{Nd}|[ \u00A0]\p{Nd})/gu
const fourDigits = /(?<![\p{Nd}/.,-])\p{Nd}{4}(?!\p{Nd}|[/.,-]\p{Nd})/gu

/** `offset` is the place of `text` in the whole. */
export function digitReadings(text: string, offset: number, language: LanguagePack): ProposedReading[] {
  const reading = (at: number, printed: string, proposed: string, kind: EvidenceKind): ProposedReading => ({
    text: printed,
    span: { start: offset + at, end: offset + at + printed.length },
    proposed,
    evidence: { kind, count: 0, seen: 'rule' },
  })
  const inGroups = [...text.matchAll(groups)].flatMap(({ index, 0: printed }) => {
    const proposed = regrouped(printed)
    if (proposed === null || isBeforeMonth(text, index + printed.length, language)) return []
    return [reading(index, printed, proposed, 'digit-groups')]
  })
  const years = [...text.matchAll(fourDigits)].flatMap(({ index, 0: printed }) => {
    const proposed = [...printed].reverse().join('')
    if (isYear(printed) || !isGregorianYear(proposed) || !isBehindMonth(text, index, language)) return []
    return [reading(index, printed, proposed, 'digit-order')]
  })
  return [...inGroups, ...years]
}

/** Groups of three follow the first of one to three, which no zero begins: «000 50» is 50 000 for certain. */
function regrouped(printed: string): string | null {
  const parts = printed.split(/[ \u00A0]/)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const isCertain = last.length < 3 || /^[0٠]/.test(first)
  return isCertain && !/^[0٠]/.test(last) ? parts.reverse().join(' ') : null
}

/** A day follows another number by chance: «… 104 13 أيلول». */
function isBeforeMonth(text: string, end: number, language: LanguagePack): boolean {
  const [first, second] = language
    .fold(text.slice(end, end + 40))
    .trim()
    .split(/[\s/،,]+/)
  return isMonth([first, `${first} ${second}`], language)
}

function isBehindMonth(text: string, start: number, language: LanguagePack): boolean {
  const words = language
    .fold(text.slice(Math.max(0, start - 40), start))
    .trim()
    .split(/[\s/]+/)
  return isMonth([words.at(-1), words.slice(-2).join(' ')], language)
}

const isMonth = (names: readonly (string | undefined)[], { calendar }: LanguagePack) =>
  names.some((name) => name !== undefined && Object.hasOwn(calendar.gregorian, name))

const isGregorianYear = (digits: string) => numberOf(digits) >= 1900 && numberOf(digits) <= 2100

/** Of either calendar. */
const isYear = (digits: string) =>
  isGregorianYear(digits) || (numberOf(digits) >= 1300 && numberOf(digits) < 1900)
