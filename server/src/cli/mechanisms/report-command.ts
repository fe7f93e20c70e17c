import { type LanguageTag, languageTags } from '@qarar/core'
import { type CaseChoice, caseChoices } from '@qarar/register/contract'
import { type Command, Option } from 'commander'
import { type ReportFormat, reportFormats } from '../../report/write-report.ts'
import { CommandError } from '../command-error.ts'
import { levelOption, newCommand } from '../new-command.ts'
import { knownOption, parseDay } from '../register-options.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, personName } from '../settings.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { writeNewFile } from '../write-new-file.ts'

interface ReportFlags extends TerminalOptions {
  from?: string
  to?: string
  year?: string
  language?: LanguageTag
  cases?: CaseChoice
  known?: string
  format: ReportFormat
  out?: string
  sensitive?: boolean
}

export function reportOfCommand(services: Services): Command {
  return newCommand({
    name: 'report',
    summary: 'The report that the records of a mechanism make of a period, as a document.',
    examples: [
      'qarar mechanisms report mc-7f3kq0w9xz --year 2025',
      'qarar mechanisms report mc-7f3kq0w9xz --from 2025-01-01 --to 2025-06-30 --language ar --format html',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<mechanism>', 'the id that `qarar mechanisms` gives')
    .option('--year <year>', 'a whole year', parseYear)
    .option('--from <day>', 'the first day', parseDay)
    .option('--to <day>', 'the last day', parseDay)
    .addOption(new Option('--language <language>', 'of the document').choices([...languageTags]))
    .addOption(
      new Option(
        '--cases <choice>',
        'those that people chose, or those that the rule of the kind finds',
      ).choices(caseChoices),
    )
    .addOption(new Option('--format <format>', 'of the file').choices([...reportFormats]).default('docx'))
    .option('--out <file>', 'where to write it; nothing is written over')
    .option('--sensitive', 'with what is sensitive: the log says that somebody asked for it')
    .addOption(knownOption())
    .addOption(levelOption())
    .action(async (mechanism: string, flags: ReportFlags) => {
      const terminal = openTerminal(flags)
      const { known, cases, language = interfaceLanguage() } = flags
      const query = { ...periodOf(flags), language, known, cases }
      const { writeCompiled } = await import('../../report/write-compiled.ts')
      await withStore(services, async (store) => {
        const report = flags.sensitive
          ? await store.revealMechanismReport(mechanism, { ...query, by: personName() })
          : await store.compileMechanism(mechanism, query)
        if (!report)
          throw new CommandError(
            'notFound',
            `no mechanism has the id ${mechanism}; \`qarar mechanisms\` gives the ids`,
          )
        if (flags.json) return terminal.json(report)
        const { file, content } = await writeCompiled(store, report, flags.format)
        await writeNewFile(flags.out ?? file, content, terminal)
      })
    })
}

const parseYear = (given: string): string => {
  if (/^[1-9]\d{3}$/.test(given)) return given
  throw new CommandError('usage', `--year ${given} is no year: write four digits`)
}

function periodOf({ year, from, to }: ReportFlags): { from: string; to: string } {
  if (year !== undefined && from === undefined && to === undefined)
    return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (year === undefined && from !== undefined && to !== undefined) return { from, to }
  throw new CommandError('usage', 'say of which period: --year, or --from and --to')
}
