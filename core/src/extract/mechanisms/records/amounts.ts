import type { ReadMoney, ReadValue } from '../../../model/extracted.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import type { Token } from '../../tokens.ts'
import { decimalOf, millionths } from './decimals.ts'
import { phraseBefore, type Range } from './phrases.ts'

/** Money in tokens [from, to). */
export interface Amount extends Range {
  value: ReadValue
}

const found = new WeakMap<Passage, Amount[]>()

/** Numbers with a currency, in their order: «١٥٠ مليون دولار», `US$ 1.5 million`. */
export function findAmounts(passage: Passage): Amount[] {
  const known = found.get(passage)
  if (known) return known
  const amounts: Amount[] = []
  for (let at = 0; at < passage.tokens.length; ) {
    const amount = amountAt(passage, at)
    if (amount) amounts.push(amount)
    at = amount?.to ?? at + 1
  }
  found.set(passage, amounts)
  return amounts
}

function amountAt(passage: Passage, at: number): Amount | null {
  if (isDigits(passage.tokens[at - 1]) && isDigits(passage.tokens[at])) return null
  const sign = signAt(passage.tokens, at)
  const number = numberAt(passage, sign?.to ?? at)
  if (number === null) return null
  const noun = sign ?? currencyAt(passage, number.to)
  if (noun === null) return null
  const from = at - lengthBefore(passage, at)
  const to = Math.max(number.to, noun.to)
  const value: ReadMoney = { amount: decimalOf(number.value), currency: noun.currency }
  return { from, to, value: { ...wordsOf(passage, from, to), value } }
}

/** «تفوق مليار دولار», `more than`: belongs to the words that are shown. */
function lengthBefore(passage: Passage, at: number): number {
  return phraseBefore(passage, at, passage.language.mechanismRecords.amounts.moreThan)
}

interface FoundCurrency {
  to: number
  currency: string | null
}

const signs: Readonly<Record<string, string | null>> = { $: null, '€': 'EUR', '£': 'GBP', '¥': null }
const codes = new Set('USD EUR GBP CHF JPY CNY SAR AED QAR KWD OMR BHD JOD TRY MYR XAF XOF XDR'.split(' '))

/** `US$`, `$`, `EUR` before a number. */
function signAt(tokens: readonly Token[], at: number): FoundCurrency | null {
  const { text } = tokens[at] as Token
  if (text === 'US' && tokens[at + 1]?.text === '$') return { to: at + 2, currency: 'USD' }
  if (codes.has(text)) return { to: at + 1, currency: text }
  return Object.hasOwn(signs, text) ? { to: at + 1, currency: signs[text] ?? null } : null
}

/** A noun of money behind a number, with the words that say whose it is. */
function currencyAt(passage: Passage, from: number): FoundCurrency | null {
  const { tokens, language } = passage
  const { amounts } = language.mechanismRecords
  let at = from
  while (at < from + 2 && amounts.joiners.has(tokens[at]?.folded ?? '')) at++
  const token = tokens[at]
  if (token === undefined) return null
  const sign = signAt(tokens, at)
  if (sign !== null) return sign
  const before = amounts.currencies.dollar && isAdjective(amounts.currencies, token) ? 1 : 0
  const noun = nounOf(passage, at + before)
  if (noun === undefined) return null
  const adjectives = [...(before ? [token.folded] : []), ...adjectivesBehind(tokens, at + before + 1)]
  const adjective = adjectives.find((word) => word !== '' && Object.hasOwn(noun, word))
  const behind = adjective !== undefined && adjective !== (before ? token.folded : undefined)
  const to = at + before + 1 + (behind ? adjective.split(' ').length : 0)
  return { to, currency: (adjective === undefined ? noun[''] : noun[adjective]) ?? null }
}

/** Longest words that say whose money it is: «من دولارات الولايات المتحدة». */
const longestAdjective = 4

/** The words behind a noun, the most first. */
function adjectivesBehind(tokens: readonly Token[], at: number): string[] {
  const words = tokens.slice(at, at + longestAdjective).map(({ folded }) => folded)
  const phrases = words.map((_, index) => words.slice(0, index + 1).join(' ')).toReversed()
  return [...phrases, ...words.slice(0, 1).map((word) => word.replace(/s$/, ''))]
}

/** `100 million US dollars`: the word that says whose money it is may stand before the noun. */
const isAdjective = (
  currencies: Readonly<Record<string, Readonly<Record<string, string | null>>>>,
  { folded }: Token,
) => folded !== '' && Object.values(currencies).some((forms) => Object.hasOwn(forms, folded))

