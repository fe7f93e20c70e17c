import type { Citation } from '@qarar/core'
import {
  type CitedText,
  type CitingText,
  type NamedWork,
  type NetworkPage,
  neighboursListed,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { citingKeys } from './cited-by.ts'
import { seriesOf } from './get-editions.ts'
import { namedColumns, namedTables } from './named-works.ts'
import { citationResolver } from './resolve-citations.ts'
import { findShown, type ShownExpression } from './shown-expression.ts'

/** What a work cites, what cites it, and its editions. */
export async function getNetwork(
  db: Database,
  publication: string,
  order: number,
  { expression }: { expression?: string } = {},
): Promise<NetworkPage | undefined> {
  const shown = await findShown(db, publication, expression)
  if (!shown) return undefined
  const [{ names, work }, cites, citedBy] = await Promise.all([
    seriesOf(db, { revision: shown.revision, order }),
    listCited(db, shown, order),
    listCiting(db, shown, order),
  ])
  if (!work) return undefined
  const at = names.findIndex(({ named }) => named === work)
  return {
    ...{ work, cites, citedBy },
    earlier: names.slice(0, at).map(({ named }) => named),
    later: names.slice(at + 1).map(({ named }) => named),
  }
}

async function listCited(
  db: Database,
  { publication, revision, language }: ShownExpression,
  order: number,
): Promise<NetworkPage['cites']> {
  const rows = await db
    .selectFrom('paragraph')
    .select(['eid', 'citations'])
    .where('revision', '=', revision)
    .where('work', '=', order)
    .where(sql<boolean>`jsonb_array_length(citations) > 0`)
    .orderBy('position')
    .execute()
  const resolve = await citationResolver(
    db,
    rows.flatMap(({ citations }) => citations),
  )
  const texts = new Map<string, Unnamed>()
  for (const { eid, citations } of rows) {
    for (const citation of citations) addCitation(texts, resolve(citation), eid)
  }
  const others = [...texts.values()].filter(
    ({ to }) => !(to && to.publication === publication && to.order === order),
  )
  return { total: others.length, texts: await nameCited(db, others.slice(0, neighboursListed), language) }
}

type Unnamed = Omit<CitedText, 'work'> & {
  to: { publication: string; order: number } | null
  /** Whether its words name only an article or a chapter of it. */
  isPart: boolean
}

/** A text once, by where it is held, else by its symbol or, where that is not known, by the words. */
function addCitation(texts: Map<string, Unnamed>, citation: Citation & Pick<Unnamed, 'to'>, eId: string) {
  const { to, status, text } = citation
  const [target = text, part] = (citation.target ?? text).split('~')
  const key = to ? `${to.publication} ${to.order}` : target
  const known = texts.get(key)
  if (!known) texts.set(key, { target, text, status, to, isPart: part !== undefined, eIds: [eId] })
  else if (known.eIds.at(-1) !== eId) known.eIds.push(eId)
  // Where one paragraph cites a chapter and another an article, the text itself is what both cite.
  if (known?.isPart && part === undefined) Object.assign(known, { text, isPart: false })
}

/** In the language of the text that cites, where they are held in it. */
async function nameCited(
  db: Database,
  texts: readonly Unnamed[],
  language: ShownExpression['language'],
): Promise<CitedText[]> {
  const held = texts.flatMap(({ to }) => to ?? [])
  const { rows } = await sql<NamedWork & { at: string; place: number }>`
    select distinct on (asked.publication, asked."order") asked.publication as at, asked."order" as place,
      ${namedColumns}
    from unnest(${held.map(({ publication }) => publication)}::text[], ${held.map(({ order }) => order)}::int[])
      as asked (publication, "order")
    join expression x on x.publication = asked.publication and x.state = 'listed'
    join work_expression this on this.revision = x.revision and this."order" = asked."order"
    join work_expression other on other.work = this.work
    join revision_work w on w.revision = other.revision and w."order" = other."order" ${namedTables}
    order by asked.publication, asked."order", (e.language is not distinct from ${language}) desc, e.created_at, e.id`.execute(
    db,
  )
  const names = new Map(rows.map(({ at, place, ...named }) => [`${at} ${place}`, named]))
  return texts.map(({ to, isPart: _, ...text }) => ({
    ...text,
    work: (to && names.get(`${to.publication} ${to.order}`)) ?? null,
  }))
}

/** Other works, in all languages one, with how many of their paragraphs cite it. */
async function listCiting(
  db: Database,
  shown: ShownExpression,
  order: number,
): Promise<NetworkPage['citedBy']> {
  const keys = await citingKeys(db, { ...shown, order })
  if (keys.length === 0) return { total: 0, texts: [] }
  const { rows } = await sql<CitingText['work'] & { eId: string; paragraphs: number; total: number }>`
    with this as (select work from work_expression where revision = ${shown.revision} and "order" = ${order}),
    citing as (
      select distinct on (x.work) x.work, c.revision, c.work as "order",
        min(c.position) as position, count(distinct c.eid)::int as paragraphs, e.created_at
      from cited c join expression e on e.revision = c.revision and e.state = 'listed'
      join work_expression x on x.revision = c.revision and x."order" = c.work
      where c.key = any(${keys}) and x.work is distinct from (select work from this)
      group by x.work, c.revision, c.work, e.language, e.created_at, e.id
      order by x.work, (e.language is not distinct from ${shown.language}::text) desc, e.created_at, e.id
    ),
    page as (
      select *, count(*) over ()::int as total from citing order by created_at desc, work limit ${neighboursListed}
    )
    select ${namedColumns}, p.eid as "eId", page.paragraphs, page.total from page
    join revision_work w on w.revision = page.revision and w."order" = page."order" ${namedTables}
    join paragraph p on p.revision = page.revision and p.position = page.position
    order by page.created_at desc, page.work`.execute(db)
  const texts = rows.map(({ eId, paragraphs, total: _, ...work }) => ({ work, eId, paragraphs }))
  return { total: rows[0]?.total ?? 0, texts }
}
