import type { Command } from 'commander'
import { newCommand } from '../new-command.ts'
import { severalOption } from '../register-options.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import type { TerminalOptions } from '../terminal/terminal.ts'
import { changeRequest } from './change-command.ts'

interface ItemsFlags extends TerminalOptions {
  words?: string[]
  proposed?: boolean
}

export function itemsCommand(services: Services): Command {
  return newCommand({
    name: 'items',
    summary: 'Say what a note asks about: mandates of the register, or words of the note.',
    examples: [
      'qarar requests items q-7f3kq0w9xz n-0h2m9c5r8t n-4k2m9c5r8t',
      'qarar requests items q-7f3kq0w9xz --words "the name of the focal point"',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<request>', 'the id that `qarar requests` gives')
    .argument('[mandate...]', 'what the note asks about')
    .addOption(severalOption('--words <words>', 'words of the note'))
    .option('--proposed', 'all that the note seems to ask about')
    .action((request: string, mandates: string[], { words = [], proposed, ...flags }: ItemsFlags) =>
      changeRequest({ services, flags, request }, (store, { proposals }) => {
        const all = proposed ? proposals.map(({ mandate }) => mandate) : []
        const items = { mandates: [...mandates, ...all], quotes: words, by: personName() }
        return store.addRequestItems(request, items)
      }),
    )
}
