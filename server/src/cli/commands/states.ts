import { partyName, stateCalled } from '@qarar/register'
import {
  type Concern,
  concerns,
  type StatePage,
  type StatesPage,
  type SubsetDecision,
} from '@qarar/register/contract'
import { type Command, Option } from 'commander'
import { CommandError } from '../command-error.ts'
import { counted } from '../counted.ts'
import { registerLines } from '../describe-register.ts'
import { evidenceOf } from '../evidence-of.ts'
import { levelOption, newCommand } from '../new-command.ts'
import { parseCount } from '../parse-count.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, personName, stateSetting } from '../settings.ts'
import { tableLines } from '../terminal/table.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface StatesFlags extends TerminalOptions {
  concern?: Concern
  all?: boolean
  from: number
  count: number
  belongs?: string
  not?: string
  takeBack?: string
  reason?: string
  source?: string
}

export function statesCommand(services: Services): Command {
  return newCommand({
    name: 'states',
    summary:
      'What concerns a State: texts about it, asked by name, as a member, as one of a subset still to be decided, in a mechanism, mentioned.',
    examples: [
      'qarar states SOM',
      'qarar states Somalia --concern subset',
      'qarar states --all',
      'qarar states SOM --belongs n-7f3kq0w9xz --reason "its ports are on that coast"',
      'qarar states SOM --take-back sb-0h2m9c5r8t --reason "another coast is meant"',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('[state]', 'a code of ISO 3166 or a name (default: QARAR_STATE)')
    .addOption(
      new Option('--concern <kind>', 'only what concerns it so (default: the strongest)').choices([
        ...concerns,
      ]),
    )
    .option('--all', 'instead: how often the register concerns each State')
    .option('--from <number>', 'the first of the list', parseCount, 1)
    .option('--count <number>', 'how many, at most 1000', parseCount, 100)
    .option(
      '--belongs <mandate>',
      'it is one of the States that the mandate asks; needs --reason or --source',
    )
    .option('--not <mandate>', 'it is none of them; needs --reason or --source')
    .option('--take-back <decision>', 'such a decision that counts no more; needs --reason')
    .option('--reason <words>', 'why, in words that others will read')
    .option('--source <words>', 'a document that says so, or a web address')
    .addOption(levelOption())
    .action(async (given: string | undefined, flags: StatesFlags) => {
      refuseMixed(flags)
      const terminal = openTerminal(flags)
      if (flags.all) return printAll(await withStore(services, (store) => store.listStates()), terminal)
      const state = asked(given)
      if (saysSomething(flags)) return decide(services, state, flags, terminal)
      const { concern, from, count } = flags
      const query = { concern, from, count: Math.min(count, 1000), language: interfaceLanguage() }
      const page = await withStore(services, (store) => store.getState(state.replace(/^state:/, ''), query))
      if (!page) throw new CommandError('notFound', `no State is called “${given}”`)
      terminal.json(page)
      if (!flags.json) describe(page, terminal)
    })
}

const saysSomething = ({ belongs, not, takeBack }: StatesFlags) => (belongs ?? not ?? takeBack) !== undefined

function refuseMixed(flags: StatesFlags): void {
  const refuse = (sentence: string): never => {
    throw new CommandError('usage', sentence)
  }
  const { belongs, not, takeBack, reason, source, all } = flags
  if ([belongs, not, takeBack].filter((each) => each !== undefined).length > 1)
    refuse('one thing at a time: --belongs, --not or --take-back')
  if (!saysSomething(flags) && (reason ?? source) !== undefined)
    refuse('--reason and --source go with --belongs, --not and --take-back')
  if (all && saysSomething(flags)) refuse('--all lists all States: name the one that is decided')
  if (takeBack !== undefined && (reason === undefined || source !== undefined))
    refuse('--take-back needs --reason, and no --source')
  if ((belongs ?? not) !== undefined && (reason ?? source) === undefined)
    refuse('say why: --reason or --source')
}

async function decide(
  services: Services,
  state: string,
  { belongs, not, takeBack, reason, source }: StatesFlags,
  terminal: Terminal,
): Promise<void> {
  const by = personName()
  const code = state.replace(/^state:/, '')
  await withStore(services, async (store) => {
    if (takeBack !== undefined) {
      const decided = (await store.getState(code, { count: 1 }))?.decided ?? []
      // An id that was mistyped takes nothing back.
      if (!decided.some(({ id }) => id === takeBack))
        throw new CommandError(
          'notFound',
          `nothing that stands of ${code} in a subset has the id ${takeBack}`,
        )
      const taken = await store.withdrawSubset(takeBack, { reason: reason ?? '', by })
      terminal.json(taken)
      return terminal.line(`Taken back: ${taken.id} stays in the log; ${nameOf(state)} is undecided again.`)
    }
    const evidence = source === undefined ? [] : [evidenceOf(source)]
    const said = { belongs: belongs !== undefined, reason: reason ?? null, evidence, by }
    const decision = await store.decideSubset(belongs ?? not ?? '', code, said)
    terminal.json(decision)
    terminal.line(decidedLine(decision, terminal))
  })
}

function decidedLine({ id, mandate, belongs, reason, evidence, by }: SubsetDecision, terminal: Terminal) {
  const sources = evidence.map((each) =>
    each.kind === 'document' ? each.text : each.kind === 'link' ? each.url : each.kind,
  )
  const why = [reason, ...sources].flatMap((words) => (words ? [terminal.isolate(words)] : []))
  return `${id}  ${mandate}  ${belongs ? 'belongs' : 'does not belong'}: ${why.join(', ')}  by ${by}`
}

function asked(given: string | undefined): string {
  if (given === undefined) {
    const own = stateSetting()
    if (own !== null) return own
    throw new CommandError('usage', 'name a State, or set QARAR_STATE; --all lists them')
  }
  const state = stateCalled(given)
  if (state !== null) return state
  throw new CommandError(
    'notFound',
    `no State is called “${given}”: give a code of ISO 3166 such as SOM, or its name`,
  )
}

const nameOf = (state: string) => partyName(state, interfaceLanguage()) ?? state

function describe(
  { state, memberships, counts, texts, mechanisms, concern, total, from, mandates, decided }: StatePage,
  terminal: Terminal,
): void {
  terminal.line(
    `${terminal.isolate(nameOf(state))}: ${concerns.map((each) => `${counts[each]} ${each}`).join(', ')}`,
  )
  for (const { organisation, as, from: first, until, suspended } of memberships) {
    const times = suspended.map((time) => `, suspended ${time.from} – ${time.until ?? 'now'}`)
    terminal.line(`  ${as} of ${organisation} ${first} – ${until ?? 'now'}${times.join('')}`)
  }
  for (const { symbol, title, asked } of texts)
    terminal.line(
      `  about it: ${terminal.isolate([symbol, title].filter(Boolean).join(' '))}, ${counted(asked, 'mandate')}`,
    )
  for (const { name } of mechanisms) terminal.line(`  mechanism: ${terminal.isolate(name)}`)
  terminal.line(`\n${counted(total, 'mandate')}: ${concern}`)
  for (const line of registerLines(mandates, terminal, interfaceLanguage())) terminal.line(line)
  if (decided.length > 0) terminal.line('\nDecided of subsets')
  for (const each of decided) terminal.line(`  ${decidedLine(each, terminal)}`)
  const last = from + mandates.length - 1
  if (last < total) terminal.line(`${from}–${last} of ${total}; --from ${last + 1} goes on`)
}

function printAll(page: StatesPage, terminal: Terminal): void {
  terminal.json(page)
  const columns = ['code', 'State', ...concerns].map((title) => ({ title }))
  const rows = page.states.map(({ state, counts }) => [
    ...[state.replace('state:', ''), nameOf(state)],
    ...concerns.map((each) => `${counts[each]}`),
  ])
  if (rows.length > 0) for (const line of tableLines(columns, rows, terminal)) terminal.line(line)
}
