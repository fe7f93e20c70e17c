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

/**
 * Titles that stand in lines of which the reading may be wrong, with what is said of them: of publications, which have the
 * first of their titles that does, and of their texts by their places, `p-…/2`.
 */
export async function doubtsOfTitles(
  db: Database,
  ids: readonly string[],
): Promise<Record<string, Doubtful>> {
  const { rows } = await sql<{ publication: string; work: number | null; doubt: Doubtful }>`
    select distinct on (t.publication, t.work) t.publication, t.work, t.doubt from (
      select e.publication, p.work, p.position, ${doubtOfParagraph} as doubt from expression e
      join paragraph p on p.revision = e.revision and p.part in ('cover', 'heading')
      where e.state = 'listed' and e.publication = any(${[...ids]}::text[]) and exists (
        select from diagnostic d where d.revision = e.revision and d.code = any(${[...doubtfulReadings]}::text[]))
    ) t where t.doubt is not null
    order by t.publication, t.work nulls first, t.position`.execute(db)
  const ofTexts = rows.flatMap(({ publication, work, doubt }) =>
    work === null ? [] : [[`${publication}/${work}`, doubt] as const],
  )
  // Of a publication the first is said: those that come later are written over by it.
  const whole = rows.toReversed().map(({ publication, doubt }) => [publication, doubt] as const)
  return Object.fromEntries([...whole, ...ofTexts])
}
