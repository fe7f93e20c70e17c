import { extname } from 'node:path'
import type { LanguageTag } from '@qarar/core'
import { type Command, Option } from 'commander'
import { type ReportFormat, reportFormats } from '../../report/write-report.ts'
import { CommandError } from '../command-error.ts'
import { languageOption, newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { writeNewFile } from '../write-new-file.ts'
import { findItems, findVolume } from './find-volume.ts'

interface CompileFlags extends TerminalOptions {
  copy: 'working' | 'clean'
  out: string
  language?: LanguageTag
  silent?: boolean
  unreviewed?: boolean
}

export function compileCommand(services: Services): Command {
  return newCommand({
    name: 'compile',
    summary:
      'Write the report, or an item of it: the working copy with its sources and gaps, or the clean copy as it is printed.',
    examples: [
      'qarar report compile g-7f3kq0w9xz --out report.docx',
      'qarar report compile g-7f3kq0w9xz 4 --copy clean --language fr --out item-4.html',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<report>', 'the id that `qarar report` gives')
    .argument('[item]', 'its place in the report, from 1, or its id; without it the whole volume')
    .addOption(new Option('--copy <copy>', 'which copy').choices(['working', 'clean']).default('working'))
    .requiredOption(
      '--out <file>',
      `the file to write: ${reportFormats.map((each) => `.${each}`).join(', ')}`,
    )
    .addOption(languageOption())
    .option('--silent', 'also the names of States that have not replied')
    .option('--unreviewed', 'also in the clean copy: how many proposals of texts nobody has reviewed')
    .action(async (id: string, item: string | undefined, { out, ...flags }: CompileFlags) => {
      const format = formatOf(out)
      const terminal = openTerminal(flags)
      const { writeReport } = await import('../../report/write-report.ts')
      await withStore(services, async (store) => {
        const { copy, language, silent = false, unreviewed } = flags
        const [head] = item === undefined ? [] : findItems(await findVolume(store, id), [item])
        const query = { copy, language, item: head?.id, silent, unreviewed, format }
        const { content } = await writeReport(store, id, query, tellSteps)
        await writeNewFile(out, content, terminal)
      })
    })
}

/** A report with few items is written at once: only of others it is told how far it is. */
async function tellSteps(done: number, all: number): Promise<void> {
  if (all > toldFrom) process.stderr.write(`qarar: step ${done} of ${all}\n`)
}

const toldFrom = 60

function formatOf(file: string): ReportFormat {
  const found = reportFormats.find((each) => extname(file).toLowerCase() === `.${each}`)
  if (found) return found
  throw new CommandError(
    'usage',
    `--out: a report is written as ${reportFormats.map((each) => `.${each}`).join(', ')}`,
  )
}
