import type { Change } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import type { FoundClosing } from './find-closings.ts'

/** In the place of the ones before; what people answered names them by their words. */
export async function keepClosings(change: Change, found: readonly FoundClosing[]): Promise<void> {
  await change.deleteFrom('closing_proposal').execute()
  const rows = found.map(({ eId, ...row }) => ({ ...row, eid: eId }))
  await insertRows(change, 'closing_proposal', rows)
}
