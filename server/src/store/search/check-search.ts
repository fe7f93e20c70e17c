import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { analysisVersion } from './analysis-version.ts'

/** Whether the index has what is shown, and nothing else. */
export interface SearchCheck {
  /** Texts that can be found. */
  texts: number
  /** Ids of what it has otherwise than it is shown: expressions and segments; the first few. */
  wrong: string[]
}

export async function checkSearch(db: Database): Promise<SearchCheck> {
  const { rows } = await sql<{ texts: number; wrong: string[] }>`
    with shown as (
      select e.id, e.revision, e.publication, l.level,
        (select count(*) from paragraph p where p.revision = e.revision) as size
      from expression e join publication_level l on l.id = e.publication where e.state = 'listed'
    ), kept as (
      select s.expression as id, s.revision, s.publication, g.level, s.size
      from search_range s join search_segment g on g.id = s.segment where not s.gone and s.expression is not null
    ), wrong as (
      select coalesce(shown.id, kept.id) as id from shown full join kept on kept.id = shown.id
      where (shown.revision, shown.publication, shown.level, shown.size)
          is distinct from (kept.revision, kept.publication, kept.level, kept.size::bigint)
        and coalesce(shown.size, 1) > 0
      union
      select 'segment ' || g.id from search_segment g
      left join lateral (
        select sum(size) as texts, sum(size) filter (where gone) as gone from search_range where segment = g.id
      ) r on true
      where (g.texts, g.gone) is distinct from (r.texts::int, coalesce(r.gone, 0)::int) or g.analysis <> ${analysisVersion}
        or not exists (select from search_column c where c.segment = g.id)
    )
    select (select coalesce(sum(texts - gone), 0)::int from search_segment) as texts,
      array(select id from wrong order by 1 limit 10) as wrong`.execute(db)
  return rows[0] as SearchCheck
}
