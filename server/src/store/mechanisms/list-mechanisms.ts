import type { MechanismStand, MechanismsPage, MechanismVersion } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { logAt } from '../register/as-of.ts'
import { inTime } from '../register/in-time.ts'
import { answersOf } from './answers-of.ts'
import { counting, heldMechanisms, nameOf, standOf } from './held-mechanisms.ts'
import type { MechanismsQuery } from './mechanism-queries.ts'
import { mechanismRows } from './mechanism-rows.ts'
import { mentionRows } from './mention-rows.ts'
import { countOf, pageAfter, readCursor } from './pages.ts'
import { vacantMechanisms } from './vacant-mechanisms.ts'

/** By their names, those of a kind or of all. */
export async function listMechanisms(db: Database, query: MechanismsQuery = {}): Promise<MechanismsPage> {
  const vacant = query.stand === 'vacant' ? await vacantMechanisms(db, query) : []
  return inTime(db, async (read) => {
    const log = await logAt(read, query.known)
    const count = countOf(query)
    const { rows } = await sql<{ id: string; sort: string; total: number }>`
      with ${heldMechanisms(log)}, chosen as materialized (
        select h.id, lower(${nameOf(query.language ?? 'en', log)}) as sort from held h
        where ${conditions(query, log, vacant)}
      )
      select id, sort, (select count(*)::int from chosen) as total from chosen
      where ${afterCursor(query.cursor)} order by sort collate "C", id limit ${count + 1}`.execute(read)
    const page = pageAfter(rows, count, ({ sort, id }) => [sort, id])
    const total = rows[0]?.total ?? (await totalOf(read, conditions(query, log, vacant), log))
    const ids = page.rows.map(({ id }) => id)
    const mechanisms = await mechanismRows(read, ids, { ...query, log })
    const listed = query.answers ? await withAnswers(read, mechanisms, { ...query, log }) : mechanisms
    return { total, mechanisms: listed, cursor: page.cursor }
  })
}

/** One after the other: a transaction asks one thing at a time. */
async function withAnswers(
  db: Database,
  mechanisms: readonly MechanismVersion[],
  view: MechanismsQuery & { log: number | null },
): Promise<MechanismsPage['mechanisms']> {
  const answered: MechanismsPage['mechanisms'] = []
  for (const mechanism of mechanisms) {
    const mentions = await mentionRows(db, mechanism.id, view)
    answered.push({ ...mechanism, answers: await answersOf(db, mechanism, mentions, view) })
  }
  return answered
}

/** A page behind the last one has no row that tells it. */
async function totalOf(db: Database, chosen: RawBuilder<unknown>, log: number | null): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    with ${heldMechanisms(log)} select count(*)::int as total from held h where ${chosen}`.execute(db)
  return rows[0]?.total ?? 0
}

const afterCursor = (cursor: string | undefined) => {
  if (cursor === undefined) return sql`true`
  const [sort, id] = readCursor(cursor, 2)
  return sql`(sort collate "C", id) > (${sort}, ${id})`
}

/** `vacant`: those of which an answer says it. */
function conditions(query: MechanismsQuery, log: number | null, vacant: readonly string[]) {
  const { kind, state, stand, words, body, organisation, asOf } = query
  const own = standOf(sql`h.id`, log, asOf)
  return sql.join(
    [
      state === undefined ? sql`h.state in ${counting}` : sql`h.state = ${state}`,
      ...(kind === undefined ? [] : [sql`h.kind = ${kind}`]),
      ...(organisation === undefined ? [] : [sql`h.organisation = ${organisation}`]),
      ...(body === undefined ? [] : [hasBody(body)]),
      ...(words === undefined ? [] : [hasWords(words, log)]),
      ...(stand === undefined ? [] : [standsAs(stand, own, vacant)]),
    ],
    sql` and `,
  )
}

function standsAs(stand: MechanismStand | 'none', own: RawBuilder<unknown>, vacant: readonly string[]) {
  if (stand === 'none') return sql`${own} is null`
  if (stand === 'vacant') return sql`(${own} = 'vacant' or h.id = any(${[...vacant]}::text[]))`
  return sql`${own} = ${stand}`
}

const like = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`

const hasBody = (body: string) =>
  sql`(h.fields -> 'body' ->> 'id' = ${body} or lower(h.fields -> 'body' ->> 'text') like lower(${like(body)}))`

/** In what a person called it, or in a name that a text has. */
const hasWords = (words: string, log: number | null) => sql`(
  lower(concat_ws(' ', h.fields ->> 'names', h.fields ->> 'aliases', h.fields ->> 'mandate', h.fields ->> 'seat')) like lower(${like(words)})
  or exists (select from parts p join mechanism_mention t on t.mechanism = p.id
    where p.whole = h.id and ${log === null ? sql`t.upto is null` : sql`t.log <= ${log} and (t.upto is null or t.upto > ${log})`}
      and lower(t.name) like lower(${like(words)})))`
