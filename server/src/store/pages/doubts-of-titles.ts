import { doubtfulReadings } from '@qarar/core'
import type { Doubtful } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'

/** What was said of the first of the lines of paragraph `p` whose reading may be wrong; null where all is sure. */
export const doubtOfParagraph: RawBuilder<Doubtful | null> = sql`(
  select json_build_object('code', d.code, 'severity', d.severity, 'params', d.params) from diagnostic d
  where d.revision = p.revision and d.code = any(${[...doubtfulReadings]}::text[])
    and d.first_line <= p.last_line and d.last_line >= p.first_line
  order by d.position limit 1)`

/** Publications whose titles stand in lines of which the reading may be wrong: of these, what is said of them. */
export async function doubtsOfTitles(
  db: Database,
  ids: readonly string[],
): Promise<Record<string, Doubtful>> {
  const { rows } = await sql<{ publication: string; doubt: Doubtful }>`
    select distinct on (t.publication) t.publication, t.doubt from (
      select e.publication, p.position, ${doubtOfParagraph} as doubt from expression e
      join paragraph p on p.revision = e.revision and p.part in ('cover', 'heading')
      where e.state = 'listed' and e.publication = any(${[...ids]}::text[]) and exists (
        select from diagnostic d where d.revision = e.revision and d.code = any(${[...doubtfulReadings]}::text[]))
    ) t where t.doubt is not null
    order by t.publication, t.position`.execute(db)
  return Object.fromEntries(rows.map(({ publication, doubt }) => [publication, doubt]))
}
