import { directionKinds } from '@qarar/core'
import {
  type CorrectedStructure,
  type NewDirection,
  type NewLink,
  newDirection,
} from '@qarar/register/contract'
import { Argument, type Command, InvalidArgumentError } from 'commander'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import { describeDirection, describeStructure } from '../describe-structure.ts'
import { levelOption, newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface CorrectFlags extends TerminalOptions {
  expression?: string
  work?: number
  paragraph?: string
  words?: string
  lines?: [number, number]
  state?: string
  not?: boolean
  takeBack?: string
  reason?: string
}

export function correctCommand(services: Services): Command {
  return newCommand({
    name: 'correct',
    summary:
      'List what people said of the structure of a text, or say it: the file is read again with it. Decisions are kept for good.',
    examples: [
      'qarar correct p-7f3kq0w9xz',
      'qarar correct p-7f3kq0w9xz kind decision --work 2',
      'qarar correct p-7f3kq0w9xz part operative --work 2 --paragraph container_3',
      'qarar correct p-7f3kq0w9xz cut --work 2 --paragraph para_1 --words "2. Requests the"',
      'qarar correct p-7f3kq0w9xz furniture --lines 120-122',
      'qarar correct p-7f3kq0w9xz citation "A/RES/70/1" --work 2 --paragraph para_4 --words "the Agenda"',
      'qarar correct p-7f3kq0w9xz citation none --work 2 --paragraph para_4 --words "resolution 5"',
      'qarar correct p-7f3kq0w9xz renews p-0d9x2m4c7q/3 --work 2',
      'qarar correct p-7f3kq0w9xz version p-0d9x2m4c7q/3 --work 2 --not',
      'qarar correct p-7f3kq0w9xz --take-back v-0h2m9c5r8t --reason "the wrong paragraph"',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<publication>', 'the id that `qarar list` gives')
    .addArgument(
      new Argument(
        '[what]',
        'what is said: kind, session (of the file, or of one --work), organisation, language; furniture, text (--paragraph, --lines); cut (--words begin a paragraph), join (--paragraph with the one before), number, part, level (--paragraph); citation, mechanism (--words); version, renews: of or what another text (--work)',
      ).choices([...directionKinds, ...links]),
    )
    .argument('[value]', 'the kind, session, part, number, symbol …; none where it has none')
    .addOption(levelOption())
    .option('--expression <id>', 'another language version than the first')
    .option('--work <number>', 'the work of the publication, from 1', parseWhole)
    .option('--paragraph <eId>', 'a paragraph, by its id in `qarar show`')
    .option('--words <words>', 'words that stand once in the paragraph')
    .option('--lines <first-last>', 'lines of the file', parseLines)
    .option('--not', 'with version or renews: it does not')
    .option('--state <state>', 'with mechanism: asked-for, established, operating …')
    .option('--take-back <id>', 'a decision that counts no more; needs --reason')
    .option('--reason <words>', 'with --take-back: why, in words that others will read')
    .action(correct(services))
}

const correct =
  (services: Services) =>
  async (
    id: string,
    what: NewDirection['what'] | (typeof links)[number] | undefined,
    value: string | undefined,
    flags: CorrectFlags,
  ) => {
    if ((flags.takeBack === undefined) !== (flags.reason === undefined))
      throw new CommandError('usage', '--take-back and --reason go together')
    if (what !== undefined && flags.takeBack !== undefined)
      throw new CommandError('usage', 'one decision at a time: say something, or take something back')
    const link = what && isLink(what) ? linkFrom(what, value, flags) : undefined
    const direction = what && !isLink(what) ? directionFrom(what, value, flags) : undefined
    const terminal = openTerminal(flags)
    await withStore(services, async (store) => {
      const structure = await store.getStructure(id, { expression: flags.expression })
      if (!structure)
        throw new CommandError('notFound', `nothing has the id ${id}; \`qarar list\` gives the ids`)
      if (link) return sayLink(store, structure, link, terminal)
      await decide(store, structure, direction, flags, terminal)
    })
  }

/** What is said of two texts, not of one. */
const links = ['version', 'renews'] as const

const isLink = (what: string): what is (typeof links)[number] => what === 'version' || what === 'renews'

function linkFrom(
  what: (typeof links)[number],
  value: string | undefined,
  { work, not = false }: CorrectFlags,
): NewLink {
  const [, publication, order] = /^(p-[0-9a-z]{10})\/([1-9]\d{0,5})$/.exec(value ?? '') ?? []
  if (work === undefined || !publication || !order)
    throw new CommandError('usage', 'say which text, and of which other: --work 2, and p-0d9x2m4c7q/3')
  const relation = what === 'renews' ? ('renews' as const) : ('language-version' as const)
  return { relation, holds: !not, order: work, to: { publication, order: Number(order) } }
}

async function sayLink(
  store: Store,
  { expression, revision }: CorrectedStructure,
  link: NewLink,
  terminal: Terminal,
): Promise<void> {
  const decided = await store.decideLink(expression, { ...link, revision, by: personName() })
  terminal.json(decided)
  terminal.line(
    `${decided.id}  ${link.relation} ${link.to.publication}/${link.to.order}: ${link.holds ? 'yes' : 'no'}`,
  )
}

async function decide(
  store: Store,
  structure: CorrectedStructure,
  direction: NewDirection | undefined,
  { takeBack, reason = '' }: CorrectFlags,
  terminal: Terminal,
): Promise<void> {
  const by = personName()
  if (takeBack !== undefined) {
    const withdrawal = await store.withdrawDecision(takeBack, { reason, by })
    terminal.json(withdrawal)
    return terminal.line(withdrawal.message)
  }
  if (direction === undefined) {
    terminal.json(structure)
    return describeStructure(structure, terminal)
  }
  const { expression, revision } = structure
  const decided = await store.directReading(expression, { directions: [direction], revision, by })
  terminal.json(decided[0])
  for (const each of decided) terminal.line(describeDirection(each, terminal))
}

function directionFrom(
  what: NewDirection['what'],
  value: string | undefined,
  flags: CorrectFlags,
): NewDirection {
  const parsed = newDirection.safeParse({
    what,
    value: valueFrom(what, value, flags),
    place: placeFrom(flags),
  })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const wrong = issue?.path[0] === 'value' ? `${value ?? 'nothing'} is no ${what}` : placesOf[what]
  throw new CommandError('usage', wrong)
}

/** What a person has to name, where it was left out or something else was named. */
const placesOf: Record<NewDirection['what'], string> = {
  kind: 'the kind is of the whole file, or of one --work',
  session: 'the session is of the whole file, or of one --work',
  organisation: 'the organisation is of the whole file',
  language: 'the language is of the whole file',
  furniture: 'say which: --work and --paragraph, with --words or without, or --lines',
  text: 'say which lines of the file: --lines',
  cut: 'say where the paragraph begins: --work, --paragraph and --words',
  join: 'say which goes on from the one before it: --work and --paragraph',
  number: 'say which: --work and --paragraph',
  part: 'say which: --work and --paragraph',
  level: 'say which: --work and --paragraph',
  citation: 'say which words: --work, --paragraph and --words',
  mechanism: 'say which words: --work, --paragraph and --words',
}

function valueFrom(what: NewDirection['what'], value: string | undefined, { state }: CorrectFlags): unknown {
  if (value === 'none') return null
  if (what === 'level') return Number(value)
  return what === 'mechanism' ? { kind: value, state: state ?? null } : value
}

function placeFrom({ work, paragraph, words, lines }: CorrectFlags): unknown {
  if (lines) return { lines }
  if (paragraph !== undefined)
    return { order: work ?? null, eId: paragraph, ...(words !== undefined && { quote: words }) }
  return work === undefined ? { whole: true } : { order: work }
}

function parseWhole(given: string): number {
  if (!/^[1-9]\d{0,5}$/.test(given)) throw new InvalidArgumentError('It is a number from 1.')
  return Number(given)
}

function parseLines(given: string): [number, number] {
  const [, first, last = first] = /^([1-9]\d{0,6})(?:-([1-9]\d{0,6}))?$/.exec(given) ?? []
  if (!first || !last) throw new InvalidArgumentError('It is a line number, or two: 120-122.')
  return [Number(first), Number(last)]
}
