import type { Follow } from '@qarar/core'
import {
  everything,
  type Level,
  type LifeChange,
  liveStates,
  type RegisterMandate,
} from '@qarar/register/contract'
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { Database, Tables } from '../database.ts'
import { onceAtMoment } from '../once-by-log.ts'
import type { VersionKeyTable } from '../schema/register-tables.ts'
import { existsOn, heldAt, lastLog, logAt } from './as-of.ts'
import { dueBefore } from './due-before.ts'
import { type BothWays, listOrders } from './in-order.ts'
import { inTime } from './in-time.ts'
import { isOwned, isOwnedByAny } from './is-owned.ts'
import { mandateRows } from './mandate-rows.ts'
import { isOfWork } from './of-work.ts'
import type { ListedRegister, RegisterQuery } from './queries.ts'
import { staleVersions } from './stale-sessions.ts'
import { hasStatusOfRow, isInStatus, isSaidOfRow } from './statuses-of.ts'
import { unknownValues } from './unknown-values.ts'
import { withWords } from './with-words.ts'

const usualCount = 100

/** The register in the order of the texts, the newest text first, or in another that is asked for. */
export function listRegister(
  db: Database,
  query: RegisterQuery = {},
  level: Level = everything,
): Promise<ListedRegister> {
  return inTime(db, async (read) => {
    const { from = 1, count = usualCount, language, asOf, sort = 'newest' } = query
    const last = await lastLog(read)
    const asked = query.upTo ?? (await logAt(read, query.known))
    // What is known now is kept apart from what was known before, and found sooner.
    const log = asked === last ? null : asked
    const chosen = await chosenOf(read, query, log, level)
    // What a reader below the highest level sees of statuses takes long to find out.
    const atOnce = query.status !== undefined && level !== everything && count > 0
    const place = { from, count, order: listOrders[sort] }
    const { total, page } = atOnce
      ? await countAndPage(chosen, place)
      : await pageOf(chosen, place, await countOnce({ db, read, query, log }, chosen))
    const versions = await readVersions(read, page, log)
    const mandates: RegisterMandate[] = await mandateRows(read, versions, {
      log,
      asOf,
      language,
      named: true,
    })
    const unknown = await unknownValues(read, query, log, total)
    return { total, from, mandates, unknown, log: asked ?? last }
  })
}

/** What the conditions leave, as keys; `log`: null for now. */
export async function chosenOf(
  read: Database,
  query: RegisterQuery,
  log: number | null,
  level: Level,
): Promise<Chosen> {
  const stale = query.stale ? await staleVersions(read, log) : null
  const before = query.before === undefined ? null : await dueBefore(read, query.before, log)
  const words = query.words === undefined ? null : await withWords(read, query.words, log)
  const since = query.since === undefined ? null : await logAt(read, query.since)
  const within = choose(read, query, { log, stale, before, words, since })
  return query.status === undefined ? within : within.where(await hasStatus(within, query, log, level))
}

type Chosen = SelectQueryBuilder<Tables & { v: VersionKeyTable }, 'v', object>

interface Place {
  from: number
  count: number
  order: BothWays
}

interface Counted {
  db: Database
  read: Database
  query: RegisterQuery
  log: number | null
}

const countOnce = ({ db, read, query, log }: Counted, chosen: Chosen): Promise<number> =>
  onceAtMoment({ db, read, ofTexts: isOfTexts(query) }, nameOf(query, log), () => countOf(chosen))

/** Whether no status and nobody who sees to something counts. */
export const isOfTexts = ({ status, owner, ownedBy, before }: RegisterQuery) =>
  [status, owner, ownedBy, before].every((each) => each === undefined)

/** Whoever goes on to the next page of a list has counted it before. */
function nameOf(query: RegisterQuery, log: number | null): string {
  const { from: _from, count: _count, sort: _sort, language: _language, ...rest } = query
  const { upTo: _upTo, known: _known, ...conditions } = rest
  return `mandates ${log ?? 'now'} ${JSON.stringify(Object.entries(conditions).sort())}`
}

async function countOf(chosen: Chosen): Promise<number> {
  const all = chosen.select(({ fn }) => fn.countAll<string>().as('total'))
  const { total } = await all.executeTakeFirstOrThrow()
  return Number(total)
}

/** The mandates of a page are come to from the end that is nearer, whatever there is on the other side of it. */
async function pageOf(chosen: Chosen, { from, count, order }: Place, total: number) {
  const here = Math.max(0, Math.min(count, total - from + 1))
  const isNearEnd = from - 1 > total / 2
  const ordered = chosen.select('v.mandate').orderBy(isNearEnd ? order.fromLast : order.fromFirst)
  const page = await ordered
    .offset(isNearEnd ? Math.max(0, total - from + 1 - here) : from - 1)
    .limit(here)
    .execute()
  const mandates = page.map(({ mandate }) => mandate)
  return { total, page: isNearEnd ? mandates.reverse() : mandates }
}

