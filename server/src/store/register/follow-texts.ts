// The register keeps up with the texts: called at the end of every change that may list, read again or withdraw one.
import { sql } from 'kysely'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { relinkVersions } from '../import/relink-versions.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { followMechanisms } from '../mechanisms/follow-mechanisms.ts'
import { followSearch } from '../search/follow-search.ts'
import { applyRules } from './apply-rules.ts'
import { keepVersions } from './keep-versions.ts'
import { placeMandates } from './place-mandates.ts'

interface Moved {
  expression: string
  /** What it lists now; null: nothing any more. */
  revision: string | null
  publication: string
  /** What it listed when the register looked last. */
  before: string | null
}

/**
 * Under `lockChanges`. `log`: the entry of the change that moved the texts; `relinked`: revisions whose works are others
 * now, though they show the same text. What people tied to any of them follows.
 */
export async function followTexts(
  change: Change,
  log: number,
  relinked: readonly string[] = [],
): Promise<void> {
  const moved = await listMoved(change)
  if (moved.length + relinked.length === 0) return
  const shown = moved.flatMap(({ revision, before }) => [revision, before]).filter((id) => id !== null)
  const others = new Set([...relinked, ...(await relinkVersions(change, [...shown, ...relinked]))])
  for (const { revision } of moved) if (revision !== null) await placeMandates(change, revision, log)
  for (const revision of others) await placeMandates(change, revision, log)
  await keepFollowed(change, moved, log)
  const revisions = [...others, ...shown]
  const mandates = await mandatesOf(change, revisions)
  await keepVersions(change, mandates, log)
  await applyRules(change, log, mandates)
  await followMechanisms(change, log)
  await followSearch(change, [...new Set(moved.map(({ publication }) => publication))])
}

/** Texts that came in before there was a register, or while it was not asked. */
export async function catchUp(db: Database): Promise<void> {
  if ((await listMoved(db)).length === 0) return
  await changeStore(db, async (change) => {
    const expressions = (await listMoved(change)).map(({ expression }) => expression)
    if (expressions.length === 0) return
    const entry = { by: 'qarar', what: 'follow-texts', ids: expressions, details: {} }
    await followTexts(change, (await appendLog(change, entry)).number)
  })
}

async function listMoved(db: Database): Promise<Moved[]> {
  const { rows } = await sql<Moved>`
    select now.id as expression, now.revision, now.publication, f.revision as before
    from (
      select id, publication, case when state = 'listed' then revision end as revision from expression
    ) now
    left join followed f on f.expression = now.id
    where now.revision is distinct from f.revision
      or (now.revision is not null and now.publication <> f.publication)
    order by now.id`.execute(db)
  return rows
}

async function keepFollowed(change: Change, moved: Moved[], log: number): Promise<void> {
  if (moved.length === 0) return
  const expressions = moved.map(({ expression }) => expression)
  await change
    .updateTable('followed_at')
    .set({ upto: String(log) })
    .where('expression', 'in', expressions)
    .where('upto', 'is', null)
    .execute()
  const rows = moved.map(({ expression, revision, publication }) => ({
    ...{ expression, revision, publication },
    ...{ log, upto: null },
  }))
  await insertRows(change, 'followed_at', rows)
}

/** Those that the rules read in the revisions, and all that people said of the same works, wherever they have a place. */
async function mandatesOf(change: Change, revisions: string[]): Promise<string[]> {
  const works = change.selectFrom('work_expression').select('work').where('revision', 'in', revisions)
  const { rows } = await sql<{ id: string }>`
    select mandate as id from mandate_place_at where revision = any(${revisions})
    union select v.mandate from mandate_version v
      where v.upto is null and (v.revision = any(${revisions}) or v.work in (${works}))
    order by id`.execute(change)
  return rows.map(({ id }) => id)
}
