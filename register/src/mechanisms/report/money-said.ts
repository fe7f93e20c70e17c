// Sums of money in words, piece by piece: each piece with what it adds up from.
import type { KindAnswer } from '../../contract/kinds.ts'
import type { MechanismAnswer, MoneyPart } from '../../contract/mechanisms.ts'
import { millionthsOf } from '../values/decimals.ts'
import { moneyField, numberWords, type ValuePrinting, valueWords, wordsOf } from './compiling.ts'

export interface MoneyPiece {
  text: string
  /** What the sum in it adds up from; null: it has none, or several, which follow. */
  part: MoneyPart | null
  /** It only tells how a sum is made, where several make it. */
  isTerm: boolean
}

type Figure = MechanismAnswer['figures'][number]

export const isOfMoney = ({ rule }: Pick<KindAnswer, 'rule'>): boolean =>
  rule === 'sum' || rule === 'outstanding'

/** Pieces of the answer to a question about money; null of another question, and where there is none. */
export function moneyPieces(
  asked: Pick<KindAnswer, 'rule'>,
  { figures }: MechanismAnswer,
  printing: ValuePrinting,
): MoneyPiece[] | null {
  if (figures.length === 0 || !isOfMoney(asked)) return null
  return figures.flatMap((figure, at) => {
    const before = at === 0 ? [] : [said(between(figure, printing))]
    return [...before, ...figurePieces(figure, printing)]
  })
}

const said = (text: string): MoneyPiece => ({ text, part: null, isTerm: false })

const tells = ['pledged', 'corrected', 'paid', 'left'] as const

/** `pledged:USD` begins with what it tells; a plain sum has the currency alone. */
function toldBy({ key }: Figure): { told: (typeof tells)[number] | null; currency: string } {
  const told = tells.find((each) => key.startsWith(`${each}:`)) ?? null
  return { told, currency: told ? key.slice(told.length + 1) : key }
}

function between(figure: Figure, printing: ValuePrinting): string {
  const { told } = toldBy(figure)
  const { and, comma } = wordsOf(printing)
  return told === null || told === 'pledged' ? and : comma
}

function figurePieces(figure: Figure, printing: ValuePrinting): MoneyPiece[] {
  const { told, currency } = toldBy(figure)
  const sum = moneyWords(figure.value, currency, printing)
  const text = told ? `${wordsOf(printing).answers[told]} ${sum}` : sum
  const parts = figure.parts ?? []
  const [only = null] = parts.length === 1 ? parts : []
  return [{ text, part: only, isTerm: false }, ...(parts.length > 1 ? termsOf(parts, printing) : [])]
}

/** ` = 1,000 + 50 − 400`: each term leads to its own records. */
function termsOf(parts: readonly MoneyPart[], printing: ValuePrinting): MoneyPiece[] {
  return parts.flatMap((part, at) => {
    const sign = millionthsOf(part.value) < 0n ? '−' : at === 0 ? '' : '+'
    const before = at === 0 ? `${endOf(printing)} = ${sign}` : ` ${sign} `
    return [
      { text: before, part: null, isTerm: true },
      { text: numberWords(part.value.replace('-', ''), printing), part, isTerm: true },
    ]
  })
}

/** The code of a currency in Arabic text would draw the numbers behind it to its own direction. */
const endOf = ({ language }: ValuePrinting) => (language === 'ar' ? '\u200f' : '')

const moneyWords = (amount: string, currency: string, printing: ValuePrinting) =>
  valueWords(
    { amount, currency: /^[A-Z]{3}$/.test(currency) ? currency : null, printed: null },
    moneyField,
    printing,
  )
