// The values of a record as somebody gave them: typed, or as the contract has them.
import type { LanguageTag } from '@qarar/core'
import { listOf, readValue, type Typing, type ValueFault, valueFaultSentence } from '@qarar/register'
import {
  dateValue,
  documentNamed,
  type FieldType,
  type KindField,
  type KindRecord,
  type MechanismKindDeclaration,
  money,
  namedParty,
  place,
  type RecordValue,
  type RecordValues,
} from '@qarar/register/contract'
import { z } from 'zod'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'

export interface GivenValues {
  values: RecordValues
  typed: Record<string, string | string[]>
  language: LanguageTag
}

const line = z.string().trim().min(1).max(500)
const long = z.string().trim().min(1).max(20_000)
const ids = z.string().max(64)
const shapes: Record<FieldType, z.ZodType<RecordValue>> = {
  text: line,
  'long-text': long,
  person: line,
  party: namedParty,
  parties: z.array(namedParty).min(1).max(300),
  state: namedParty,
  states: z.array(namedParty).min(1).max(300),
  date: dateValue,
  place,
  money,
  number: z.string().regex(/^-?\d{1,18}(\.\d{1,6})?$/),
  choice: ids,
  choices: z.array(ids).min(1).max(300),
  flag: z.boolean(),
  document: documentNamed,
  mandate: ids,
  record: ids,
  mechanism: ids,
}

/** What can be read of them, and what is wrong or has to be asked. */
export function readGiven(
  type: KindRecord,
  { values: given, typed, language }: GivenValues,
  typing: Omit<Typing, 'language'>,
): { values: RecordValues; faults: ValueFault[] } {
  const values: RecordValues = {}
  const faults: ValueFault[] = []
  for (const [id, value] of [...Object.entries(given), ...Object.entries(typed)]) {
    const field = type.fields.find((each) => each.id === id)
    const read = field
      ? Object.hasOwn(typed, id)
        ? readValue([value].flat().join('\n'), field, { ...typing, language })
        : checked(value as RecordValue, field, typing)
      : { value: null, faults: [{ code: 'no-such-field' as const, field: id, found: id, choices: [] }] }
    if (read.value !== null) values[id] = read.value
    faults.push(...read.faults)
  }
  return { values, faults }
}

function notMoney(value: RecordValue, { id, sensitive }: KindField) {
  const given = typeof value === 'string' ? value : JSON.stringify(value)
  const found = sensitive ? '' : given
  return { value: null, faults: [{ code: 'not-money' as const, field: id, found, choices: [] }] }
}

/** A value in the form of the contract is of the type of its field, and names what there is. */
function checked(value: RecordValue, field: KindField, { list, find }: Omit<Typing, 'language'>) {
  const parsed = shapes[field.type].safeParse(value)
  if (!parsed.success && field.type === 'money') return notMoney(value, field)
  if (!parsed.success)
    throw refusal('not-applicable', `The value of "${field.id}" is no ${field.type}.`, 'record-faults')
  refuseUnseen(parsed.data, field.id)
  const fault = (code: ValueFault['code'], found: string) => ({
    value: null,
    faults: [{ code, field: field.id, found, choices: [] }],
  })
  if (field.type === 'choice' || field.type === 'choices') {
    const known = new Set(list(field.list ?? '')?.entries.map(({ id }) => id))
    const unknown = [parsed.data].flat().find((id) => !known.has(id as string))
    if (unknown !== undefined) return fault('not-in-list', String(unknown))
  }
  if (['record', 'mechanism', 'mandate'].includes(field.type) && find?.(field, parsed.data as string) == null)
    return fault('not-found', parsed.data as string)
  return { value: parsed.data, faults: [] }
}

function refuseUnseen(value: unknown, what: string): void {
  if (typeof value === 'string') refuseControls(value.replaceAll(/[\n\r\t]/g, ' '), what)
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) refuseUnseen(inner, what)
}

/** Fields that have to hold something and do not; what was read with faults is told already. */
export const missingIn = (
  type: KindRecord,
  values: RecordValues,
  faults: readonly ValueFault[] = [],
): ValueFault[] =>
  type.fields
    .filter(({ id, required }) => required && values[id] === undefined)
    .filter(({ id }) => !faults.some(({ field }) => field === id))
    .map(({ id }) => ({ code: 'required', field: id, found: '', choices: [] }))

/** «Donor: This field is needed.» */
export function faultSentence(
  fault: ValueFault,
  type: Pick<KindRecord, 'fields'>,
  language: LanguageTag,
): string {
  const field = type.fields.find(({ id }) => id === fault.field)
  const name = field?.words[language] ?? fault.field
  return `${name}: ${valueFaultSentence(fault, language)}`
}

/** Throws where something is wrong: all of it, so that it is put right at once. */
export function refuseFaults(faults: readonly ValueFault[], type: KindRecord, language: LanguageTag): void {
  if (faults.length === 0) return
  const sentences = faults.map((fault) => faultSentence(fault, type, language))
  const told = faults.map((fault) => ({ field: fault.field, message: valueFaultSentence(fault, language) }))
  throw refusal('not-applicable', sentences.join(' '), 'record-faults', told)
}

/** Lists of a kind, with what people added to them. */
export const listsOf =
  (kind: MechanismKindDeclaration): Typing['list'] =>
  (id) =>
    listOf(kind, id)
