import type { LanguageTag } from '@qarar/core'
import type { Command } from 'commander'
import { legible } from '../../read/legible.ts'
import { CommandError } from '../command-error.ts'
import { counted } from '../counted.ts'
import { exitCode } from '../exit-codes.ts'
import { type ImportReport, importFiles } from '../import-files.ts'
import { languageOption, newCommand } from '../new-command.ts'
import { readPassages } from '../read-passages.ts'
import { reportError } from '../report-error.ts'
import type { Services } from '../services.ts'
import { answerPlace, personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { tellOnScreen, withStore } from '../with-store.ts'

interface ImportFlags extends TerminalOptions {
  replaces?: string
  despiteRemoval?: string
  language?: LanguageTag
  passages?: string
}

export function importCommand(services: Services): Command {
  return newCommand({
    name: 'import',
    summary: 'Read files and keep them; a file that is already kept is not kept twice.',
    examples: ['qarar import ~/documents', 'qarar import corrected.txt --replaces p-7f3kq0w9xz'],
    exits: ['partly', 'input', 'notFound', 'store', 'refused'],
  })
    .argument('[path...]', 'files of any format that is read, ZIP archives of them, or folders with them')
    .option('--replaces <id>', 'the publication, expression or manifestation whose text the file replaces')
    .addOption(languageOption())
    .option('--despite-removal <reason>', 'take a file in again that was removed by order; why')
    .option(
      '--passages <file>',
      'bare passages to try the search on, { id, language, text } a line, into a store without texts',
    )
    .action(async (paths: string[], flags: ImportFlags) => {
      refuseMixed(paths, flags)
      if (flags.passages !== undefined) return importPassages(services, flags.passages, openTerminal(flags))
      if (flags.replaces && paths.length > 1)
        throw new CommandError('usage', '--replaces takes one file at a time')
      const terminal = openTerminal(flags)
      const { replaces, language, despiteRemoval } = flags
      const options = { replaces, language, despiteRemoval, by: personName() }
      const report = await withStore(services, async (store) => {
        const stop = await services.stopSignal()
        const report = await importFiles(store, paths, options, terminal, stop)
        if (report.stopped || stop.aborted) return report
        tellOnScreen('looking at what the texts say of each other')
        await store.linkTexts()
        return report
      })
      conclude(report, terminal)
    })
}

function refuseMixed(paths: readonly string[], { passages }: ImportFlags): void {
  if (passages === undefined && paths.length === 0) throw new CommandError('usage', 'name files, or folders')
  if (passages !== undefined && paths.length > 0)
    throw new CommandError('usage', 'passages go into a store of their own: --passages without other files')
}

async function importPassages(services: Services, file: string, terminal: Terminal): Promise<void> {
  const imported = await withStore(services, async (store) => {
    let imported = 0
    for await (const passages of readPassages(file)) imported += await store.importPassages(passages)
    return imported
  })
  terminal.json({ passages: imported })
  terminal.line(`${counted(imported, 'passage is', 'passages are')} new in the store`)
}

function conclude({ results, skipped, stopped, left }: ImportReport, terminal: Terminal): void {
  listSkipped(skipped, terminal)
  const failed = results.filter(({ outcome }) => outcome === 'failed').length
  const asked = results.filter(({ outcome }) => outcome === 'asked').length
  const kept = results.length - failed - asked
  terminal.line(
    `${kept} of ${counted(results.length, 'file is', 'files are')} in the store${waiting(asked)}${passedOver(skipped.length)}${notDone(left.length)}`,
  )
  terminal.json({ results, skipped })
  if (stopped) process.exitCode = reportError(stopped)
  else if (left.length > 0) process.exitCode = exitCode('partly')
  else if (results.length === 0)
    throw new CommandError(
      'input',
      'no file of a format that is read was found in what you gave; name the files',
    )
  else if (failed > 0) process.exitCode = exitCode(failed < results.length ? 'partly' : 'input')
}

const waiting = (asked: number) =>
  asked > 0 ? `, ${asked} ${asked === 1 ? 'waits' : 'wait'} for an answer at ${answerPlace}` : ''

const notDone = (left: number) =>
  left > 0
    ? `; stopped before ${left} ${left === 1 ? 'file' : 'files'}: the same command goes on with ${left === 1 ? 'it' : 'them'}`
    : ''

/** More are in the JSON. */
const mostNamed = 10

function listSkipped(skipped: readonly string[], terminal: Terminal): void {
  for (const path of skipped.slice(0, mostNamed))
    terminal.line(`${'passed over'.padEnd(16)}  ${terminal.isolate(legible(path))}`)
  const more = skipped.length - mostNamed
  if (more > 0) terminal.line(`${'passed over'.padEnd(16)}  ${more} more; --json names them all`)
}

const passedOver = (skipped: number) =>
  skipped > 0
    ? `; ${skipped} passed over (another format, or a picture, which is read where it is named)`
    : ''
