import { languagePack } from '@qarar/core/languages/index.ts'
import { findPlace } from '@qarar/core/sessions/find-place.ts'
import type { PrintedPlace } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** As many covers are looked at: they all say the same. */
const most = 20

type Cover = Omit<PrintedPlace, 'text'> & { lines: string[] }

/** Where a session met, as the first cover says that prints it beside the days. */
export async function printedPlace(db: Database, session: string): Promise<PrintedPlace | null> {
  const { rows } = await sql<Cover>`
    select e.publication, p.symbol, e.language, c.lines from expression e
    join publication p on p.id = e.publication
    cross join lateral (
      select array_agg(g.text order by g.position) as lines from paragraph g
      where g.revision = e.revision and g.work is null and g.part = 'cover'
    ) c
    where e.state = 'listed' and c.lines is not null and exists (
      select from revision_work w where w.revision = e.revision and w.session = ${session})
    order by e.created_at, e.publication limit ${most}`.execute(db)
  for (const { lines, ...from } of rows) {
    const language = from.language && languagePack(from.language)
    const text = language ? findPlace(lines, language) : null
    if (text !== null) return { text, ...from }
  }
  return null
}
