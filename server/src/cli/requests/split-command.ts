import type { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import { newCommand } from '../new-command.ts'
import { parseDay } from '../register-options.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import type { TerminalOptions } from '../terminal/terminal.ts'
import { changeRequest } from './change-command.ts'
import { findItem } from './find-request.ts'

interface SplitFlags extends TerminalOptions {
  post: string
  person?: string
  by?: string
  drop?: boolean
  remind?: string
}

export function splitCommand(services: Services): Command {
  return newCommand({
    name: 'split',
    summary: 'Give items of a request to a ministry, take them from it, or record that it was reminded.',
    examples: [
      'qarar requests split q-7f3kq0w9xz 1 3 --post "Ministry of Transport" --by 2024-09-01',
      'qarar requests split q-7f3kq0w9xz 3 --post "Ministry of Transport" --drop',
      'qarar requests split q-7f3kq0w9xz --post "Ministry of Transport" --remind 2024-09-02',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<request>', 'the id that `qarar requests` gives')
    .argument('[item...]', 'places in the request, from 1, or ids')
    .requiredOption('--post <name>', 'a ministry')
    .option('--person <name>', 'who in it')
    .option('--by <day>', 'a date inside the house', parseDay)
    .option('--drop', 'it has these items no more')
    .option('--remind <day>', 'instead: the day on which it was reminded of all that it owes', parseDay)
    .action((request: string, given: string[], { post, person, by, drop, remind, ...flags }: SplitFlags) => {
      if ((remind === undefined) === (given.length === 0))
        throw new CommandError('usage', 'say which items, or --remind without items')
      return changeRequest({ services, flags, request }, (store, page) => {
        if (remind !== undefined)
          return store.remindMinistry(request, { post, date: remind, by: personName() })
        const items = given.map((each) => findItem(page, each))
        const seen = Object.fromEntries(items.map(({ id, version }) => [id, version]))
        const share = { seen, post, person: person ?? null, by: by ?? null, drop: drop ?? false }
        return store.splitRequestItems(request, { ...share, assignedBy: personName() })
      })
    })
}
