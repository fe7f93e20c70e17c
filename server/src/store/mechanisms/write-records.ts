// Records as people state them: one entry of the log for what is said at once, without what is sensitive in it.
import { randomBytes } from 'node:crypto'
import type { Evidence, RecordState, RecordValues } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { refusal } from '../store-error.ts'
import { derivedColumns } from './derived-columns.ts'
import { endRecords } from './keep-proposals.ts'

export interface RecordToWrite {
  id: string
  mechanism: string
  kind: string
  type: string
  state: RecordState
  /** Sensitive ones among them. */
  values: RecordValues
  evidence: readonly Evidence[]
  mention: string | null
  source: string | null
  quote: string | null
  origin: 'text' | 'person' | 'import'
  reason: string | null
}

interface Said {
  by: string
  what: 'add-records' | 'decide-record'
  /** What else is to be known of it. */
  about?: Record<string, unknown>
}

/** Under `lockChanges`; the records of one mechanism. Returns the number of the entry. */
export async function writeRecords(
  change: Change,
  records: readonly RecordToWrite[],
  sensitiveFields: ReadonlySet<string>,
  { by, what, about = {} }: Said,
): Promise<number> {
  const rows = records
    .map((record) => rowOf(record, sensitiveFields))
    .sort((a, b) => (a.said.id < b.said.id ? -1 : 1))
  const seals = await sealsOf(
    change,
    rows.map(({ sensitive }) => sensitive),
  )
  const said = rows.map((row, at) => ({ ...row.said, sealed: seals[at] ?? null }))
  const ids = said.map(({ id }) => id)
  const { number: log } = await appendLog(change, { by, what, ids, details: { ...about, records: said } })
  await endRecords(
    change,
    records.map(({ id }) => id),
    log,
  )
  await keepRows(
    change,
    rows.map(({ said, sensitive, derived }) => ({ ...said, sensitive, ...derived, log, upto: null })),
  )
  return log
}

function rowOf({ kind, values, ...record }: RecordToWrite, sensitiveFields: ReadonlySet<string>) {
  const entries = Object.entries(values)
  const hidden = entries.filter(([field]) => sensitiveFields.has(field))
  const { id, mechanism, type, state, evidence, mention, source, quote, origin, reason } = record
  const data = Object.fromEntries(entries.filter(([field]) => !sensitiveFields.has(field)))
  return {
    said: { id, mechanism, type, state, data, evidence, mention, source, quote, origin, reason },
    sensitive:
      hidden.length === 0 ? null : { ...Object.fromEntries(hidden), [salt]: randomBytes(16).toString('hex') },
    derived: derivedColumns({ mechanism, kind, type, values, evidence }),
  }
}

/** No field is called so. Without it whoever has the log could try out what was sealed. */
const salt = ''

/** What the log says of sensitive values: that they are these, and not what they are. */
async function sealsOf(change: Change, values: readonly unknown[]): Promise<(string | null)[]> {
  if (values.every((value) => value === null)) return []
  const { rows } = await sql<{ sealed: string | null }>`
    select case when jsonb_typeof(value) = 'object' then encode(sha256(convert_to(value::text, 'UTF8')), 'hex') end as sealed
    from jsonb_array_elements(${JSON.stringify(values)}::jsonb) with ordinality v (value, at) order by at`.execute(
    change,
  )
  return rows.map(({ sealed }) => sealed)
}

/** The database has the last word on what may stand beside what. */
async function keepRows(change: Change, rows: readonly Record<string, unknown>[]): Promise<void> {
  try {
    await insertRows(change, 'mechanism_record', rows)
  } catch (error) {
    const { constraint } = error as { constraint?: string }
    if (constraint === 'mechanism_record_alone')
      throw refusal(
        'not-applicable',
        'Another record holds at the same time, of which only one may: end that one first.',
        'holds-already',
      )
    if (constraint === 'mechanism_record_within')
      throw refusal(
        'not-applicable',
        'The payments would come to more than what was promised, or are of another currency: enter a correction first.',
        'more-than-promised',
      )
    throw error
  }
}
