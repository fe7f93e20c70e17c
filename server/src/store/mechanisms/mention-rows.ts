import type { LanguageTag } from '@qarar/core'
import type { MechanismMention } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt } from '../register/as-of.ts'
import { heldMechanisms } from './held-mechanisms.ts'
import { dayOf } from './paragraph-called.ts'

/** A paragraph is cut where it is longer. */
const longest = 1500

interface Asked {
  log: number | null
  asOf?: string
  language?: LanguageTag
  /** The first of them only. */
  most?: number
}

/**
 * Where texts speak of a mechanism and of those that were merged into it, in the order of the texts; a paragraph that is
 * held in several languages in the one asked for.
 */
export async function mentionRows(
  db: Database,
  mechanism: string,
  { log, asOf, language = 'en', most = 1000 }: Asked,
): Promise<MechanismMention[]> {
  const { rows } = await sql<MechanismMention>`
    with ${heldMechanisms(log)}, placed as (
      select distinct on (place) t.id, e.publication, t.expression, e.language, x.work, t."order", t.eid as "eId", t.name,
        t.stand, coalesce(w.symbol, w.number) as symbol, w.title, coalesce(w.session, r.publication ->> 'session') as session,
        ${dayOf} as date, left(g.text, ${longest}) as words, t.position,
        coalesce(x.work, t.revision || '/' || t."order") || '/' || t.eid || '/' || coalesce(t.stand, '') as place
      from parts p join mechanism_mention t on t.mechanism = p.id and ${heldAt('t', log)}
      join expression e on e.id = t.expression
      join revision r on r.id = t.revision
      join revision_work w on w.revision = t.revision and w."order" = t."order"
      join paragraph g on g.revision = t.revision and g.position = t.position
      left join work_expression x on x.revision = t.revision and x."order" = t."order"
      where p.whole = ${mechanism} or p.id = ${mechanism}
      order by place, e.language is not distinct from ${language} desc, e.created_at, e.id, t.span_start
    )
    select id, publication, expression, language, work, "order", "eId", name, stand, symbol, title, session, date, words
    from placed where ${asOf === undefined ? sql`true` : sql`(date is null or date <= ${asOf})`}
    order by date nulls last, symbol, position, id limit ${most}`.execute(db)
  return rows
}
