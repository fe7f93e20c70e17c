import type { Command } from 'commander'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import { newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface WithdrawFlags extends TerminalOptions {
  reason: string
}

type Withdraw = (id: string, given: { reason: string; by: string }) => Promise<{ request: string }>

/** By the letter that an id begins with. */
const withdrawals = (store: Store): Record<string, Withdraw> => ({
  q: store.withdrawRequest,
  i: store.withdrawRequestItem,
  b: store.withdrawContribution,
  k: store.withdrawReply,
})

export function withdrawRequestCommand(services: Services): Command {
  return newCommand({
    name: 'withdraw',
    summary: 'Take back a request, an item, a contribution or a reply that was registered by mistake.',
    examples: ['qarar requests withdraw b-4k2m9c5r8t --reason "it was about another item"'],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<id>', 'q-…, i-…, b-… or k-…')
    .requiredOption('--reason <words>', 'why, in words that others will read')
    .action(async (id: string, { reason, ...flags }: WithdrawFlags) => {
      const terminal = openTerminal(flags)
      if (reason.trim() === '') throw new CommandError('usage', 'say why: --reason')
      await withStore(services, async (store) => {
        const withdraw = withdrawals(store)[id.split('-')[0] as string]
        if (!withdraw)
          throw new CommandError('notFound', `no request, item, contribution or reply has the id ${id}`)
        const { request } = await withdraw(id, { reason, by: personName() })
        terminal.json({ id, request })
        terminal.line(`Taken back: ${id} stays in the log, and counts no more.`)
      })
    })
}
