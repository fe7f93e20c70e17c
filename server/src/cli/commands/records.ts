import type { Command } from 'commander'
import { recordLine } from '../mechanisms/describe-mechanisms.ts'
import {
  addRecordCommand,
  confirmRecordCommand,
  editRecordCommand,
  rejectRecordCommand,
  revealCommand,
  typeOfRecords,
  withdrawRecordCommand,
} from '../mechanisms/record-commands.ts'
import { exportRecordsCommand, importRecordsCommand } from '../mechanisms/record-files.ts'
import { levelOption, newCommand } from '../new-command.ts'
import { parseCount } from '../parse-count.ts'
import { type AsOfFlags, asOfOption, knownOption } from '../register-options.ts'
import type { Services } from '../services.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface ListFlags extends TerminalOptions, AsOfFlags {
  words?: string
  count?: number
  cursor?: string
}

export function recordsCommand(services: Services): Command {
  const command = newCommand({
    name: 'records',
    summary: 'What is recorded of mechanisms: members, meetings, pledges, visits, incidents …',
    examples: [
      'qarar records list mc-7f3kq0w9xz meeting',
      'qarar records import mc-7f3kq0w9xz incident incidents.csv --preview',
    ],
    exits: ['notFound', 'store', 'refused'],
  }).enablePositionalOptions()
  for (const each of subcommands) command.addCommand(each(services))
  return command
}

const subcommands = [
  listRecordsCommand,
  addRecordCommand,
  confirmRecordCommand,
  editRecordCommand,
  rejectRecordCommand,
  withdrawRecordCommand,
  revealCommand,
  importRecordsCommand,
  exportRecordsCommand,
]

function listRecordsCommand(services: Services): Command {
  return newCommand({
    name: 'list',
    summary: 'Records of one type, the newest first.',
    examples: [
      'qarar records list mc-7f3kq0w9xz meeting',
      'qarar records list mc-7f3kq0w9xz incident --words harbour',
    ],
    exits: ['notFound', 'store'],
  })
    .argument('<mechanism>', 'the id that `qarar mechanisms` gives')
    .argument('<type>', 'the id of a type of record of its kind')
    .option('--words <words>', 'only with these words')
    .option('--count <number>', 'at most so many (default: 100)', parseCount)
    .option('--cursor <words>', 'the page that follows one of `--json`')
    .addOption(asOfOption())
    .addOption(knownOption())
    .addOption(levelOption())
    .action(async (mechanism: string, called: string, flags: ListFlags) => {
      const terminal = openTerminal(flags)
      await withStore(services, async (store) => {
        const { kind, type } = await typeOfRecords(store, mechanism, called)
        const page = await store.listRecords(mechanism, { ...flags, type: type.id })
        terminal.json(page)
        for (const record of page.records) terminal.line(recordLine(record, kind, terminal))
        if (page.total > page.records.length) terminal.line(`${page.records.length} of ${page.total}`)
      })
    })
}
