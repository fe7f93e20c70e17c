import { doubtfulReadings } from '@qarar/core'
import { type Doubtful, type PrintedTitle, titleKey } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'

/** What was said of the first of the lines of paragraph `p` whose reading may be wrong; null where all is sure. */
export const doubtOfParagraph: RawBuilder<Doubtful | null> = sql`(
  select json_build_object('code', d.code, 'severity', d.severity, 'params', d.params) from diagnostic d
  where d.revision = p.revision and d.code = any(${[...doubtfulReadings]}::text[])
    and d.first_line <= p.last_line and d.last_line >= p.first_line
  order by d.position limit 1)`

/**
 * Titles that stand in lines of which the reading may be wrong, with what is said of them, in each language by itself: of
 * publications, which have the first of their titles that does, and of their texts by their places (`titleKey`).
 */
export async function doubtsOfTitles(
  db: Database,
  ids: readonly string[],
): Promise<Record<string, Doubtful>> {
  const { rows } = await sql<PrintedTitle & { doubt: Doubtful }>`
    select distinct on (t.publication, t.language, t.work) t.publication, t.language, t.work as "order", t.doubt from (
      select e.publication, e.language, p.work, p.position, ${doubtOfParagraph} as doubt from expression e
      join paragraph p on p.revision = e.revision and p.part in ('cover', 'heading')
      where e.state = 'listed' and e.publication = any(${[...ids]}::text[]) and exists (
        select from diagnostic d where d.revision = e.revision and d.code = any(${[...doubtfulReadings]}::text[]))
    ) t where t.doubt is not null
    order by t.publication, t.language, t.work nulls first, t.position`.execute(db)
  // Of a publication the first is said: those that come later are written over by it.
  const whole = rows.toReversed().map(({ doubt, ...title }) => [titleKey({ ...title, order: null }), doubt])
  return Object.fromEntries([...whole, ...rows.map(({ doubt, ...title }) => [titleKey(title), doubt])])
}
