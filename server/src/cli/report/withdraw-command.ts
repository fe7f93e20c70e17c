import type { Command } from 'commander'
import { newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface WithdrawFlags extends TerminalOptions {
  reason: string
}

export function withdrawReportCommand(services: Services): Command {
  return newCommand({
    name: 'withdraw',
    summary: 'Take back a report that was planned by mistake, or take an item out of one.',
    examples: ['qarar report withdraw h-4k2m9c5r8t --reason "it is reported on with item 3"'],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<id>', 'g-… or h-…')
    .requiredOption('--reason <words>', 'why, in words that others will read')
    .action(async (id: string, { reason, ...flags }: WithdrawFlags) => {
      const terminal = openTerminal(flags)
      await withStore(services, async (store) => {
        const why = { reason, by: personName() }
        const { volume } = id.startsWith('h-')
          ? await store.withdrawReportItem(id, why)
          : await store.withdrawVolume(id, why)
        terminal.json({ id, volume })
        terminal.line(`Taken back: ${id} stays in the log, and counts no more.`)
      })
    })
}
