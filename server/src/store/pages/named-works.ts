import type { NamedWork } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { symbolShown } from './symbol-shown.ts'

/** Columns of a NamedWork; `e` the listed expression, `b` its publication, `r` its revision, `w` the work in it. */
export const namedColumns = sql`e.publication, e.language, w."order", ${symbolShown} as symbol,
  coalesce(w.title, r.title) as title, coalesce(w.session, r.publication ->> 'session') as session, (
    select substring(d.value ->> 'value' from '\\d{4}-\\d{2}-\\d{2}$') from jsonb_array_elements(
      w.dates || coalesce(r.publication -> 'dates', '[]')) with ordinality d (value, at)
    where d.value ->> 'calendar' = 'gregorian' order by d.at limit 1) as date`

/** The tables of those columns, from works `w` on. */
export const namedTables = sql`join expression e on e.revision = w.revision and e.state = 'listed'
  join publication b on b.id = e.publication join revision r on r.id = w.revision`

export interface TextOfWork {
  revision: string
  order: number
}

/** Some works of some revisions, by revision and place; those that are not listed are left out. */
export async function nameWorks(
  db: Database,
  texts: readonly TextOfWork[],
): Promise<(TextOfWork & { named: NamedWork })[]> {
  if (texts.length === 0) return []
  const { rows } = await sql<TextOfWork & NamedWork>`
    with asked as (
      select distinct * from unnest(${texts.map(({ revision }) => revision)}::text[],
        ${texts.map(({ order }) => order)}::int[]) as asked (revision, "order")
    )
    select w.revision, ${namedColumns} from asked
    join revision_work w on w.revision = asked.revision and w."order" = asked."order" ${namedTables}`.execute(
    db,
  )
  return rows.map(({ revision, ...named }) => ({ revision, order: named.order, named }))
}

export const keyOfText = ({ revision, order }: TextOfWork) => `${revision} ${order}`
