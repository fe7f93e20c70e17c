import type { KindRecord } from '../../contract/kinds.ts'
import type { DatedIn } from '../../contract/mechanism-report.ts'
import { type AskedRecord, dateIn } from '../answers/question.ts'
import { type Days, possibleDays } from '../possible-days.ts'

/** First and last day, both counted, ISO 8601. */
export interface Period {
  from: string
  to: string
}

/** Whether a record lies in a period by the date that puts it in time; null: it does not. */
export function datedIn(record: AskedRecord, type: Pick<KindRecord, 'on'>, period: Period): DatedIn | null {
  const date = dateIn(record, type.on)
  const days = date && possibleDays(date)
  return days ? placed(days, period) : 'undated'
}

function placed({ first, last }: Days, { from, to }: Period): DatedIn | null {
  if (first > to || last < from) return null
  return first >= from && last <= to ? 'in' : 'maybe'
}

/** Whether it may hold on a day of the period: what ended before it, or begins after it, does not. */
export function mayHoldIn(
  record: AskedRecord,
  { from, until }: Pick<KindRecord, 'from' | 'until'>,
  period: Period,
): boolean {
  const [began, ended] = [dateIn(record, from), dateIn(record, until)]
  const [first, last] = [began && possibleDays(began)?.first, ended && possibleDays(ended)?.last]
  return !(first && first > period.to) && !(last && last < period.from)
}
