import type { LanguageTag } from '@qarar/core'
import {
  type CheckedRecord,
  checkRecord,
  type RecordFault,
  recordFaultSentence,
  type Typing,
} from '@qarar/register'
import type {
  KindRecord,
  MechanismKindDeclaration,
  RecordValues,
  RefusalReason,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { refusal } from '../store-error.ts'
import { allValues, isKept } from './held-mechanisms.ts'
import { nameAndDays } from './title-of.ts'

interface Checking {
  mechanism: string
  kind: MechanismKindDeclaration
  type: KindRecord
  list: Typing['list']
  language: LanguageTag
}

interface Row {
  faults: { field: string | null; message: string }[]
  values: RecordValues
}

/** Says of each row what the rules of its kind find wrong in it, weighed against what is held and the rows before it. */
export async function checkAll(db: Database, checking: Checking, rows: readonly Row[]): Promise<void> {
  const { kind, type, list, language, mechanism } = checking
  const others = weighs(kind, type) ? await keptRecords(db, mechanism) : []
  for (const [at, row] of rows.entries()) {
    if (row.faults.length > 0) continue
    const record = { id: `row ${at}`, type: type.id, values: row.values }
    const faults = checkRecord(record, { kind, list, others })
    row.faults.push(...faults.map((fault) => told(withNames(fault, others, checking), type, language)))
    if (faults.length === 0 && weighs(kind, type)) others.push(record)
  }
}

/** Whether a record of the type is weighed against others at all. */
const weighs = (_: MechanismKindDeclaration, { alone, within, fields }: KindRecord) =>
  alone !== undefined || within !== undefined || fields.some((field) => field.type === 'record')

/** A fault that is about others says which: what they are called, and from when to when they hold. */
function withNames(
  fault: RecordFault,
  others: readonly CheckedRecord[],
  { type, list, language }: Checking,
): RecordFault {
  if (fault.code !== 'not-alone') return fault
  const those = others.filter(({ id }) => fault.others.includes(id))
  const names = those.map(({ values }) => nameAndDays(type, values, { list, language }))
  return { ...fault, found: names.join('; ') }
}

function told(fault: RecordFault, type: KindRecord, language: LanguageTag) {
  const name = type.fields.find(({ id }) => id === fault.field)?.words[language]
  const sentence = recordFaultSentence(fault, language)
  return { field: fault.field || null, message: name ? `${name}: ${sentence}` : sentence }
}

/** What people keep of a mechanism, sensitive values among them: they never leave the check. */
async function keptRecords(db: Database, mechanism: string): Promise<CheckedRecord[]> {
  const { rows } = await sql<CheckedRecord>`
    select id, type, ${allValues('r')} as values from mechanism_record r
    where mechanism = ${mechanism} and upto is null and ${isKept('r')}`.execute(db)
  return rows
}

/** Throws where the rules of its kind keep a record from being kept as it is, with all that they find. */
export async function refuseUnkept(
  change: Database,
  checking: Checking,
  record: CheckedRecord,
): Promise<void> {
  const { kind, type, list, language, mechanism } = checking
  const others = weighs(kind, type) ? await keptRecords(change, mechanism) : []
  const faults = checkRecord(record, { kind, list, others }).map((fault) =>
    withNames(fault, others, checking),
  )
  const [first] = faults
  if (first === undefined) return
  const sentences = faults.map((fault) => told(fault, type, language).message)
  const atFields = faults.map((fault) => ({
    field: fault.field || null,
    message: recordFaultSentence(fault, language),
  }))
  throw refusal('not-applicable', sentences.join(' '), reasons[first.code] ?? 'record-faults', atFields)
}

const reasons: Partial<Record<RecordFault['code'], RefusalReason>> = {
  'not-alone': 'holds-already',
  'above-limit': 'more-than-promised',
  'other-currency': 'more-than-promised',
}
