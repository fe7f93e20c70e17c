import type { Evidence } from '@qarar/register/contract'
import type { JSONColumnType } from 'kysely'

interface SubsetDecisionTable {
  id: string
  mandate: string
  state: string
  belongs: boolean
  log: string
  reason: string | null
  evidence: JSONColumnType<Evidence[]>
}

interface SubsetWithdrawalTable {
  decision: string
  log: string
  reason: string
}

/** Which States are of those that a text asks without naming them. */
export interface StateTables {
  subset_decision: SubsetDecisionTable
  subset_withdrawal: SubsetWithdrawalTable
}
