import type { VolumePage } from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import type { Services } from '../services.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { itemLine, pageLine } from './describe-volume.ts'
import { findItems, findVolume } from './find-volume.ts'

interface Change {
  services: Services
  flags: TerminalOptions
  volume: string
  /** Items that are told of afterwards; where none is named, how far the report is as a whole. */
  items?: readonly string[]
  /** What else is to be said of it as it is then. */
  tell?: (page: VolumePage, terminal: Terminal) => void
}

/** Looks at a report, changes it, and shows what it is then. */
export async function changeVolume(
  { services, flags, volume, items = [], tell }: Change,
  make: (store: Store, page: VolumePage) => Promise<unknown>,
): Promise<void> {
  const terminal = openTerminal(flags)
  await withStore(services, async (store) => {
    await make(store, await findVolume(store, volume))
    const page = await findVolume(store, volume)
    terminal.json(page)
    if (items.length > 0) for (const item of findItems(page, items)) terminal.line(itemLine(item, terminal))
    else terminal.line(`${pageLine(page, terminal)}; each item: \`qarar report status ${volume}\``)
    tell?.(page, terminal)
  })
}
