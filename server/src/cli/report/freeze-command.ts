import type { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import { newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import type { TerminalOptions } from '../terminal/terminal.ts'
import { changeVolume } from './change-volume.ts'
import { findItems } from './find-volume.ts'
import { tellStops } from './tell-stops.ts'

interface FreezeFlags extends TerminalOptions {
  open?: string
}

export function freezeCommand(services: Services): Command {
  return newCommand({
    name: 'freeze',
    summary: 'Freeze items whose sections are all cleared: they say what was known then. Or open them again.',
    examples: [
      'qarar report freeze g-7f3kq0w9xz',
      'qarar report freeze g-7f3kq0w9xz 4 --open "a reply came in late"',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<report>', 'the id that `qarar report` gives')
    .argument('[item...]', 'places in the report, from 1, as 3 or 3-7, or ids; none: all')
    .option('--open <reason>', 'instead: open these items again, and why')
    .action((volume: string, given: string[], { open, ...flags }: FreezeFlags) => {
      if (open !== undefined && given.length === 0)
        throw new CommandError('usage', 'say which items are opened')
      return changeVolume({ services, flags, volume, items: given, tell: tellStops }, async (store, page) => {
        const items = findItems(page, given).map(({ id }) => id)
        if (open === undefined) return store.freezeItems(volume, { items, by: personName() })
        for (const id of items) await store.openFrozen(id, { reason: open, by: personName() })
      })
    })
}
