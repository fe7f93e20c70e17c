import type { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import { newCommand } from '../new-command.ts'
import { parseDay } from '../register-options.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import type { TerminalOptions } from '../terminal/terminal.ts'
import { changeVolume } from './change-volume.ts'

interface SubmitFlags extends TerminalOptions {
  symbol?: string
  date?: string
  undo?: string
}

export function submitCommand(services: Services): Command {
  return newCommand({
    name: 'submit',
    summary:
      'Submit a report whose items are all frozen: it becomes a document of the store, and the requests for it are answered.',
    examples: ['qarar report submit g-7f3kq0w9xz --symbol OIC/CFM-45/2018/SG/REP --date 2018-04-20'],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<report>', 'the id that `qarar report` gives')
    .option('--symbol <symbol>', 'under which it is submitted')
    .option('--date <day>', 'the day of submission', parseDay)
    .option('--undo <reason>', 'instead: it was not submitted after all, and why')
    .action((volume: string, { symbol, date, undo, ...flags }: SubmitFlags) => {
      if ((undo === undefined) !== (symbol !== undefined && date !== undefined))
        throw new CommandError('usage', 'give --symbol and --date, or --undo')
      return changeVolume(
        { services, flags, volume },
        (store): Promise<unknown> =>
          undo === undefined
            ? store.submitReport(volume, { symbol: symbol as string, date: date as string, by: personName() })
            : store.withdrawSubmission(volume, { reason: undo, by: personName() }),
      )
    })
}
