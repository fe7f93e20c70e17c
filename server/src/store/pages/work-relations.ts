import type { ClauseChange } from '@qarar/core'
import type { WorkLink, WorkRelations } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { isOfListedTexts, standingDismissals, stateOfFinding } from '../findings/dismissals.ts'
import { isAt } from '../findings/finding-filter.ts'
import { symbolShown } from './symbol-shown.ts'

interface Own {
  publication: string
  revision: string
  order: number
}

/** More would be no help to a reader. */
const mostLinks = 100

/** Links of the text as it is shown, and how many findings about the work are open. */
export async function workRelations(db: Database, own: Own): Promise<WorkRelations> {
  const [findings, found, links] = await Promise.all([
    countOpen(db, own),
    listFound(db, own),
    listLinks(db, own),
  ])
  return { findings, found: findings === 0 ? [] : found, links }
}

async function countOpen(db: Database, { publication, order }: Own): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from finding f left join ${standingDismissals} s on s.finding = f.id
    where ${isOfListedTexts} and ${isAt(`${publication}/${order}`)} and ${stateOfFinding} = 'open'`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

/** What is found in paragraphs of the text as it is shown. */
async function listFound(db: Database, { revision, order }: Own): Promise<WorkRelations['found']> {
  const { rows } = await sql<WorkRelations['found'][number]>`
    select distinct on (p.eid, f.position, f.id) f.id, p.eid as "eId", f.code, f.params
    from finding_place p join finding f on f.id = p.finding left join ${standingDismissals} s on s.finding = f.id
    where p.revision = ${revision} and p."order" = ${order} and p.eid is not null
      and ${isOfListedTexts} and ${stateOfFinding} = 'open'
    order by p.eid, f.position, f.id limit ${mostLinks}`.execute(db)
  return rows
}

/** Languages of a work stand in its page as such. Sessions that several paragraphs cite are one link. */
async function listLinks(db: Database, { revision, order }: Own): Promise<WorkLink[]> {
  const { rows } = await sql<LinkRow>`
    with own as (
      select position, relation, 'from' as direction, from_eid as own, to_revision as revision, to_order as "order",
        to_eid as eid, clauses
      from link where from_revision = ${revision} and from_order = ${order}
      union all
      select position, relation, 'to', to_eid, from_revision, from_order, from_eid, clauses
      from link where to_revision = ${revision} and coalesce(to_order, 1) = ${order}
    ), once as (
      select distinct on (relation, direction, revision, "order", eid) * from own
      where relation <> 'language-version' order by relation, direction, revision, "order", eid, position
    )
    select once.relation, once.direction, once.own, e.publication, e.language, once."order",
      ${symbolShown} as symbol, coalesce(w.title, r.title) as title,
      coalesce(w.session, r.publication ->> 'session') as session, once.eid as "eId", once.clauses
    from once
    join expression e on e.revision = once.revision and e.state = 'listed'
    join publication b on b.id = e.publication
    join revision r on r.id = once.revision
    left join revision_work w on w.revision = once.revision and w."order" = once."order"
    order by once.position limit ${mostLinks}`.execute(db)
  return rows.map(({ clauses, ...link }) => ({ ...link, clauses: clauses && countChanges(clauses) }))
}

type LinkRow = Omit<WorkLink, 'clauses'> & { clauses: ClauseChange[] | null }

function countChanges(clauses: readonly ClauseChange[]): NonNullable<WorkLink['clauses']> {
  const counts = { same: 0, changed: 0, added: 0, dropped: 0 }
  for (const { change } of clauses) counts[change]++
  return counts
}
