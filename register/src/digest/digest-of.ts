import type { Digest } from '../contract/digest.ts'
import type { Docket, DocketRow } from '../contract/docket.ts'
import { dayAfter } from '../day-after.ts'

interface DigestQuestion {
  today: string
  since: string
  /** Ids of mandates that came in since then. */
  fresh: ReadonlySet<string>
}

/** Days ahead that count as soon. */
const ahead = 30

/** What of a docket somebody must know today. Appeals and standing tasks are none of it. */
export function digestOf(docket: Docket, { today, since, fresh }: DigestQuestion): Digest {
  const reports = docket.reports.flatMap(({ parts }) => parts)
  const rows = [...docket.tasks, ...reports, ...docket.returns, ...docket.carried, ...docket.later]
  const open = rows.filter(({ isAnswered }) => !isAnswered)
  const last = dayAfter(today, ahead)
  return {
    ...{ session: docket.session, opens: docket.opens, today, since, counts: docket.counts },
    overdue: open.filter(({ marks }) => marks.includes('overdue')).toSorted(byDay),
    soon: open.filter((row) => dayOf(row) >= today && dayOf(row) <= last).toSorted(byDay),
    fresh: open.filter(({ mandate, falling }) => falling !== 'carried' && fresh.has(mandate.id)),
  }
}

/** What has no day comes last. */
const dayOf = ({ mandate }: DocketRow) => mandate.due.date ?? '9999'

const byDay = (a: DocketRow, b: DocketRow) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)
