import { type Command, CommanderError } from 'commander'
import { exitCode } from './exit-codes.ts'
import { qararProgram } from './program.ts'
import { reportError } from './report-error.ts'
import type { Services } from './services.ts'

/** Runs one command line. Sets the exit code and lets the process end by itself, so that no output is cut off. */
export async function runCli(words: string[], services: Services, version: string): Promise<void> {
  process.stdout.on('error', endWithReader)
  const program = qararProgram(services, version)
  for (const command of allCommands(program)) speakPlainly(command)
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? commanderExit(error) : reportError(error)
  }
}

const allCommands = (command: Command): Command[] => [command, ...command.commands.flatMap(allCommands)]

/** A wrong command line is one line on stderr, as any other error. */
function speakPlainly(command: Command): void {
  const help = `\`${namesOf(command)} --help\``
  command.exitOverride().configureOutput({
    outputError: (message, write) => {
      const sentence = message
        .replace(/^error: /, '')
        .trim()
        .replace(/\s*\n\s*/g, ' ')
        .replace(/\.$/, '')
      write(`qarar: ${sentence}; see ${help}\n`)
    },
  })
}

/** `qarar requests add` */
const namesOf = (command: Command): string =>
  command.parent ? `${namesOf(command.parent)} ${command.name()}` : 'qarar'

const commanderExit = (error: CommanderError) => exitCode(error.exitCode === 0 ? 'done' : 'usage')

/** `qarar list | head`: the reader has seen enough. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(exitCode('done'))
}
