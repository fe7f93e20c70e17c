// Reference pages of the command line, the settings and the errors.
import { exitCodes } from '../../server/src/cli/exit-codes.ts'
import { qararProgram } from '../../server/src/cli/program.ts'
import type { Services } from '../../server/src/cli/services.ts'
import { settingMeanings } from '../../server/src/cli/settings.ts'
import { problems } from '../../server/src/http/problem.ts'
import { inputErrorSentences } from '../../server/src/read/input-error.ts'
import type { ReferencePage } from './reference-page.ts'

export function serverPages(made: string): ReferencePage[] {
  const page = (name: string, ...parts: string[]) => ({
    path: `docs/reference/${name}.md`,
    content: `${[parts[0], made, ...parts.slice(1)].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`,
  })
  return [
    page('commands', '# Commands', ...commandSections()),
    page(
      'exit-codes',
      '# Exit codes',
      'The same for every command; the help of a command lists those that it can end with.',
      exitCodeRows(),
    ),
    page('settings', '# Settings', 'Set in the environment.', settingRows()),
    page('errors', '# Errors', ...errorSections()),
  ]
}

/** The help texts as they print: no service is asked for anything. */
function commandSections(): string[] {
  const { commands } = qararProgram({} as Services, '')
  return commands.flatMap((command) => [
    helpSection(command, `## ${command.name()}`),
    ...command.commands.map((each) => helpSection(each, `### ${command.name()} ${each.name()}`)),
  ])
}

type Command = ReturnType<typeof qararProgram>

function helpSection(command: Command, title: string): string {
  let help = ''
  command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => 110 }).outputHelp()
  return `${title}\n\n\`\`\`text\n${help.trim()}\n\`\`\``
}

function exitCodeRows(): string {
  return table(
    ['code', 'meaning'],
    Object.values(exitCodes).map(([code, meaning]) => [String(code), meaning]),
  )
}

function settingRows(): string {
  return table(
    ['name', 'meaning'],
    Object.entries(settingMeanings).map(([name, meaning]) => [`\`${name}\``, meaning]),
  )
}

function errorSections(): string[] {
  const files = Object.entries(inputErrorSentences).map(([code, sentence]) => [`\`${code}\``, sentence])
  const answers = Object.entries(problems).map(([code, [status, title]]) => [
    `\`${code}\``,
    String(status),
    title,
  ])
  return [
    'A file that cannot be read is told in one sentence, on the command line after its name:',
    table(['code', 'sentence'], files),
    'The API answers every failure as `application/problem+json` (RFC 9457) with `type`, `title`, `status`, `detail` and `code`; a refused answer about a reading also has a `reason`:',
    table(['code', 'status', 'title'], answers),
  ]
}

function table(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
