import type { DecidedLink, LanguageTag, Said } from '@qarar/core'
import type { FileAnchor, VerifiedReading } from '@qarar/register/contract'
import type { JSONColumnType } from 'kysely'

/** A work by the first words of it in a file. */
export interface WorkAnchor extends FileAnchor {
  manifestation: string
}

export interface SaidLink {
  what: 'link'
  relation: DecidedLink['relation']
  holds: boolean
  to: WorkAnchor
}

/** Of a language also the one that the file was read in until then. */
export type SaidRow = (Said & { before?: LanguageTag | null }) | SaidLink

/** The columns of a verified reading, of a decided join, or of a direction: its words and what is said of them. */
interface DecisionTable {
  id: string
  manifestation: string
  /** A number, as text: it can be larger than a program's numbers are exact. */
  log: string
  ranges: [number, number][] | null
  quote: string | null
  before: string | null
  after: string | null
  text: string | null
  cause: VerifiedReading['cause'] | null
  checked_against: string | null
  line: number | null
  next: number | null
  line_quote: string | null
  next_quote: string | null
  said: JSONColumnType<SaidRow> | null
}

interface DecisionWithdrawalTable {
  decision: string
  log: string
  reason: string
}

/** What people decided about readings. */
export interface DecisionTables {
  decision: DecisionTable
  decision_withdrawal: DecisionWithdrawalTable
  mandate_decision_withdrawal: DecisionWithdrawalTable
}
