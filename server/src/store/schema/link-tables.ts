import type { ClauseChange, Finding, FindingCode, LinkRelation } from '@qarar/core'
import type { ColumnType, JSONColumnType } from 'kysely'
import type { Time } from './columns.ts'

interface LinkingTable {
  one: ColumnType<boolean, boolean | undefined, never>
  /** Hash of the revisions that links and findings were found in, and the rules by which. */
  key: string
  rules: string
  /** A number; the driver gives it as text. */
  log: ColumnType<string, number, number>
  texts: number
  seconds: number
  linked_at: Time
}

interface LinkTable {
  position: number
  relation: LinkRelation
  from_revision: string
  from_order: number
  from_eid: string | null
  to_revision: string
  /** Null for the publication as a whole. */
  to_order: number | null
  to_eid: string | null
  clauses: JSONColumnType<ClauseChange[]> | null
}

interface FindingTable {
  id: string
  code: FindingCode
  params: JSONColumnType<Finding['params']>
  state: 'open' | 'gone'
  position: number
  first_found: Time
}

interface FindingPlaceTable {
  finding: string
  position: number
  expression: string
  revision: string
  order: number | null
  eid: string | null
  span_start: number | null
  span_end: number | null
  first_line: number | null
  last_line: number | null
  quote: string
  before: string
  after: string
}

export interface SeenPlace {
  expression: string
  eId: string | null
  before: string
  quote: string
  after: string
}

interface DismissalTable {
  id: string
  finding: string
  log: string
  code: FindingCode
  /** As the person saw them. */
  places: JSONColumnType<SeenPlace[]>
  reason: string
}

interface DismissalWithdrawalTable {
  dismissal: string
  log: string
  reason: string
}

/** Links and findings, and what was dismissed of them. */
export interface LinkTables {
  linking: LinkingTable
  link: LinkTable
  finding: FindingTable
  finding_place: FindingPlaceTable
  dismissal: DismissalTable
  dismissal_withdrawal: DismissalWithdrawalTable
}
