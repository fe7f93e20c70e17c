// Mechanisms keep up with the texts: whatever is listed, read again or withdrawn, and whenever other kinds are declared.
import { sql } from 'kysely'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { sha256 } from '../import/fingerprint.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { declaredKinds } from './declared-kinds.ts'
import { isKept } from './held-mechanisms.ts'
import { keepMentions } from './keep-mentions.ts'
import { keepProposals } from './keep-proposals.ts'
import { knowMechanisms } from './know-mechanisms.ts'

interface Stale {
  expression: string
  revision: string | null
}

/** So many texts at once that memory stays small. */
const textsAtOnce = 200

/** Under `lockChanges`. `log`: the entry of the change that moved the texts. */
export async function followMechanisms(change: Change, log: number): Promise<void> {
  await follow(change, async () => log)
}

/** Texts that came in before their mechanisms were kept, or that other kinds than before are read out of. */
export async function catchUpMechanisms(db: Database): Promise<void> {
  if ((await listStale(db)).length === 0 || (await isReadOnly(db))) return
  await changeStore(db, async (change) => {
    let log: Promise<number> | undefined
    const entry = { by: 'qarar', what: 'follow-mechanisms', ids: [], details: {} }
    await follow(change, () => {
      log ??= appendLog(change, entry).then(({ number }) => number)
      return log
    })
  })
}

/** A store that can only be read is read as it is. */
async function isReadOnly(db: Database): Promise<boolean> {
  const { rows } = await sql<{
    only: string
  }>`select current_setting('transaction_read_only') as only`.execute(db)
  return rows[0]?.only === 'on'
}

/** `at`: the entry of the log, asked for where something is written. */
async function follow(change: Change, at: () => Promise<number>): Promise<void> {
  const stale = await listStale(change)
  for (let start = 0; start < stale.length; start += textsAtOnce)
    await followSome(
      change,
      { stale: stale.slice(start, start + textsAtOnce), later: stale.slice(start + textsAtOnce) },
      at,
    )
}

/** `later`: what is still to be followed after these. */
async function followSome(
  change: Change,
  { stale, later }: Record<'stale' | 'later', readonly Stale[]>,
  at: () => Promise<number>,
): Promise<void> {
  const expressions = stale.map(({ expression }) => expression)
  const texts = { now: expressions, later: later.map(({ expression }) => expression) }
  const places = await knowMechanisms(change, texts, at)
  const touched = await keepMentions(change, expressions, places, at, await leftAlone(change, stale))
  await keepStates(change, [...touched], at)
  await keepProposals(change, [...touched], at)
  await keepFollowed(change, stale)
}

/** A kind that is declared no more reads nothing: what it read stays while the same text is listed. */
async function leftAlone(change: Change, stale: readonly Stale[]) {
  const kinds = declaredKinds().map(({ id }) => id)
  const { rows } = await sql<{ id: string }>`
    select id from mechanism where kind <> all(${kinds}::text[])`.execute(change)
  const [lost, listed] = [new Set(rows.map(({ id }) => id)), new Set(stale.map(({ revision }) => revision))]
  return ({ mechanism, revision }: { mechanism: string; revision: string }) =>
    lost.has(mechanism) && listed.has(revision)
}

/** What the kinds declare, in few characters. */
const kindsKey = () => sha256(JSON.stringify(declaredKinds())).slice(0, 16)

async function listStale(db: Database): Promise<Stale[]> {
  const { rows } = await sql<Stale>`
    select now.id as expression, now.revision
    from (select id, case when state = 'listed' then revision end as revision from expression) now
    left join mechanism_followed f on f.expression = now.id
    where now.revision is distinct from f.revision or (now.revision is not null and f.kinds <> ${kindsKey()})
    order by now.id`.execute(db)
  return rows
}

async function keepFollowed(change: Change, stale: readonly Stale[]): Promise<void> {
  const kinds = kindsKey()
  await change
    .deleteFrom('mechanism_followed')
    .where(
      'expression',
      'in',
      stale.map(({ expression }) => expression),
    )
    .execute()
  await insertRows(
    change,
    'mechanism_followed',
    stale.map((each) => ({ ...each, kinds })),
  )
}

/** A proposal counts while some text names it, or people keep records of it; what a person said stands. */
async function keepStates(
  change: Change,
  mechanisms: readonly string[],
  at: () => Promise<number>,
): Promise<void> {
  const { rows } = await sql<{ id: string; state: string | null; named: boolean }>`
    select m.id, v.state, exists (
      select from mechanism_mention t where t.mechanism = m.id and t.upto is null
      union all select from mechanism_version o where o.merged_into = m.id and o.upto is null
      union all select from mechanism_record r where r.mechanism = m.id and r.upto is null and ${isKept('r')}) as named
    from mechanism m left join mechanism_version v on v.mechanism = m.id and v.upto is null
    where m.id = any(${[...mechanisms]}::text[])`.execute(change)
  const turned = rows.flatMap(({ id, state, named }) => {
    if (named && (state === null || state === 'gone')) return [{ mechanism: id, state: 'proposed' }]
    return !named && state === 'proposed' ? [{ mechanism: id, state: 'gone' }] : []
  })
  if (turned.length === 0) return
  const log = await at()
  await sql`update mechanism_version set upto = ${log}
    where upto is null and mechanism = any(${turned.map(({ mechanism }) => mechanism)}::text[])`.execute(
    change,
  )
  await insertRows(
    change,
    'mechanism_version',
    turned.map((row) => ({ ...row, log, upto: null })),
  )
}
