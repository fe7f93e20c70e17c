import type { LanguageTag } from '@qarar/core'
import { type AskedReport, paragraphNamed } from '@qarar/register'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt } from '../register/as-of.ts'
import { counting, heldMechanisms } from './held-mechanisms.ts'
import { levelOfRank } from './record-rows.ts'

interface Row {
  mandate: string
  action: string
  symbol: string | null
  title: string | null
  eid: string
  due_session: string | null
  due_date: string | null
  rank: number | null
}

/** Mandates to report, in the paragraphs that speak of a mechanism: those that nobody rejected, in the order of the texts. */
export async function askedReports(
  db: Database,
  mechanism: string,
  { log, language }: { log: number | null; language: LanguageTag },
): Promise<AskedReport[]> {
  const { rows } = await sql<Row>`
    with ${heldMechanisms(log)}
    select distinct on (v.date, v.symbol, v.mandate) v.mandate, v.fields ->> 'action' as action, v.symbol, v.title, t.eid,
      v.due_session, v.due_date::text as due_date, (
        select max(level_rank(l.level)) from expression e join publication_level l on l.id in (e.publication, v.publication)
        where e.id = t.expression) as rank
    from parts p join mechanism_mention t on t.mechanism = p.id and ${heldAt('t', log)}
    join mandate_place_at a on a.revision = t.revision and a.position = t.position and ${heldAt('a', log)}
    join mandate_version v on v.mandate = a.mandate and ${heldAt('v', log)}
    where p.whole = ${mechanism} and v.follow = 'report' and v.state in ${counting}
    order by v.date nulls last, v.symbol, v.mandate limit 50`.execute(db)
  return rows.map(({ mandate, action, symbol, title, eid, due_session, due_date, rank }) => ({
    ...{ mandate, action, level: levelOfRank[rank ?? 0] ?? 'secret' },
    place: [symbol ?? title, paragraphNamed(eid, language)]
      .filter(Boolean)
      .join(language === 'ar' ? '، ' : ', '),
    due: { session: due_session, date: due_date },
  }))
}
