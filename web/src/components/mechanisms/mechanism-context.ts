import type {
  MechanismKindDeclaration,
  MechanismPage,
  MechanismRecord,
  RevealedRecord,
} from '@qarar/register'
import { createContext, useContext } from 'react'
import type { Names } from '../../mechanisms/printing.ts'
import type { Refused } from '../../register/refused.ts'

/** One mechanism as a page shows it, with the form that is open. */
export interface ShownMechanism {
  kind: MechanismKindDeclaration
  mechanism: MechanismPage['mechanism']
  mentions: MechanismPage['mentions']
  records: readonly MechanismRecord[]
  same: MechanismPage['same']
  /** What values name by ids. */
  names: Names
  /** `edit`, `edit:mr-…`, `add:meeting`; null: none. */
  open: string | null
  refused: Refused | null
  revealed: RevealedRecord | null
  /** Moment of which the page tells what was known; null: now. */
  known: string | null
  /** Not of the past, and of a kind that is declared. */
  canChange: boolean
  /** Of this page with another form open; where its forms are sent to. */
  address: (open?: string) => string
  /** Mechanisms that a field may name, by their ids. */
  others: readonly { id: string; name: string }[]
}

export const MechanismContext = createContext<ShownMechanism | null>(null)

export function useMechanism(): ShownMechanism {
  const shown = useContext(MechanismContext)
  if (!shown) throw new Error('rendered outside a page of a mechanism')
  return shown
}
