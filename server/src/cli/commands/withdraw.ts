import type { Command } from 'commander'
import { newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

export function withdrawCommand(services: Services): Command {
  return newCommand({
    name: 'withdraw',
    summary: 'Take back a wrong import: it is listed no more, and the log keeps who took it back and why.',
    examples: ['qarar withdraw p-7f3kq0w9xz --reason "a draft, not the adopted text"'],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<id>', 'the publication, expression or manifestation')
    .requiredOption('--reason <words>', 'why, in words that others will read')
    .action(async (id: string, flags: TerminalOptions & { reason: string }) => {
      const { reason } = flags
      const withdrawal = await withStore(services, (store) =>
        store.withdraw(id, { reason, by: personName() }),
      )
      const terminal = openTerminal(flags)
      terminal.json(withdrawal)
      terminal.line(withdrawal.message)
    })
}
