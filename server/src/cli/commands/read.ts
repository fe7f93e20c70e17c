import {
  linkTexts,
  type Publication,
  type RawText,
  type Reading,
  type RepairStepId,
  readText,
  rulesVersion,
} from '@qarar/core'
import type { Command } from 'commander'
import { InputError } from '../../read/input-error.ts'
import { readDocumentFile } from '../../read/read-document.ts'
import { CommandError } from '../command-error.ts'
import { describeLinks } from '../describe-links.ts'
import { describeReading } from '../describe-reading.ts'
import { exitCode } from '../exit-codes.ts'
import { newCommand, withoutStepOption } from '../new-command.ts'
import { reportError } from '../report-error.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'

export function readCommand(): Command {
  return newCommand({
    name: 'read',
    summary: 'Read files and print what is in them; nothing is kept.',
    examples: ['qarar read resolutions.txt', 'qarar read *.txt --json > reading.json'],
    exits: ['partly', 'input'],
  })
    .argument('<file...>', 'files of any format that is read; several are read together')
    .option('--map', 'with --json: the place in the file of every paragraph and of everything left out')
    .addOption(withoutStepOption())
    .action(read)
}

interface ReadFlags extends TerminalOptions {
  map?: boolean
  withoutStep?: RepairStepId[]
}

async function read(files: string[], options: ReadFlags): Promise<void> {
  if (options.map && !options.json) throw new CommandError('usage', '--map needs --json beside it')
  const terminal = openTerminal(options)
  const texts = await readFiles(files)
  if (texts.length < files.length) process.exitCode = exitCode(texts.length > 0 ? 'partly' : 'input')
  if (texts.length === 0) return
  const { map, withoutStep: without } = options
  const reading = asReading(texts.map((raw) => readText(raw, { map, without }).publication))
  terminal.json(reading)
  if (options.json) return
  describeReading(reading.publications, terminal)
  describeLinks(reading, terminal)
}

/** The files that can be read; a line on stderr for each of the others. */
async function readFiles(files: string[]): Promise<RawText[]> {
  const texts: RawText[] = []
  for (const file of files) {
    try {
      texts.push(await readDocumentFile(file))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      reportError(error)
    }
  }
  return texts
}

function asReading(publications: Publication[]): Reading {
  return {
    contract: 1,
    rules: rulesVersion,
    stages: ['read', 'repair', 'parse', 'extract', 'link'],
    ...linkTexts(publications),
  }
}
