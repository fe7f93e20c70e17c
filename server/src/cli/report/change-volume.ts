import type { VolumePage } from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import type { Services } from '../services.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { describeVolume, itemLine } from './describe-volume.ts'
import { findItems, findVolume } from './find-volume.ts'

interface Change {
  services: Services
  flags: TerminalOptions
  volume: string
  /** Items that are told of afterwards; all where none is named. */
  items?: readonly string[]
}

/** Looks at a report, changes it, and shows what it is then. */
export async function changeVolume(
  { services, flags, volume, items = [] }: Change,
  make: (store: Store, page: VolumePage) => Promise<unknown>,
): Promise<void> {
  const terminal = openTerminal(flags)
  await withStore(services, async (store) => {
    await make(store, await findVolume(store, volume))
    const page = await findVolume(store, volume)
    terminal.json(page)
    if (items.length === 0) return describeVolume(page, terminal)
    for (const item of findItems(page, items)) terminal.line(itemLine(item, terminal))
  })
}
