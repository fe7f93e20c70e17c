// What a kind declares, with what every kind has.
import type { MechanismKindDeclaration as Kind, KindField, KindList, KindRecord } from '../contract/kinds.ts'
import { commonLists, commonRecords } from './common-records.ts'

/** Types of record in the order in which they are shown: the kind's own, then those that all have. */
export const recordTypesOf = (kind: Pick<Kind, 'records'>): KindRecord[] => [
  ...kind.records,
  ...commonRecords,
]

export const recordTypeOf = (kind: Pick<Kind, 'records'>, id: string): KindRecord | null =>
  recordTypesOf(kind).find((each) => each.id === id) ?? null

export const listOf = (kind: Pick<Kind, 'lists'>, id: string): KindList | null =>
  (Object.hasOwn(kind.lists, id) ? kind.lists[id] : commonLists[id]) ?? null

export const fieldOf = (type: Pick<KindRecord, 'fields'>, id: string | undefined): KindField | null =>
  type.fields.find((each) => each.id === id) ?? null
