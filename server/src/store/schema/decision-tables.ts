import type { VerifiedReading } from '@qarar/register/contract'

/** Either the columns of a verified reading or those of a decided join. */
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
