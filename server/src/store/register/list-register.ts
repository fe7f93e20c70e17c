import type { Follow } from '@qarar/core'
import { liveStates, type RegisterMandate, type RegisterPage } from '@qarar/register/contract'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { Database, MandateVersionTable, Tables } from '../database.ts'
import { heldAt, logAt } from './as-of.ts'
import { inOrder } from './in-order.ts'
import { mandateRows } from './mandate-rows.ts'
import type { RegisterQuery } from './queries.ts'
import { lastStatuses } from './statuses-of.ts'

const usualCount = 100

/** The register in the order of the texts, the newest text first. */
export async function listRegister(db: Database, query: RegisterQuery = {}): Promise<RegisterPage> {
  const { from = 1, count = usualCount, language, asOf } = query
  const log = await logAt(db, query.known)
  const chosen = choose(db, query, log)
  const [{ total }, versions] = await Promise.all([
    chosen.select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow(),
    pageOf(db, chosen.select(['v.mandate', 'v.log']), { from, count }),
  ])
  const mandates: RegisterMandate[] = await mandateRows(db, versions, { log, asOf, language })
  return { total: Number(total), from, mandates }
}

/** Rows are wide: only those of the page are read whole. */
function pageOf(
  db: Database,
  chosen: SelectQueryBuilder<Tables & { v: MandateVersionTable }, 'v', { mandate: string; log: string }>,
  { from, count }: { from: number; count: number },
) {
  const page = inOrder(chosen)
    .offset(from - 1)
    .limit(count)
  const whole = db
    .selectFrom('mandate_version as v')
    .innerJoin(page.as('page'), (join) =>
      join.onRef('page.mandate', '=', 'v.mandate').onRef('page.log', '=', 'v.log'),
    )
    .selectAll('v')
  return inOrder(whole).execute()
}

function choose(db: Database, query: RegisterQuery, log: number | null) {
  const { publication, work, organisation, session, due, addressee, follow, state, asOf, words } = query
  return db
    .selectFrom('mandate_version as v')
    .where(heldAt('v', log))
    .where('v.state', 'in', state ? [state] : [...liveStates])
    .$if(publication !== undefined, (q) => q.where('v.publication', '=', publication as string))
    .$if(work !== undefined, (q) => q.where('v.work', '=', work as string))
    .$if(organisation !== undefined, (q) => q.where('v.organisation', '=', organisation as string))
    .$if(session !== undefined, (q) => q.where('v.session', '=', session as string))
    .$if(due !== undefined, (q) => q.where('v.due_session', '=', due as string))
    .$if(addressee !== undefined, (q) => q.where(sql<boolean>`v.addressees && ${addressee}::text[]`))
    .$if(follow !== undefined, (q) => q.where('v.follow', '=', follow as Follow))
    .$if(asOf !== undefined, (q) => q.where(sql<boolean>`(v.date is null or v.date <= ${asOf}::date)`))
    .$if(words !== undefined, (q) => q.where(sql<boolean>`strpos(v.words, lower(${words})) > 0`))
    .$if(query.stale === true, (q) => q.where(isStale))
    .$if(query.status !== undefined, (q) => q.where(hasStatus(query, log)))
    .$if(query.owner !== undefined, (q) => q.where(isOwned(query.owner as string, log)))
}

/** Of one series of sessions: `CFM-44` by `CFM-44`. */
const isStale = sql<boolean>`v.due_session is not null and v.session is not null
  and regexp_replace(v.due_session, '\\d+$', '') = regexp_replace(v.session, '\\d+$', '')
  and substring(v.due_session from '\\d+$')::int <= substring(v.session from '\\d+$')::int`

/** By the last word on any addressee. */
function hasStatus({ status, asOf }: RegisterQuery, log: number | null) {
  const last = sql`select mandate from (${lastStatuses({ log, asOf })}) last`
  return status === 'none'
    ? sql<boolean>`not exists (${last} where last.mandate = v.mandate and last.status <> 'no-information')`
    : sql<boolean>`exists (${last} where last.mandate = v.mandate and last.status = ${status})`
}

function isOwned(owner: string, log: number | null) {
  const held = sql`select from assignment a where a.mandate = v.mandate and ${heldAt('a', log)}`
  return owner === 'nobody'
    ? sql<boolean>`not exists (${held} and a.post is not null)`
    : sql<boolean>`exists (${held} and a.post = ${owner})`
}
