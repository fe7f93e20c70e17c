import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { RecordsPreview } from '@qarar/register/contract'
import { type Command, Option } from 'commander'
import { inputError } from '../../read/input-error.ts'
import { StoreError } from '../../store/store-error.ts'
import type { RecordFormat } from '../../tables/records-table.ts'
import { CommandError } from '../command-error.ts'
import { levelOption, newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { writeNewFile } from '../write-new-file.ts'
import { typeOfRecords } from './record-commands.ts'

interface ImportFlags extends TerminalOptions {
  preview?: boolean
  doubled?: boolean
  again?: boolean
}

export function importRecordsCommand(services: Services): Command {
  return newCommand({
    name: 'import',
    summary:
      'Bring records in from a table (CSV or XLSX): rows with a fault, or that say the same as another, are left out.',
    examples: [
      'qarar records import mc-7f3kq0w9xz incident incidents.csv --preview',
      'qarar records import mc-7f3kq0w9xz incident incidents.xlsx',
    ],
    exits: ['input', 'notFound', 'store', 'refused'],
  })
    .argument('<mechanism>', 'the id that `qarar mechanisms` gives')
    .argument('<type>', 'the id of a type of record of its kind')
    .argument('<table>', 'a CSV or XLSX file; its first row names fields, in any of the languages')
    .option('--preview', 'say what would become of each row, and keep nothing')
    .option('--doubled', 'take rows that say the same as another too')
    .option('--again', 'take a file that was taken already once more')
    .action(async (mechanism: string, type: string, file: string, flags: ImportFlags) => {
      const terminal = openTerminal(flags)
      const table = await readTableFile(file)
      const { preview, doubled = false, again = false } = flags
      await withStore(services, async (store) => {
        const seen = await store.previewRecords(mechanism, type, table, {
          language: interfaceLanguage(),
          doubled,
        })
        if (preview) {
          terminal.json(seen)
          return describePreview(seen, terminal)
        }
        const options = { doubled, again, by: personName(), language: interfaceLanguage() }
        const taken = await store.importRecords(mechanism, type, table, options)
        terminal.json(taken)
        describePreview(seen, terminal)
        terminal.line(`Recorded: ${taken.taken}; left out: ${taken.left}`)
        if (taken.taken === 0 && seen.faulty > 0)
          throw new CommandError(
            'refused',
            `Nothing of ${basename(file)} was taken: each row has a fault, or says the same as another; correct the rows as said above.`,
          )
      })
    })
}

async function readTableFile(path: string) {
  const { readTable } = await import('../../tables/read-table.ts')
  try {
    return await readTable(basename(path), await readFile(path))
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw inputError(path, error)
  }
}

function describePreview(preview: RecordsPreview, terminal: Terminal): void {
  const { rows, good, faulty, doubled, columns, takenBefore, shown, readings } = preview
  const unknown = columns.filter(({ field }) => field === null).map(({ heading }) => heading)
  if (unknown.length > 0) terminal.line(`Columns that name no field: ${unknown.join(', ')}`)
  if (takenBefore !== null) terminal.line(`The same file was taken on ${takenBefore.slice(0, 10)}.`)
  for (const { row, title, faults, same } of shown) {
    const twin = same && (same.record ?? `row ${same.row}`)
    const told = [...faults.map(({ message }) => message), ...(twin ? [`says the same as ${twin}`] : [])]
    terminal.line(`row ${row}  ${terminal.isolate(title)}  ${told.join(' ')}`)
  }
  for (const { field, cell, read, row, rows: many } of readings)
    terminal.line(
      `${field}: ${terminal.isolate(cell)} is read as ${terminal.isolate(read)} (${placesOf(row, many)})`,
    )
  terminal.line(`${rows} rows: ${good} good, ${faulty} with faults, ${doubled} that say the same as another`)
}

const placesOf = (row: number, rows: number) =>
  rows === 1 ? `row ${row}` : `row ${row} and ${rows - 1} more`

interface ExportFlags extends TerminalOptions {
  format: RecordFormat
  sensitive?: boolean
}

export function exportRecordsCommand(services: Services): Command {
  return newCommand({
    name: 'export',
    summary: 'Write the records of one type as a table that can be brought in again.',
    examples: [
      'qarar records export mc-7f3kq0w9xz incident incidents.csv',
      'qarar records export mc-7f3kq0w9xz incident all.xlsx --format xlsx --sensitive',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<mechanism>', 'the id that `qarar mechanisms` gives')
    .argument('<type>', 'the id of a type of record of its kind')
    .argument('<file>', 'where to write it; nothing is written over')
    .addOption(new Option('--format <format>', 'of the file').choices(['csv', 'xlsx', 'json']).default('csv'))
    .option('--sensitive', 'with what is sensitive: the log says that somebody asked for it')
    .addOption(levelOption())
    .action(async (mechanism: string, type: string, file: string, flags: ExportFlags) => {
      const terminal = openTerminal(flags)
      const { recordsFile } = await import('../../tables/records-table.ts')
      await withStore(services, async (store) => {
        const found = await typeOfRecords(store, mechanism, type)
        const revealed = flags.sensitive
          ? await store.revealRecords(mechanism, type, { by: personName() })
          : undefined
        const values = revealed && new Map(revealed.map((record) => [record.id, record.values]))
        const asked = { mechanism, type: found.type, language: interfaceLanguage(), revealed: values }
        await writeNewFile(file, await recordsFile(store, asked, flags.format), terminal)
      })
    })
}
