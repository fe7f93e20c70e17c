import { type RepairStepId, repairStepIds } from '@qarar/core'
import { type Level, levels } from '@qarar/register/contract'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type Exit, exitCodeHelp } from './exit-codes.ts'
import { parsePort } from './settings.ts'

export interface CommandManual {
  name: string
  summary: string
  /** One or more command lines as one would type them. */
  examples: string[]
  /** Exit codes besides those that every command has. */
  exits: Exit[]
}

/** A command with what all of ours have: `--json`, `--no-isolates`, examples and exit codes in its help. */
export function newCommand({ name, summary, examples, exits }: CommandManual): Command {
  return new Command(name)
    .description(summary)
    .option('--json', 'print the result as JSON')
    .option('--no-isolates', 'print Arabic without direction marks (they are printed on a screen only)')
    .addHelpText(
      'after',
      `\nExample:\n${examples.map((line) => `  ${line}`).join('\n')}\n\n${exitCodeHelp(exits)}`,
    )
}

/** `goesOut`: what is made to be handed on, and the level at which it is where none is given. */
export const levelOption = (goesOut?: { what: string; level: Level }) => {
  const own = 'answer as somebody sees it who may see this much (default: QARAR_LEVEL'
  const outside = goesOut ? `; of ${goesOut.what}: ${goesOut.level}` : ''
  return new Option('--level <level>', `${own}${outside})`).choices([...levels])
}

export const languageOption = () =>
  new Option('--language <tag>', 'the language of the files, instead of the one detected').choices([
    'ar',
    'en',
    'fr',
  ])

export const withoutStepOption = () =>
  new Option('--without-step <id>', 'leave a step of repair out; can be given several times').argParser(
    (given: string, before: RepairStepId[] = []) => {
      const step = repairStepIds.find((id) => id === given)
      if (step === undefined)
        throw new InvalidArgumentError(`There is no such step. The steps are ${repairStepIds.join(', ')}.`)
      return [...before, step]
    },
  )

export const portOption = () =>
  new Option('--port <number>', 'the port to listen on (default: QARAR_PORT, PORT or 4747)').argParser(
    (given) => {
      const port = parsePort(given)
      if (port === undefined) throw new InvalidArgumentError('It is a number from 0 to 65535.')
      return port
    },
  )

export const hostOption = () =>
  new Option(
    '--host <address>',
    'the address to listen on; anything but loopback opens Qarar to the network',
  ).default('127.0.0.1')
