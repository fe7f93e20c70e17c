import type { SavedView } from '@qarar/register/contract'
import type { RegisterQuery } from '../register/queries.ts'

/** What a saved view asks of the register, whatever its order; «mine» is said by the names of who asks. */
export function queryOfView(kept: SavedView, ownNames: readonly string[]): RegisterQuery {
  const { column: _, sort: __, stale, mine, ...view } = kept
  return { ...view, stale: stale === 'true', ...(mine && { ownedBy: [...ownNames] }) }
}
