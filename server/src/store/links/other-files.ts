// Files beside the one whose text is shown: another format of the same text, which may say a paragraph otherwise.
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** A file of a listed text that is not the one shown, by the newest of its readings. */
export interface OtherFile {
  expression: string
  manifestation: string
  file: string
  revision: string
}

/** None that was replaced or taken back. */
export async function listOtherFiles(db: Database): Promise<OtherFile[]> {
  const { rows } = await sql<OtherFile>`
    select e.id as expression, m.id as manifestation, m.file, r.id as revision
    from manifestation m
    join expression e on e.id = m.expression
    join lateral (
      select id from revision where manifestation = m.id order by read_at desc, id limit 1
    ) r on true
    where m.state = 'current' and e.state = 'listed' and m.id is distinct from e.manifestation
    order by m.id`.execute(db)
  return rows
}
