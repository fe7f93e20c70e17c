// What the database keeps beside the values of a record, so that lists, calendars and constraints need not read them.
import { createHash } from 'node:crypto'
import { recordColumns } from '@qarar/register'
import type {
  Evidence,
  KindRecord,
  MechanismKindDeclaration,
  Money,
  RecordValues,
} from '@qarar/register/contract'
import type { MechanismRecordTable } from '../schema/mechanism-tables.ts'
import { kindCalled, recordTypeIn } from './declared-kinds.ts'

type Derived = Pick<
  MechanismRecordTable,
  | 'on_day'
  | 'on_first'
  | 'due_day'
  | 'holds'
  | 'alone'
  | 'amount'
  | 'currency'
  | 'of_record'
  | 'part'
  | 'names'
>

interface Given {
  mechanism: string
  kind: string
  type: string
  values: RecordValues
  evidence: readonly Evidence[]
}

const nothing = {
  ...{ on_day: null, on_first: null, due_day: null, holds: null, alone: null },
  ...{ amount: null, currency: null, of_record: null, part: null },
}

/** Of a type that is declared no more nothing follows. */
export function derivedColumns(given: Given): Derived {
  const { kind, type, values } = given
  const declared = recordTypeIn(kind, type)
  if (declared === undefined) return { ...nothing, names: namedIn(undefined, given) }
  const { on, due, holds, alone } = recordColumns(declared, values)
  return {
    on_day: on?.last ?? null,
    on_first: on?.first ?? null,
    due_day: due?.last ?? null,
    holds: holds && `[${holds.from ?? ''},${holds.until ?? ''})`,
    alone: alone === null ? null : aloneNumber(JSON.stringify([given.mechanism, type, alone])),
    ...moneyOf(kindCalled(kind), declared, values),
    names: namedIn(declared, given),
  }
}

/** Equal keys as ranges that overlap: the database compares nothing else where it excludes. */
function aloneNumber(key: string): string {
  const number = createHash('sha256').update(key).digest().readBigUInt64BE() >> 2n
  return `[${number},${number}]`
}

const noMoney = { amount: null, currency: null, of_record: null, part: null }

/** What is a part of the money of another record, corrects it, or has parts itself. */
function moneyOf(
  kind: MechanismKindDeclaration | undefined,
  declared: KindRecord,
  values: RecordValues,
): Pick<Derived, 'amount' | 'currency' | 'of_record' | 'part'> {
  const of = (field: string, whole: string | null, part: Derived['part']) => {
    const money = values[field] as Money | undefined
    const id = whole === null ? null : ((values[whole] as string | undefined) ?? null)
    if (money === undefined || (whole !== null && id === null)) return noMoney
    return { amount: money.amount, currency: money.currency, of_record: id, part }
  }
  const { within } = declared
  if (within) return of(within.amount, within.of, 'part')
  for (const { within: other, fields } of kind?.records ?? []) {
    if (other?.corrected?.record === declared.id)
      return of(other.corrected.field, other.corrected.of, 'correction')
    const whole = fields.find(({ id }) => id === other?.of)?.record
    if (other && whole === declared.id) return of(other.limit, null, null)
  }
  return noMoney
}

/** Ids of what the store holds that the record names. */
function namedIn(declared: KindRecord | undefined, { values, evidence }: Given): string[] {
  const types = new Map((declared?.fields ?? []).map(({ id, type }) => [id, type]))
  const inValues = Object.entries(values).flatMap(([field, value]) => {
    const type = types.get(field)
    if (type === 'document') return (value as { publication: string | null }).publication ?? []
    return type === 'record' || type === 'mechanism' || type === 'mandate' ? [value as string] : []
  })
  const proofs = evidence.flatMap((proof) => (proof.kind === 'paragraph' ? proof.publication : []))
  return [...new Set([...inValues, ...proofs])].sort()
}
