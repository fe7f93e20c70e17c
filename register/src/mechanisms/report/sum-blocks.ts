import type { KindField, KindRecord } from '../../contract/kinds.ts'
import type { ReportBlock } from '../../contract/mechanism-report.ts'
import { fill } from '../../report/languages/report-phrases.ts'
import { sumsOf } from '../answers/money.ts'
import { fieldOf } from '../declared.ts'
import { decimalOf, millionthsOf } from '../values/decimals.ts'
import { type Compiling, figureOf, numberWords, queryOf, runOf, valueWords, wordsOf } from './compiling.ts'
import { placedIn } from './counted-records.ts'
import type { Counted } from './report-plan.ts'
import type { ReportRecord } from './report-record.ts'

/** What numbers and money of the period come to, exactly, and for how many records they are stated. */
export function sumBlocks({ type, sums }: Counted, compiling: Compiling): ReportBlock[] {
  return sums.flatMap((id) => {
    const field = fieldOf(type, id)
    const stated = placedIn(compiling, type).in.filter(({ values }) => values[id] !== undefined)
    if (!field || stated.length === 0) return []
    return sumsIn(field, stated, compiling).map((sum) => sumBlock(field, type, stated, sum, compiling))
  })
}

interface Sum {
  /** Currency, or `sum`. */
  key: string
  value: string
  words: string
}

function sumsIn(field: KindField, stated: readonly ReportRecord[], compiling: Compiling): Sum[] {
  if (field.type !== 'money') {
    const sum = stated.reduce((total, { values }) => total + millionthsOf(String(values[field.id])), 0n)
    const value = decimalOf(sum)
    return [{ key: 'sum', value, words: numberWords(value, compiling) }]
  }
  return [...sumsOf(stated, field.id)].map(([key, sum]) => {
    const value = decimalOf(sum)
    const currency = /^[A-Z]{3}$/.test(key) ? key : null
    return { key, value, words: valueWords({ amount: value, currency, printed: null }, field, compiling) }
  })
}

function sumBlock(
  field: KindField,
  type: KindRecord,
  stated: readonly ReportRecord[],
  { key, value, words }: Sum,
  compiling: Compiling,
): ReportBlock {
  const isMoney = field.type === 'money'
  const those = isMoney ? stated.filter(({ values }) => currencyIn(values[field.id]) === key) : stated
  const query = queryOf(type.id, compiling, { field: field.id, ...(isMoney ? { is: key } : {}) })
  const name = field.words[compiling.language]
  const figure = figureOf({ key, label: isMoney ? key : name, value }, query, those, compiling)
  const all = placedIn(compiling, type).in.length
  const said = {
    ...{ field: name, sum: words, some: numberWords(String(those.length), compiling) },
    all: numberWords(String(all), compiling),
  }
  const text = fill(wordsOf(compiling).sum, said)
  return { kind: 'text', style: 'list', runs: [runOf(text, compiling, { figure })] }
}

const currencyIn = (value: unknown) =>
  typeof value === 'object' && value !== null && 'currency' in value
    ? ((value.currency as string | null) ?? 'not-stated')
    : null