function nounOf({ tokens, language }: Passage, at: number) {
  const { currencies } = language.mechanismRecords.amounts
  const form = language.mechanisms
    .bare(tokens[at]?.folded ?? '')
    .find((each) => Object.hasOwn(currencies, each))
  return form === undefined ? undefined : currencies[form]
}

interface FoundNumber {
  to: number
  /** In millionths. */
  value: bigint
}

/** Digits and words that make one number: «مائة وخمسون مليون», `1.5 million`, «نصف مليار», «مليون ونصف». */
function numberAt(passage: Passage, from: number): FoundNumber | null {
  const { joiners } = passage.language.mechanismRecords.amounts
  const run = runOfDigits(passage.tokens, from)
  const grouped = run > 1 ? valueOfRun(passage, from, run) : null
  if (run > 1 && grouped === null) return null
  let [total, group, scale, to] = [0n, grouped ?? 0n, one, grouped === null ? from : from + run]
  for (let at = to; at < from + longestNumber; at++) {
    const token = passage.tokens[at]
    if (token === undefined) break
    if (at > from && joiners.has(token.folded)) continue
    const part = partOf(passage, at, group > 0n)
    if (part === null) break
    if (part.of === 'scale')
      [total, group, scale] = [total + ((group || one) * part.value) / one, 0n, part.value]
    else group = grown(group, part)
    to = at + 1
  }
  const rest = isFraction(group) ? (group * scale) / one : group
  return to > from && total + rest > 0n ? { to, value: total + rest } : null
}

const isDigits = (token: Token | undefined) => /^\d{1,3}$/.test(token?.folded ?? '')

/** How many groups of digits stand behind each other: `20 000`. */
function runOfDigits(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < from + longestNumber && isDigits(tokens[to])) to++
  return to - from
}

/**
 * `19 434 667`; in texts from right to left the groups may stand in the order of the screen, «667 434 19». Null where
 * both orders give a number, or none does.
 */
function valueOfRun({ tokens, language }: Passage, from: number, run: number): bigint | null {
  const groups = tokens.slice(from, from + run).map(({ folded }) => folded)
  const orders = language.direction === 'rtl' ? [groups, groups.toReversed()] : [groups]
  const values = orders.flatMap(([first = '', ...rest]) =>
    /^[1-9]/.test(first) && rest.every((group) => group.length === 3) ? [[first, ...rest].join('')] : [],
  )
  const [value, other] = values
  return value === undefined || (other !== undefined && other !== value) ? null : BigInt(value) * one
}

function grown(group: bigint, { of, value }: NumberPart): bigint {
  if (of === 'hundred') return ((group || one) * value) / one
  // `half a million`
  return isFraction(group) ? group : group + value
}

const isFraction = (group: bigint) => group > 0n && group < one

const one = millionths(1)
const longestNumber = 8

interface NumberPart {
  of: 'digits' | 'word' | 'hundred' | 'scale'
  value: bigint
}

function partOf({ tokens, language }: Passage, at: number, hasGroup: boolean): NumberPart | null {
  const { numbers, hundreds, scales, duals, parts } = language.mechanismRecords.amounts
  const { kind, folded } = tokens[at] as Token
  if (kind === 'number') return digitsOf(folded, hasGroup)
  const forms = language.mechanisms.bare(folded)
  const among = (words: Readonly<Record<string, number>>) => {
    const form = forms.find((each) => Object.hasOwn(words, each))
    return form === undefined ? null : millionths(words[form] as number)
  }
  const [dual, scale, hundred, word] = [
    among(duals),
    among(scales),
    among(hundreds),
    among({ ...numbers, ...parts }),
  ]
  if (dual !== null && !hasGroup) return { of: 'word', value: dual }
  if (scale !== null) return { of: 'scale', value: scale }
  if (hundred !== null) return { of: 'hundred', value: hundred }
  return word === null ? null : { of: 'word', value: word }
}

/** `1,500,000`, `1.5`. */
function digitsOf(digits: string, hasGroup: boolean): NumberPart | null {
  if (hasGroup) return null
  const [, groups, cents = ''] = /^(\d{1,3}(?:[.,٬]\d{3})+)(?:[.,٫](\d{1,2}))?$/.exec(digits) ?? []
  if (groups !== undefined)
    return { of: 'digits', value: BigInt(groups.replace(/\D/g, '')) * one + BigInt(cents.padEnd(6, '0')) }
  const [, whole = '', part = ''] = /^(\d{1,15})(?:[.,٫](\d{1,6}))?$/.exec(digits) ?? []
  if (whole === '') return null
  return { of: 'digits', value: BigInt(whole) * one + BigInt(part.padEnd(6, '0')) }
}