/** The same where going through them again takes longer than to put all in order. */
async function countAndPage(chosen: Chosen, { from, count, order }: Place) {
  const ordered = sql<string[]>`array_agg(v.mandate order by ${order.fromFirst})`
  const both = chosen.select([
    ({ fn }) => fn.countAll<string>().as('total'),
    sql<string[] | null>`(${ordered})[${from}::int : ${from + count - 1}::int]`.as('page'),
  ])
  const { total, page } = await both.executeTakeFirstOrThrow()
  return { total: Number(total), page: page ?? [] }
}

/** Versions are wide: only those of the page are read whole. */
export async function readVersions(db: Database, mandates: readonly string[], log: number | null) {
  const rows = await db
    .selectFrom('mandate_version as v')
    .selectAll('v')
    .where(sql<boolean>`v.mandate = any(${mandates}::text[])`)
    .where(heldAt('v', log))
    .execute()
  const places = new Map(mandates.map((id, at) => [id, at]))
  const placeOf = ({ mandate }: { mandate: string }) => places.get(mandate) ?? 0
  return rows.sort((one, other) => placeOf(one) - placeOf(other))
}

interface Found {
  log: number | null
  stale: RawBuilder<boolean> | null
  before: RawBuilder<boolean> | null
  words: RawBuilder<boolean> | null
  since: number | null
}

/** All but the status. */
function choose(db: Database, query: RegisterQuery, { log, stale, before, words, since }: Found) {
  const { publication, work, organisation, session, due, addressee, follow, state, asOf } = query
  return db
    .selectFrom('version_key as v')
    .where(heldAt('v', log))
    .where('v.state', 'in', state ? [state] : [...liveStates])
    .$if(publication !== undefined, (q) => q.where('v.publication', '=', publication as string))
    .$if(work !== undefined, (q) => q.where(isOfWork(work as string)))
    .$if(organisation !== undefined, (q) => q.where('v.organisation', '=', organisation as string))
    .$if(session !== undefined, (q) => q.where('v.session', '=', named(session)))
    .$if(due !== undefined, (q) => q.where('v.due_session', '=', named(due)))
    .$if(addressee !== undefined, (q) => q.where(sql<boolean>`v.addressees && ${addressee}::text[]`))
    .$if(follow !== undefined, (q) => q.where('v.follow', '=', follow as Follow))
    .where(existsOn('v', asOf))
    .$if(words !== null, (q) => q.where(words as RawBuilder<boolean>))
    .$if(since !== null, (q) => q.where(cameAfter(since as number)))
    .$if(stale !== null, (q) => q.where(stale as RawBuilder<boolean>))
    .$if(before !== null, (q) => q.where(before as RawBuilder<boolean>))
    .$if(query.life !== undefined, (q) => q.where(hasBecome(query.life as LifeChange, log)))
    .$if(query.owner !== undefined, (q) => q.where(isOwned(query.owner as string, log)))
    .$if(query.ownedBy !== undefined, (q) => q.where(isOwnedByAny(query.ownedBy as string[], log)))
}

/** What was changed since is no new one. */
const cameAfter = (log: number) => sql<boolean>`v.log > ${log}
  and not exists (select from version_key earlier where earlier.mandate = v.mandate and earlier.log <= ${log})`

/** Keys say nothing in the place of a session that is not there. */
const named = (session: string | undefined) => sql<string>`nullif(${session}, '')`

/** Of these each mandate is asked for its statuses; of more all statuses there are. */
const few = 5000

/** By the last word on any addressee. */
async function hasStatus(within: Chosen, { status, asOf }: RegisterQuery, log: number | null, level: Level) {
  if (level === everything && log === null && asOf === undefined) return isKept(status)
  const ask = level === everything ? isSaidOfRow : (await areFew(within)) ? hasStatusOfRow : isInStatus
  const has = (is: Parameters<typeof ask>[1]) => ask({ log, asOf }, is)
  return status === 'none'
    ? sql<boolean>`not ${has((said) => sql`${said} <> 'no-information'`)}`
    : has((said) => sql`${said} = ${status}`)
}

/** What was said last is kept beside the keys, as it is now. */
const isKept = (status: RegisterQuery['status']) =>
  status === 'none' ? sql<boolean>`not v.informed` : sql<boolean>`v.statuses @> array[${status}]::text[]`

async function areFew(within: Chosen): Promise<boolean> {
  const rows = await within
    .select(sql`1`.as('one'))
    .limit(few + 1)
    .execute()
  return rows.length <= few
}

/** By any of the next texts that are held; dropped only where none has it. */
function hasBecome(life: LifeChange, log: number | null) {
  const steps = sql`select from life_step s join followed_at f on f.revision = s.revision and ${heldAt('f', log)}
    where s.earlier = v.mandate and ${heldAt('s', log)}`
  const became = sql<boolean>`exists (${steps} and s.change = ${life})`
  return life === 'dropped'
    ? sql<boolean>`${became} and not exists (${steps} and s.later is not null)`
    : became
}
