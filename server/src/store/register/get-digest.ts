import { dayAfter, digestOf } from '@qarar/register'
import type { DigestPage, Docket } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceOfNow } from '../once-by-log.ts'
import type { DigestQuery } from '../store.ts'
import { utcToday } from '../utc-today.ts'
import { logAt } from './as-of.ts'
import { completer, judgeDocket } from './get-docket.ts'
import { inTime } from './in-time.ts'

const usualDays = 7

/** What is due and what is new at a desk. */
export const getDigest = (db: Database, query: DigestQuery = {}): Promise<DigestPage> =>
  onceOfNow(db, 'digest', query, () => makeDigest(db, query))

function makeDigest(db: Database, query: DigestQuery): Promise<DigestPage> {
  return inTime(db, async (read) => {
    const { page, ...judged } = await judgeDocket(read, query, { isBare: true })
    const { docket } = page
    if (docket === null) return { digest: null }
    const today = query.asOf ?? utcToday()
    const since = query.since ?? dayAfter(today, -usualDays)
    const digest = digestOf(docket, { today, since, fresh: await freshOf(read, docket, since) })
    const { overdue, soon, fresh } = digest
    const complete = await completer(read, [...overdue, ...soon, ...fresh], judged)
    return {
      digest: {
        ...digest,
        ...{ overdue: overdue.map(complete), soon: soon.map(complete), fresh: fresh.map(complete) },
      },
    }
  })
}

/** Of the mandates of a docket, those that nobody knew when the day began. */
async function freshOf(db: Database, docket: Docket, since: string): Promise<Set<string>> {
  const reports = docket.reports.flatMap(({ parts }) => parts)
  const rows = [...docket.tasks, ...reports, ...docket.returns, ...docket.later]
  if (rows.length === 0) return new Set()
  const before = (await logAt(db, `${since}T00:00:00.000Z`)) ?? 0
  const found = await db
    .selectFrom('version_key as v')
    .select('v.mandate')
    .where(sql<boolean>`v.mandate = any(${rows.map(({ mandate }) => mandate.id)}::text[])`)
    .groupBy('v.mandate')
    .having(sql<boolean>`min(v.log) > ${before}`)
    .execute()
  return new Set(found.map(({ mandate }) => mandate))
}
