import type { Command } from 'commander'
import type { Store } from '../../store/store.ts'
import { newCommand } from '../new-command.ts'
import { type AsOfFlags, asOfOption, knownOption } from '../register-options.ts'
import { addCommand } from '../requests/add-command.ts'
import { contributeCommand } from '../requests/contribute-command.ts'
import { describeRequest, headLine } from '../requests/describe-requests.ts'
import { findRequest } from '../requests/find-request.ts'
import { itemsCommand } from '../requests/items-command.ts'
import { replyCommand } from '../requests/reply-command.ts'
import { settleCommand } from '../requests/settle-command.ts'
import { splitCommand } from '../requests/split-command.ts'
import { withdrawRequestCommand } from '../requests/withdraw-command.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface RequestsFlags extends TerminalOptions, AsOfFlags {
  late?: boolean
}

export function requestsCommand(services: Services): Command {
  const command = newCommand({
    name: 'requests',
    summary:
      'What is asked of a ministry: its items, who has them, our earlier replies beside them. Without a request: all.',
    examples: ['qarar requests', 'qarar requests --late', 'qarar requests q-7f3kq0w9xz'],
    exits: ['notFound', 'store'],
  })
    .argument('[request]', 'the id that `qarar requests` gives')
    .option('--late', 'only where our time limit is over, or one inside the house')
    .addOption(asOfOption())
    .addOption(knownOption())
    .enablePositionalOptions()
    .action(async (id: string | undefined, flags: RequestsFlags) => {
      const terminal = openTerminal(flags)
      await withStore(services, (store) =>
        id === undefined ? listAll(store, flags, terminal) : showOne(store, id, flags, terminal),
      )
    })
  for (const each of subcommands) command.addCommand(each(services))
  return command
}

const subcommands = [
  addCommand,
  itemsCommand,
  splitCommand,
  contributeCommand,
  settleCommand,
  replyCommand,
  withdrawRequestCommand,
]

async function listAll(store: Store, flags: RequestsFlags, terminal: Terminal): Promise<void> {
  const all = await store.listRequests(flags)
  const isLate = ({ reply, isOverdue, counts, withdrawn }: (typeof all)[number]) =>
    !withdrawn && reply === null && (isOverdue || counts.late > 0)
  const requests = flags.late ? all.filter(isLate) : all
  terminal.json({ requests })
  if (all.length === 0) return terminal.line('No request has been registered yet.')
  for (const request of requests) terminal.line(headLine(request, interfaceLanguage(), terminal))
}

async function showOne(store: Store, id: string, flags: RequestsFlags, terminal: Terminal): Promise<void> {
  const page = await findRequest(store, id, flags)
  const isLate = ({ state, shares }: (typeof page.items)[number]) =>
    state !== 'cleared' && shares.some((share) => share.isLate)
  const shown = flags.late ? { ...page, items: page.items.filter(isLate), proposals: [] } : page
  terminal.json(shown)
  describeRequest(shown, interfaceLanguage(), terminal)
}
