import { numberOf } from '../../languages/digits.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import type { EvidenceKind } from '../../model/kinds.ts'
import type { ProposedReading } from '../../model/publication.ts'

// Digits that stand from left to right in a text from right to left: settled by how numbers are written at all.

/** Groups of digits with one space between them, and nothing that goes on. */
const groups =
  /(?<![\p{Nd}/.,٫٬-])(?<!\p{Nd}[ \u00A0])\p{Nd}{3}(?:[ \u00A0]\p{Nd}{3}){0,4}[ \u00A0]\p{Nd}{1,3}(?![\p{Nd}/.٫٬-]|,\p{Nd}|[ \u00A0]\p{Nd})/gu
const fourDigits = /(?<![\p{Nd}/.,-])\p{Nd}{4}(?!\p{Nd}|[/.,-]\p{Nd})/gu

/** `offset` is the place of `text` in the whole. `reversed`: the document has groups that can only be reversed. */
export function digitReadings(
  text: string,
  offset: number,
  language: LanguagePack,
  reversed: boolean,
): ProposedReading[] {
  const reading = (at: number, printed: string, proposed: string, kind: EvidenceKind): ProposedReading => ({
    text: printed,
    span: { start: offset + at, end: offset + at + printed.length },
    proposed,
    evidence: { kind, count: 0, seen: 'rule' },
  })
  const inGroups = groupsIn(text, language)
    .filter(({ printed }) => reversed || beginsWithZero(printed))
    .map(({ at, printed }) => reading(at, printed, regrouped(printed), 'digit-groups'))
  const years = [...text.matchAll(fourDigits)].flatMap(({ index, 0: printed }) => {
    const proposed = [...printed].reverse().join('')
    if (isYear(printed) || !isGregorianYear(proposed) || !isBehindMonth(text, index, language)) return []
    return [reading(index, printed, proposed, 'digit-order')]
  })
  return [...inGroups, ...years]
}

/** No number begins with a group of zeros: «000 50» is 50 000 for certain. */
export function hasReversedGroups(text: string, language: LanguagePack): boolean {
  return groupsIn(text, language).some(({ printed }) => beginsWithZero(printed))
}

/**
 * Groups that make a number from right to left: of three, behind the first of one to three. Those that no zero begins
 * («310 12») may also be a telephone number or cells of a table; other groups of the document tell.
 */
function groupsIn(text: string, language: LanguagePack): { at: number; printed: string }[] {
  return [...text.matchAll(groups)].flatMap(({ index, 0: printed }) => {
    const last = printed.split(space).at(-1) ?? ''
    const isReversed = !beginsWithZero(last) && (last.length < 3 || beginsWithZero(printed))
    return isReversed && !isBeforeMonth(text, index + printed.length, language)
      ? [{ at: index, printed }]
      : []
  })
}

const space = /[ \u00A0]/
const beginsWithZero = (digits: string) => /^[0٠]/.test(digits)
const regrouped = (printed: string) => printed.split(space).reverse().join(' ')

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
