// Mechanisms as the contract has them.
import type { LanguageTag } from '@qarar/core'
import type { MechanismFields, MechanismVersion } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt } from '../register/as-of.ts'
import { fieldsFromNames, type PrintedName } from './fields-from-names.ts'
import { counting, heldMechanisms, standOf } from './held-mechanisms.ts'

interface View {
  log: number | null
  asOf?: string
  language?: LanguageTag
}

interface Row extends Omit<MechanismVersion, 'fields' | 'name'> {
  fields: MechanismFields | null
  names: PrintedName[]
}

/** In the order of the ids; those that are not known are left out. */
export async function mechanismRows(
  db: Database,
  ids: readonly string[],
  { log, asOf, language = 'en' }: View,
): Promise<MechanismVersion[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`
    with ${heldMechanisms(log)}
    select h.id, h.kind, h.log::int as version, h.state, h.fields, h.organisation, h.merged_into as into,
      ${standOf(sql`h.id`, log, asOf)} as stand, t.mentions, t.names, r.records,
      r.waiting + (h.state = 'proposed')::int as waiting
    from unnest(${[...ids]}::text[]) with ordinality asked (id, at) join held h on h.id = asked.id
    cross join lateral (
      select count(distinct (coalesce(x.work, t.revision || t."order"), t.eid)) filter (where ${heldAt('t', log)})::int as mentions,
        coalesce(jsonb_agg(jsonb_build_object('language', e.language, 'name', t.name) order by e.created_at, e.id, t.position)
          filter (where ${heldAt('t', log)}), '[]') as names
      from parts p join mechanism_mention t on t.mechanism = p.id
      join expression e on e.id = t.expression
      left join work_expression x on x.revision = t.revision and x."order" = t."order"
      where p.whole = h.id or p.id = h.id
    ) t
    cross join lateral (
      select count(*) filter (where r.state in ${counting})::int as records,
        count(*) filter (where r.state = 'proposed')::int as waiting
      from parts p join mechanism_record r on r.mechanism = p.id and ${heldAt('r', log)}
      where p.whole = h.id
    ) r
    order by asked.at`.execute(db)
  return rows.map(({ names, fields, ...row }) => {
    const own = fields ?? fieldsFromNames(names)
    return { ...row, fields: own, name: nameIn(own, language) ?? names[0]?.name ?? row.id }
  })
}

function nameIn({ names, aliases }: MechanismFields, language: LanguageTag): string | undefined {
  const inOrder = [names[language], names.en, names.ar, names.fr, ...aliases]
  return inOrder.find((name) => name !== null && name !== '') ?? undefined
}
