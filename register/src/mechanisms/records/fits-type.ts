import { z } from 'zod'
import type { FieldType, KindField } from '../../contract/kinds.ts'
import { dateValue, documentNamed, money, place, type RecordValue } from '../../contract/mechanisms.ts'
import { namedParty } from '../../contract/register.ts'

const line = z.string().min(1).max(500)
const decimal = z.string().regex(/^-?\d{1,18}(\.\d{1,6})?$/)
/** One that no list has is known by its words. */
const state = namedParty.refine(({ id }) => id === null || id.startsWith('state:'))

const shapes: Record<FieldType, z.ZodType> = {
  text: line,
  'long-text': z.string().min(1).max(20_000),
  party: namedParty,
  parties: z.array(namedParty).min(1).max(300),
  state,
  states: z.array(state).min(1).max(300),
  person: line,
  date: dateValue,
  place,
  money,
  number: decimal,
  choice: line,
  choices: z.array(line).min(1).max(300),
  flag: z.boolean(),
  document: documentNamed,
  mandate: line,
  record: line,
  mechanism: line,
}

/** Whether a value is of the type of its field: what comes from outside may be any that the contract has. */
export const fitsType = (value: RecordValue, { type }: Pick<KindField, 'type'>): boolean =>
  shapes[type].safeParse(value).success
