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
import type { VersionKeyTable } from '../schema/register-tables.ts'
import { existsOn, heldAt, lastLog, logAt } from './as-of.ts'
import { dueBefore } from './due-before.ts'
import { textOrder } from './in-order.ts'
import { inTime } from './in-time.ts'
import { mandateRows } from './mandate-rows.ts'
import { isOfWork } from './of-work.ts'
import type { ListedRegister, RegisterQuery } from './queries.ts'
import { staleVersions } from './stale-sessions.ts'
import { hasStatusOfRow, isInStatus, isSaidOfRow } from './statuses-of.ts'
import { withWords } from './with-words.ts'

const usualCount = 100

/** The register in the order of the texts, the newest text first. */
export function listRegister(
  db: Database,
  query: RegisterQuery = {},
  level: Level = everything,
): Promise<ListedRegister> {
  return inTime(db, async (read) => {
    const { from = 1, count = usualCount, language, asOf } = query
    const log = query.upTo ?? (await logAt(read, query.known))
    const stale = query.stale ? await staleVersions(read, log) : null
    const before = query.before === undefined ? null : await dueBefore(read, query.before, log)
    const words = query.words === undefined ? null : await withWords(read, query.words, log)
    const within = choose(read, query, { log, stale, before, words })
    const chosen =
      query.status === undefined ? within : within.where(await hasStatus(within, query, log, level))
    // What a reader below the highest level sees of statuses takes long to find out.
    const atOnce = query.status !== undefined && level !== everything
    const { total, page } = await (atOnce ? countAndPage : countThenPage)(chosen, { from, count })
    const versions = await readVersions(read, page, log)
    const mandates: RegisterMandate[] = await mandateRows(read, versions, { log, asOf, language })
    return { total, from, mandates, log: log ?? (await lastLog(read)) }
  })
}

type Chosen = SelectQueryBuilder<Tables & { v: VersionKeyTable }, 'v', object>

interface Place {
  from: number
  count: number
}

/** How many there are, and the mandates of the page: a page near the begin comes soon, whatever there is behind it. */
async function countThenPage(chosen: Chosen, { from, count }: Place) {
  const all = chosen.select(({ fn }) => fn.countAll<string>().as('total'))
  const { total } = await all.executeTakeFirstOrThrow()
  const ordered = chosen.select('v.mandate').orderBy(textOrder)
  const page = await ordered
    .offset(from - 1)
    .limit(count)
    .execute()
  return { total: Number(total), page: page.map(({ mandate }) => mandate) }
}

/** The same where going through them again takes longer than to put all in order. */
async function countAndPage(chosen: Chosen, { from, count }: Place) {
  const ordered = sql<string[]>`array_agg(v.mandate order by ${textOrder})`
  const both = chosen.select([
    ({ fn }) => fn.countAll<string>().as('total'),
    sql<string[] | null>`(${ordered})[${from}::int : ${from + count - 1}::int]`.as('page'),
  ])
  const { total, page } = await both.executeTakeFirstOrThrow()
  return { total: Number(total), page: page ?? [] }
}

/** Versions are wide: only those of the page are read whole. */
function readVersions(db: Database, mandates: readonly string[], log: number | null) {
  return db
    .selectFrom('mandate_version as v')
    .selectAll('v')
    .where(sql<boolean>`v.mandate = any(${mandates}::text[])`)
    .where(heldAt('v', log))
    .orderBy(textOrder)
    .execute()
}

interface Found {
  log: number | null
  stale: RawBuilder<boolean> | null
  before: RawBuilder<boolean> | null
  words: RawBuilder<boolean> | null
}

/** All but the status. */
function choose(db: Database, query: RegisterQuery, { log, stale, before, words }: Found) {
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
    .$if(stale !== null, (q) => q.where(stale as RawBuilder<boolean>))
    .$if(before !== null, (q) => q.where(before as RawBuilder<boolean>))
    .$if(query.life !== undefined, (q) => q.where(hasBecome(query.life as LifeChange, log)))
    .$if(query.owner !== undefined, (q) => q.where(isOwned(query.owner as string, log)))
    .$if(query.ownedBy !== undefined, (q) => q.where(isOwnedByAny(query.ownedBy as string[], log)))
}

/** Keys say nothing in the place of a session that is not there. */
const named = (session: string | undefined) => sql<string>`nullif(${session}, '')`

/** Of these each mandate is asked for its statuses; of more all statuses there are. */
const few = 5000

/** By the last word on any addressee. */
async function hasStatus(within: Chosen, { status, asOf }: RegisterQuery, log: number | null, level: Level) {
  const ask = level === everything ? isSaidOfRow : (await areFew(within)) ? hasStatusOfRow : isInStatus
  const has = (is: Parameters<typeof ask>[1]) => ask({ log, asOf }, is)
  return status === 'none'
    ? sql<boolean>`not ${has((said) => sql`${said} <> 'no-information'`)}`
    : has((said) => sql`${said} = ${status}`)
}

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

function isOwned(owner: string, log: number | null) {
  const held = sql`select from assignment a where a.mandate = v.mandate and ${heldAt('a', log)}`
  return owner === 'nobody'
    ? sql<boolean>`not exists (${held} and a.post is not null)`
    : sql<boolean>`exists (${held} and a.post = ${owner})`
}

function isOwnedByAny(names: string[], log: number | null) {
  return sql<boolean>`exists (select from assignment a where a.mandate = v.mandate and ${heldAt('a', log)}
    and (a.post = any(${names}::text[]) or a.person = any(${names}::text[])))`
}
