import type { MechanismRecord } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** What the mandates that records name are called: the number of the text and of the paragraph. */
export async function mandatesCalled(
  db: Database,
  records: readonly Pick<MechanismRecord, 'values'>[],
): Promise<Record<string, string>> {
  const ids = new Set(
    records.flatMap(({ values }) => (typeof values.mandate === 'string' ? [values.mandate] : [])),
  )
  if (ids.size === 0) return {}
  const { rows } = await sql<{ mandate: string; called: string }>`
    select distinct on (p.mandate) p.mandate,
      concat_ws(' ', coalesce(w.number, w.symbol, w.title), '§' || coalesce(g.number, replace(g.eid, 'para_', ''))) as called
    from mandate_place p join paragraph g on g.revision = p.revision and g.position = p.position
    join revision_work w on w.revision = g.revision and w."order" = g.work
    join expression e on e.revision = p.revision
    where p.mandate = any(${[...ids]}::text[]) order by p.mandate, e.created_at, e.id`.execute(db)
  return Object.fromEntries(rows.map(({ mandate, called }) => [mandate, called]))
}
