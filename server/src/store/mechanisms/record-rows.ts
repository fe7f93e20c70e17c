// Records as the contract has them; sensitive values are not among them.
import type { Evidence, Level, MechanismRecord } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'

interface Row extends Omit<MechanismRecord, 'at' | 'evidence' | 'level'> {
  at: Date
  evidence: Evidence[]
  rank: number
}

/** What a text says is as open as the text; what a person recorded stays in the house, and is never wider than what it names. */
export const recordRank: RawBuilder<number> = sql<number>`greatest((
    select greatest(max(level_rank(p.level)),
      case when r.mention is not null and r.state in ('proposed', 'confirmed') then 1 else 2 end)
    from publication_level p where p.id = any(r.names || (
      select e.publication from mechanism_mention t join expression e on e.id = t.expression
      where t.id = r.mention order by t.log desc limit 1))), 1)`

/** Of `r`, a row of mechanism_record, joined with `l`, its entry of the log. */
const columns = sql`
  r.id, r.mechanism, r.type, r.log::int as version, r.state, r.data as values, r.evidence, r.quote, l.by, l.at,
  coalesce((select array_agg(field order by field) from jsonb_object_keys(r.sensitive) field where field <> ''), '{}') as masked,
  ${recordRank} as rank`

export const levelOfRank: Record<number, Level> = { 1: 'public', 2: 'limited', 3: 'secret' }

/** `from`: of which, in which order, as SQL that follows `select … from mechanism_record r join log l …`. */
export async function recordRows(
  db: Database,
  { common, where }: { common?: RawBuilder<unknown>; where: RawBuilder<unknown> },
): Promise<MechanismRecord[]> {
  const { rows } = await sql<Row>`
    ${common ? sql`with ${common}` : sql``}
    select ${columns} from mechanism_record r join log l on l.number = r.log where ${where}`.execute(db)
  return rows.map(({ rank, at, evidence, ...row }) => ({
    ...row,
    evidence: evidence as MechanismRecord['evidence'],
    level: levelOfRank[rank] ?? 'secret',
    at: at.toISOString(),
  }))
}
