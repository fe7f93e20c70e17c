// Records as reports are compiled from them, and what their values call by ids.
import { createHash } from 'node:crypto'
import type { LanguageTag } from '@qarar/core'
import type { Compiling, ReportRecord } from '@qarar/register'
import type { Level, MechanismKindDeclaration } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt } from '../register/as-of.ts'
import { recordTypeIn } from './declared-kinds.ts'
import { heldMechanisms, isKept } from './held-mechanisms.ts'
import { mechanismRows } from './mechanism-rows.ts'
import { levelOfRank, recordRank } from './record-rows.ts'
import { titleOf } from './title-of.ts'

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** `whole`: the mechanism that it counts for. */
export type RecordOf = ReportRecord & { whole: string }

type Row = Omit<RecordOf, 'at' | 'level'> & { at: Date; rank: number }

/** Of each type of a mechanism so many, those of a period first: enough to know whether anything can be said of it. */
interface SomeRecords {
  most: number
  from: string
  until: string
}

const placeAmong = ({ from, until }: SomeRecords) => sql`row_number() over (partition by p.whole, r.type
  order by (r.on_first <= ${until}::date and r.on_day >= ${from}::date) is true desc, r.on_day desc nulls last, r.id desc)`

/** All that people keep, with that of what was merged into it: the newest first. */
export async function reportRecords(
  db: Database,
  mechanisms: readonly string[],
  log: number | null,
  some?: SomeRecords,
): Promise<RecordOf[]> {
  const { rows } = await sql<Row>`
    with ${heldMechanisms(log)}, kept as (
      select r.id, r.log, ${some ? placeAmong(some) : sql`1`} as place
      from parts p join mechanism_record r on r.mechanism = p.id
      where p.whole = any(${[...mechanisms]}::text[]) and ${heldAt('r', log)} and ${isKept('r')}
    )
    select p.whole, r.id, r.type, r.state, r.log::int as version, r.data as values, r.quote, l.at, ${recordRank} as rank,
      coalesce((select array_agg(field order by field) from jsonb_object_keys(r.sensitive) field where field <> ''), '{}') as masked
    from kept join mechanism_record r on r.id = kept.id and r.log = kept.log
    join parts p on p.id = r.mechanism join log l on l.number = r.log
    where kept.place <= ${some?.most ?? 1}
    order by r.on_day desc nulls last, r.id desc`.execute(db)
  return rows.map(({ rank, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    level: levelOfRank[rank] as Level,
  }))
}

export async function proposedOf(
  db: Database,
  mechanism: string,
  log: number | null,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ type: string; count: number }>`
    with ${heldMechanisms(log)}
    select r.type, count(*)::int as count from parts p join mechanism_record r on r.mechanism = p.id
    where p.whole = ${mechanism} and ${heldAt('r', log)} and r.state = 'proposed' group by r.type`.execute(db)
  return new Map(rows.map(({ type, count }) => [type, count]))
}

/** What values call by an id: records of the mechanism by their titles, other mechanisms by their names. */
export async function namesOf(
  db: Database,
  kind: MechanismKindDeclaration,
  records: readonly ReportRecord[],
  log: number | null,
  language: LanguageTag,
): Promise<Compiling['name']> {
  const byId = new Map(records.map((record) => [record.id, record]))
  const others = records.flatMap(({ type, values }) => {
    const fields = recordTypeIn(kind.id, type)?.fields.filter((field) => field.type === 'mechanism') ?? []
    return fields.flatMap(({ id }) => (typeof values[id] === 'string' ? values[id] : []))
  })
  const rows = await mechanismRows(db, [...new Set(others)], { log, language })
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (field, id) => {
    if (field.type !== 'record') return names.get(id) ?? null
    const record = byId.get(id)
    const type = record && recordTypeIn(kind.id, record.type)
    return record && type ? titleOf(type, record.values) : null
  }
}
