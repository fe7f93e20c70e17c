import type { LanguageTag } from '@qarar/core'
import type { Money } from '../../contract/mechanisms.ts'
import { type FoundCurrency, findCurrency } from './find-currency.ts'
import { foldTyped } from './plain-words.ts'
import { type ReadAmount, readAmount } from './read-amount.ts'
import type { ValueFaultCode } from './value-fault.ts'

/** A value may come with a question about it: which currency it is, of which `XXX` says that nothing states it. */
export type ReadMoney =
  | { value: Money; fault: Extract<ValueFaultCode, 'no-currency' | 'which-currency'> | null }
  | { value: null; fault: ValueFaultCode }

const longest = 500
/** The code that ISO 4217 has for «no currency». */
const notStated = /(?<!\p{L})xxx(?!\p{L})/u

/** «١٥٠ مليون دولار أمريكي», `USD 1.5 million`, `1 500 000,50 €`. `language`: of whoever wrote it, null where nobody knows. */
export function readMoney(typed: string, language: LanguageTag | null): ReadMoney {
  if (typed.length > longest) return { value: null, fault: 'too-long' }
  const folded = foldTyped(typed)
  const isNowhereStated = notStated.test(folded)
  const found = findCurrency(folded.replace(notStated, ' '))
  if (isNowhereStated && found !== 'several' && found?.code)
    return { value: null, fault: 'several-currencies' }
  if (found === 'several') return { value: null, fault: 'several-currencies' }
  const amount = readAmount(found?.rest ?? folded.replace(notStated, ' '), language)
  if ('why' in amount) return { value: null, fault: faultOf(amount.why, found, folded) }
  const value = { amount: amount.decimal, currency: found?.code ?? null, printed: typed.trim() }
  if (isNowhereStated) return { value, fault: null }
  return { value, fault: value.currency ? null : found ? 'which-currency' : 'no-currency' }
}

type Why = Extract<ReadAmount, { why: string }>['why']

const faults: Record<Why, ValueFaultCode> = {
  'not-a-number': 'not-money',
  nothing: 'not-money',
  ambiguous: 'ambiguous-number',
  several: 'several-numbers',
  'too-large': 'too-large',
  'too-precise': 'too-precise',
}

/** Beside a number, a word that nothing knows is the currency's. */
function faultOf(why: Why, found: FoundCurrency | null, folded: string): ValueFaultCode {
  return why === 'not-a-number' && !found && /\d/.test(folded) ? 'unknown-currency' : faults[why]
}
