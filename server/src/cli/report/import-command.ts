import { basename } from 'node:path'
import { draftFaultSentence } from '@qarar/register'
import type { ReturnedPreview } from '@qarar/register/contract'
import type { Command } from 'commander'
import { legible } from '../../read/legible.ts'
import { readFileBytes } from '../../read/read-text-file.ts'
import { draftLimitsSetting } from '../../report/draft-limits.ts'
import type { Store } from '../../store/store.ts'
import { counted } from '../counted.ts'
import { exitCode } from '../exit-codes.ts'
import { newCommand } from '../new-command.ts'
import { severalOption } from '../register-options.ts'
import { reportError } from '../report-error.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { chosenRows, type UnclearName } from './chosen-rows.ts'
import { type ReturnedRow, returnedRows } from './returned-rows.ts'

interface ImportFlags extends TerminalOptions {
  yes?: boolean
  field?: string[]
}

export function importDraftsCommand(services: Services): Command {
  return newCommand({
    name: 'import',
    summary: 'Show what Word documents that came back would change; with --yes, take it over.',
    examples: [
      'qarar report import g-7f3kq0w9xz contribution.docx',
      'qarar report import g-7f3kq0w9xz contribution.docx --yes',
      'qarar report import g-7f3kq0w9xz draft.docx --yes --field 3.action --field 4.1#2',
    ],
    exits: ['partly', 'input', 'notFound', 'store', 'refused'],
  })
    .argument('<report>', 'the id that `qarar report` gives')
    .argument('<file...>', 'Word documents (.docx)')
    .option('--yes', 'take over what was filled in or changed, and in nobody else’s way')
    .addOption(
      severalOption(
        '--field <name>',
        'with --yes: only this field, as the preview calls it, also where it warns of it; #2: its second copy',
      ),
    )
    .action(async (id: string, files: string[], flags: ImportFlags) => {
      const terminal = openTerminal(flags)
      await withStore(services, async (store) => {
        const results = []
        let code = 0
        let isPartly = false
        for (const path of files) {
          try {
            const { isWhole, ...result } = await importOne(store, id, path, { flags, terminal })
            isPartly ||= !isWhole
            results.push(result)
          } catch (error) {
            code = reportError(error)
          }
        }
        terminal.json({ files: results })
        if (isPartly) process.exitCode = exitCode('partly')
        if (code !== 0) process.exitCode = results.length > 0 ? exitCode('partly') : code
      })
    })
}

/** One that is refused does not stop the others. */
async function importOne(
  store: Store,
  volume: string,
  path: string,
  { flags, terminal }: { flags: ImportFlags; terminal: Terminal },
) {
  const { previewReturned, takeReturned } = await import('../../report/returned-draft.ts')
  const { file: maxBytes } = draftLimitsSetting()
  const file = { name: basename(path), bytes: await readFileBytes(path, { maxBytes }) }
  const shown = await previewReturned(store, volume, file)
  const rows = returnedRows(shown, (await store.getOutline(volume))?.items ?? [])
  describe(path, { shown, rows }, terminal)
  const { fields, unclear } = chosenRows(rows, flags.field)
  for (const each of unclear) terminal.line(`  ${unclearWords(each, terminal)}`)
  const isWhole = !flags.yes || unclear.length === 0
  if (!flags.yes || fields.length === 0) {
    if (flags.yes) terminal.line('  Nothing can be taken as it is.')
    return { file: path, preview: shown, taken: null, isWhole }
  }
  const taken = await takeReturned(store, volume, file, { fields, by: personName() })
  terminal.line(`  Taken over: ${counted(taken.taken, 'field')}, as ${taken.id}`)
  const left = flags.field ? [] : rows.filter((row) => row.mayBeTaken && !row.isTakenUnnamed)
  if (left.length > 0) terminal.line(`  Left out, to be named: ${left.map(({ short }) => short).join(', ')}`)
  return { file: path, preview: shown, taken, isWhole }
}

const unclearWords = ({ given, row }: UnclearName, terminal: Terminal): string =>
  row
    ? `${row.short} stands there several times: name one, as ${row.short}#1.`
    : `Nothing in this file is called ${terminal.isolate(given)}.`

interface Shown {
  shown: ReturnedPreview
  rows: readonly ReturnedRow[]
}

function describe(path: string, { shown, rows }: Shown, terminal: Terminal): void {
  const { preview } = shown
  const who = 'post' in shown && shown.post ? `, ${terminal.isolate(shown.post)}` : ''
  terminal.line(`${legible(path)}: ${shown.kind}${who}`)
  sayFaults(preview.faults, '  ', terminal)
  for (const row of rows)
    if (row.state !== 'unchanged' || row.faults.length + row.comments.length > 0) describeRow(row, terminal)
  for (const { text } of preview.outside) terminal.line(`  outside of all fields: ${terminal.isolate(text)}`)
}

function describeRow(row: ReturnedRow, terminal: Terminal): void {
  const title = row.title ? `  ${terminal.isolate(row.title)}` : ''
  terminal.line(`  ${row.state}  ${row.short}${title}`)
  for (const text of row.before) terminal.line(`      before: ${terminal.isolate(text)}`)
  for (const [at, text] of row.copies.entries())
    terminal.line(`      ${row.short}#${at + 1}: ${terminal.isolate(text)}`)
  if (row.copies.length === 0) for (const text of row.words) terminal.line(`      ${terminal.isolate(text)}`)
  for (const text of row.now ?? []) terminal.line(`      there now: ${terminal.isolate(text)}`)
  for (const { author, text } of row.comments)
    terminal.line(`      comment of ${author}: ${terminal.isolate(text)}`)
  for (const { kind, author, text } of row.changes)
    terminal.line(`      ${kind} by ${author}: ${terminal.isolate(text)}`)
  sayFaults(row.faults, '      ', terminal)
}

function sayFaults(faults: ReturnedRow['faults'], indent: string, terminal: Terminal): void {
  for (const fault of faults) terminal.line(`${indent}${draftFaultSentence(fault, interfaceLanguage())}`)
}
