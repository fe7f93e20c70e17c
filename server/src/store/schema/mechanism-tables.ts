import type { ReadRecord } from '@qarar/core'
import type {
  Evidence,
  KindWords,
  MechanismFields,
  MechanismReview,
  MechanismStand,
  RecordState,
  RecordValues,
} from '@qarar/register/contract'
import type { JSONColumnType } from 'kysely'
import type { Held } from './columns.ts'

interface MechanismTable {
  id: string
  log: string
  kind: string
  organisation: string | null
  key: string | null
}

interface MechanismVersionTable extends Held {
  mechanism: string
  state: MechanismReview | 'gone'
  fields: JSONColumnType<MechanismFields> | null
  merged_into: string | null
  reason: string | null
}

interface MechanismMentionTable extends Held {
  id: string
  mechanism: string
  expression: string
  revision: string
  order: number
  eid: string
  position: number
  name: string
  span_start: number
  span_end: number
  stand: MechanismStand | null
  /** What else the rules read there. */
  records: JSONColumnType<ReadRecord[]>
}

export interface MechanismRecordTable extends Held {
  id: string
  mechanism: string
  type: string
  state: RecordState | 'gone'
  data: JSONColumnType<RecordValues>
  sensitive: JSONColumnType<RecordValues> | null
  evidence: JSONColumnType<Evidence[]>
  mention: string | null
  source: string | null
  quote: string | null
  origin: 'text' | 'person' | 'import'
  reason: string | null
  names: string[]
  /** Days as text: a Date would have a time zone. */
  on_day: string | null
  on_first: string | null
  due_day: string | null
  holds: string | null
  alone: string | null
  amount: string | null
  currency: string | null
  of_record: string | null
  part: 'part' | 'correction' | null
}

interface MechanismListEntryTable {
  kind: string
  list: string
  id: string
  words: JSONColumnType<KindWords>
  log: string
}

interface MechanismFollowedTable {
  expression: string
  revision: string | null
  kinds: string
}

/** Mechanisms, where texts speak of them, and what was recorded of them. */
export interface MechanismTables {
  mechanism: MechanismTable
  mechanism_version: MechanismVersionTable
  mechanism_mention: MechanismMentionTable
  mechanism_record: MechanismRecordTable
  mechanism_list_entry: MechanismListEntryTable
  mechanism_followed: MechanismFollowedTable
}
