// What a rule is asked with, and what it looks at.
import type { LanguageTag } from '@qarar/core'
import type {
  MechanismKindDeclaration as Kind,
  KindCondition,
  KindList,
  KindRecord,
} from '../../contract/kinds.ts'
import type {
  DateValue,
  MechanismAnswer,
  MechanismMention,
  MechanismRecord,
  RecordValue,
} from '../../contract/mechanisms.ts'
import { recordTypeOf } from '../declared.ts'
import { type Days, possibleDays } from '../possible-days.ts'

export type AskedRecord = Pick<MechanismRecord, 'id' | 'type' | 'state' | 'values' | 'at'>
export type AskedMention = Pick<MechanismMention, 'id' | 'date' | 'stand' | 'order'>

export interface Question {
  kind: Kind
  /** As the store knew them by the moment that is asked about. */
  records: readonly AskedRecord[]
  mentions: readonly AskedMention[]
  /** Day, ISO 8601. */
  asOf: string
  /** Code of the mechanism's organisation. */
  organisation: string | null
  language: LanguageTag
  /** A list of the kind, with what people added to it. */
  list: (id: string) => KindList | null
}

/** An answer without its question. */
export type Answer = Omit<MechanismAnswer, 'id'>

export const noAnswer: Answer = {
  holds: null,
  date: null,
  between: null,
  figures: [],
  records: [],
  mentions: [],
}

/** Proposals that nobody confirmed are guesses, and count for nothing. */
const counted: readonly AskedRecord['state'][] = ['confirmed', 'edited', 'added']

/** Records of a type that count, and meet the condition where there is one. */
export const recordsOf = (
  { records }: Pick<Question, 'records'>,
  type: string,
  only?: KindCondition,
): AskedRecord[] =>
  records.filter(
    (record) => record.type === type && counted.includes(record.state) && (!only || meets(record, only)),
  )

/** Whether a choice, one of several, or a flag is among those that are asked for. */
export function meets({ values }: Pick<AskedRecord, 'values'>, { field, is }: KindCondition): boolean {
  const value = values[field]
  if (typeof value === 'boolean') return is.includes(value ? 'yes' : 'no')
  if (Array.isArray(value)) return value.some((each) => typeof each === 'string' && is.includes(each))
  return typeof value === 'string' && is.includes(value)
}

export const typeOf = ({ kind }: Pick<Question, 'kind'>, id: string): KindRecord | null =>
  recordTypeOf(kind, id)

/** A date of a record; null where the field holds none. */
export function dateIn({ values }: Pick<AskedRecord, 'values'>, field: string | undefined): DateValue | null {
  const value = field === undefined ? undefined : values[field]
  return isDate(value) ? value : null
}

const isDate = (value: RecordValue | undefined): value is DateValue =>
  typeof value === 'object' && 'calendar' in value

/** A record with the days on which it may have been. */
export interface Dated {
  record: AskedRecord
  date: DateValue
  days: Days
}

/** Those with a date in the field. */
export const datedBy = (records: readonly AskedRecord[], field: string | undefined): Dated[] =>
  records.flatMap((record) => {
    const date = dateIn(record, field)
    const days = date && possibleDays(date)
    return date && days ? [{ record, date, days }] : []
  })

/** Those that may have been by the day: without a date, nothing says that they were later. */
export function byTheDay(
  records: readonly AskedRecord[],
  on: string | undefined,
  asOf: string,
): AskedRecord[] {
  return records.filter((record) => {
    const date = dateIn(record, on)
    const days = date && possibleDays(date)
    return !days || days.first <= asOf
  })
}

/** Records of a type that count and may have been by the day that is asked about. */
export const recordsByTheDay = (question: Question, type: string, only?: KindCondition): AskedRecord[] =>
  byTheDay(recordsOf(question, type, only), typeOf(question, type)?.on, question.asOf)

export const figure = (key: string, value: string | number | bigint, label = '') => ({
  key,
  label,
  value: String(value),
})

/** Ids, each once, in their order. */
export const idsOf = (records: readonly { id: string }[]): string[] => [
  ...new Set(records.map(({ id }) => id)),
]

/** The date with the words of nobody: it was worked out, not printed. */
export const stated = ({ value, calendar }: Pick<DateValue, 'value' | 'calendar'>): DateValue => ({
  value,
  calendar,
  printed: null,
})
