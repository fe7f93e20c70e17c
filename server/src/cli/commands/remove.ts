import type { Removal } from '@qarar/register/contract'
import type { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import { counted } from '../counted.ts'
import { levelOption, newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

type Flags = TerminalOptions & { reason?: string; withReport?: boolean }

export function removeCommand(services: Services): Command {
  return newCommand({
    name: 'remove',
    summary:
      'Take the content of a text, a note, an answer, a status entry, a request, a reply or a saved search out, for good, by order. Without an id: what was.',
    examples: [
      'qarar remove p-7f3kq0w9xz --reason "by order of the Secretary General, 12 March 2026"',
      'qarar remove',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument(
      '[id]',
      'a publication, letter, answer, status entry, request, contribution, reply or saved search',
    )
    .option(
      '--reason <words>',
      'by whose order, in words that others will read and that tell nothing of the content',
    )
    .option(
      '--with-report',
      'also where it is a report that was submitted here: the words of the volume in hand go with it',
    )
    .addOption(levelOption())
    .action(async (id: string | undefined, flags: Flags) => {
      const terminal = openTerminal(flags)
      if (id === undefined) return list(await withStore(services, (store) => store.listRemovals()), terminal)
      const { reason, withReport } = flags
      if (!reason?.trim()) throw new CommandError('usage', 'say by whose order: --reason')
      const order = { reason, by: personName(), withReport }
      const removal = await withStore(services, (store) => store.remove(id, order))
      terminal.json(removal)
      terminal.line(
        `Removed: of ${id} the log keeps the reason and the hashes of ${counted(removal.files.length, 'file')}. Archives and backups of before still hold it.`,
      )
      for (const report of removal.submitted)
        terminal.line(
          `The report ${report} was submitted once and may quote it: its removal is another order, and takes the words of the whole report with it.`,
        )
    })
}

function list(removals: Removal[], terminal: Terminal): void {
  terminal.json({ removals })
  if (removals.length === 0) terminal.line('Nothing was removed by order.')
  for (const { id, kind, files, reason, by, at } of removals)
    terminal.line(
      `${at.slice(0, 10)}  ${kind}  ${id}  ${counted(files.length, 'file')}  ${terminal.isolate(by)}: ${terminal.isolate(reason)}`,
    )
}
