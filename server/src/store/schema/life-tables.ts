import type { Adoption, ClosingKind, Evidence, LifeChange, Sign } from '@qarar/register/contract'
import type { JSONColumnType } from 'kysely'
import type { Held } from './columns.ts'

interface EditionTable extends Held {
  earlier: string
  later: string
  revision: string
  order: number
}

interface LifeStepTable extends Held {
  earlier: string
  later: string | null
  work: string
  change: LifeChange
  signs: JSONColumnType<Sign[]>
  revision: string
  order: number
  eid: string | null
}

interface ClosingProposalTable {
  id: string
  mandate: string
  kind: ClosingKind
  revision: string
  order: number
  eid: string | null
  quote: string
  symbol: string | null
  date: string | null
}

interface ClosingTable {
  id: string
  mandate: string
  kind: ClosingKind | 'declined'
  log: string
  date: string | null
  symbol: string | null
  evidence: JSONColumnType<Evidence[]>
  proposal: string | null
  quote: string | null
  reason: string | null
}

interface ClosingWithdrawalTable {
  closing: string
  log: string
  reason: string
}

interface AdoptionTable extends Held {
  work: string
  facts: JSONColumnType<Adoption>
}

/** What became of texts and of what they ask. */
export interface LifeTables {
  edition: EditionTable
  life_step: LifeStepTable
  closing_proposal: ClosingProposalTable
  closing: ClosingTable
  closing_withdrawal: ClosingWithdrawalTable
  adoption: AdoptionTable
}
