import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt } from '../register/as-of.ts'

/** Mechanisms that one paragraph names in another language: by their ids, the paragraph. */
export async function sharedParagraphs(
  db: Database,
  mechanism: string,
  log: number | null,
): Promise<Map<string, string>> {
  const placed = sql`mechanism_mention t join work_expression x on x.revision = t.revision and x."order" = t."order"
    join expression e on e.id = t.expression`
  const { rows } = await sql<{ id: string; paragraph: string }>`
    with own as (
      select x.work, t.eid, e.language from ${placed} where t.mechanism = ${mechanism} and ${heldAt('t', log)}
    )
    select distinct on (t.mechanism) t.mechanism as id, concat_ws(' ', coalesce(w.symbol, w.number), t.eid) as paragraph
    from ${placed} join own on own.work = x.work and own.eid = t.eid and own.language is distinct from e.language
    join revision_work w on w.revision = t.revision and w."order" = t."order"
    where t.mechanism <> ${mechanism} and ${heldAt('t', log)} order by t.mechanism, w.symbol, t.position`.execute(
    db,
  )
  return new Map(rows.map(({ id, paragraph }) => [id, paragraph]))
}
