import { type ReadingView, readingCauses, type VerifiedReading } from '@qarar/register/contract'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import { describeWaiting } from '../describe-waiting.ts'
import { findWords } from '../find-words.ts'
import { levelOption, newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface VerifyFlags extends TerminalOptions {
  expression?: string
  reading?: number
  words?: string
  as?: string
  cause?: VerifiedReading['cause']
  checkedAgainst?: string
  join?: { line: number; next: number }
  takeBack?: string
  reason?: string
}

export function verifyCommand(services: Services): Command {
  return newCommand({
    name: 'verify',
    summary:
      'List the readings and joins of a text that wait for a person, or decide one. Decisions are kept for good.',
    examples: [
      'qarar verify p-7f3kq0w9xz',
      'qarar verify p-7f3kq0w9xz --reading 3 --as "2017" --cause reading-error --checked-against "page 4 of the print"',
      'qarar verify p-7f3kq0w9xz --words "the coast" --checked-against "page 4 of the print"',
      'qarar verify p-7f3kq0w9xz --join 82:94',
      'qarar verify p-7f3kq0w9xz --take-back v-0h2m9c5r8t --reason "the wrong page"',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<publication>', 'the id that `qarar list` gives')
    .addOption(levelOption())
    .option('--expression <id>', 'another language version than the first')
    .option('--reading <number>', 'a proposed reading, by its number in the list', parseNumber)
    .option('--words <words>', 'words that stand once in the text, proposed or not')
    .option('--as <text>', 'how these words are read; without it they are right as printed')
    .addOption(
      new Option('--cause <cause>', 'with --as: whose error it is').choices(readingCauses.slice(0, 2)),
    )
    .option('--checked-against <words>', 'what the words were compared with')
    .option('--join <line:next>', 'the text goes on from this line of the file in that one', parseJoin)
    .option('--take-back <id>', 'a decision that counts no more; needs --reason')
    .option('--reason <words>', 'with --take-back: why, in words that others will read')
    .action(verify(services))
}

const verify = (services: Services) => async (id: string, flags: VerifyFlags) => {
  refuseMixed(flags)
  const terminal = openTerminal(flags)
  await withStore(services, async (store) => {
    const view = await store.getReading(id, { expression: flags.expression, count: 1000 })
    if (!view) throw new CommandError('notFound', `nothing has the id ${id}; \`qarar list\` gives the ids`)
    await decide(store, view, flags, terminal)
  })
}

const ways = ['reading', 'words', 'join', 'takeBack'] as const

function refuseMixed(flags: VerifyFlags): void {
  const given = ways.filter((way) => flags[way] !== undefined)
  const isReading = given[0] === 'reading' || given[0] === 'words'
  const refuse = (sentence: string): never => {
    throw new CommandError('usage', sentence)
  }
  if (given.length > 1) refuse('one decision at a time: --reading, --words, --join or --take-back')
  if (isReading && !flags.checkedAgainst) refuse('say what the words were compared with: --checked-against')
  if (!isReading && (flags.as ?? flags.cause ?? flags.checkedAgainst) !== undefined)
    refuse('say which words: --reading or --words')
  if ((flags.as === undefined) !== (flags.cause === undefined)) refuse('--as and --cause go together')
  if ((flags.takeBack === undefined) !== (flags.reason === undefined))
    refuse('--take-back and --reason go together')
}

async function decide(store: Store, view: ReadingView, flags: VerifyFlags, terminal: Terminal) {
  const by = personName()
  const { expression } = view
  if (flags.join) {
    const join = await store.decideJoin(expression, { ...flags.join, manifestation: view.manifestation, by })
    terminal.json(join)
    return terminal.line(`${join.id}  line ${join.next} follows line ${join.line}`)
  }
  if (flags.takeBack) {
    const withdrawal = await store.withdrawDecision(flags.takeBack, { reason: flags.reason ?? '', by })
    terminal.json(withdrawal)
    return terminal.line(withdrawal.message)
  }
  if (flags.reading === undefined && flags.words === undefined) {
    terminal.json(view)
    return describeWaiting(view, terminal)
  }
  const { quote, span } = await findWords(store, view, flags)
  const { as = quote, cause = 'as-printed', checkedAgainst = '' } = flags
  const said = { text: as, cause, checkedAgainst, by }
  const reading = await store.verifyReading(expression, { span, quote, revision: view.revision, ...said })
  terminal.json(reading)
  terminal.line(`${reading.id}  ${terminal.isolate(quote)}: ${cause}  ${terminal.isolate(reading.text)}`)
}

function parseNumber(given: string): number {
  if (!/^[1-9]\d{0,6}$/.test(given)) throw new InvalidArgumentError('It is a number from 1.')
  return Number(given)
}

function parseJoin(given: string): { line: number; next: number } {
  const [, line, next] = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(given) ?? []
  if (!line || !next) throw new InvalidArgumentError('It is two line numbers, such as 82:94.')
  return { line: Number(line), next: Number(next) }
}
