import type { KindRecord } from '../../contract/kinds.ts'
import type { RecordValues } from '../../contract/mechanisms.ts'
import { keysOf } from '../answers/keys-of.ts'
import { dateIn, meets } from '../answers/question.ts'
import { possibleDays } from '../possible-days.ts'

/** From a day on, until another (ISO 8601), which is not counted any more; null: without end. */
export interface Holding {
  from: string | null
  until: string | null
}

/**
 * The days on which a record holds beyond doubt: from the last day on which it may have begun to the first on which it may
 * have ended. Null where there is none, as where both are of one month. The day on which one follows another is of the other.
 */
export function surelyHolds(type: KindRecord, values: RecordValues): Holding | null {
  if (type.from === undefined) return null
  const [began, ended] = [type.from, type.until].map((field) => {
    const date = dateIn({ values }, field)
    return date && possibleDays(date)
  })
  const [from, until] = [began?.last ?? null, ended?.first ?? null]
  return from !== null && until !== null && until <= from ? null : { from, until }
}

/** What only one may hold at a time, as a key; null where any number may. */
export function aloneKey(type: KindRecord, values: RecordValues): string | null {
  const { alone, aloneWhere } = type
  if (!alone || (aloneWhere && !meets({ values }, aloneWhere))) return null
  return JSON.stringify(alone.map((field) => keysOf(values[field])))
}

export const overlap = (a: Holding, b: Holding): boolean =>
  isBefore(a.from, b.until) && isBefore(b.from, a.until)

const isBefore = (from: string | null, until: string | null) =>
  from === null || until === null || from < until
