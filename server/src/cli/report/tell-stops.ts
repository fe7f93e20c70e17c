import type { VolumePage } from '@qarar/register/contract'
import type { Terminal } from '../terminal/terminal.ts'
import { itemLine } from './describe-volume.ts'

/** What is settled after an item was frozen does not count in it. */
export function tellStops({ items }: Pick<VolumePage, 'items'>, terminal: Terminal): void {
  const stopped = items.filter(({ isFrozen, stops }) => isFrozen && Object.values(stops).some(Boolean))
  if (stopped.length === 0) return
  terminal.line('Frozen, though no clean copy can be made; settle it, then open these and freeze them again:')
  for (const item of stopped) terminal.line(itemLine(item, terminal))
}
