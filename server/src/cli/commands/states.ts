import { partyName, stateCalled } from '@qarar/register'
import { type Concern, concerns, type StatePage, type StatesPage } from '@qarar/register/contract'
import { type Command, Option } from 'commander'
import { CommandError } from '../command-error.ts'
import { counted } from '../counted.ts'
import { registerLines } from '../describe-register.ts'
import { levelOption, newCommand } from '../new-command.ts'
import { parseCount } from '../parse-count.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, stateSetting } from '../settings.ts'
import { tableLines } from '../terminal/table.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface StatesFlags extends TerminalOptions {
  concern?: Concern
  all?: boolean
  from: number
  count: number
}

export function statesCommand(services: Services): Command {
  return newCommand({
    name: 'states',
    summary:
      'What concerns a State: texts about it, asked by name, as a member, as one of a subset still to be decided, in a mechanism, mentioned.',
    examples: ['qarar states SOM', 'qarar states Somalia --concern subset', 'qarar states --all'],
    exits: ['notFound', 'store'],
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
    .addOption(levelOption())
    .action(async (given: string | undefined, flags: StatesFlags) => {
      const terminal = openTerminal(flags)
      if (flags.all) return printAll(await withStore(services, (store) => store.listStates()), terminal)
      const state = asked(given)
      const { concern, from, count } = flags
      const query = { concern, from, count: Math.min(count, 1000), language: interfaceLanguage() }
      const page = await withStore(services, (store) => store.getState(state.replace(/^state:/, ''), query))
      if (!page) throw new CommandError('notFound', `no State is called “${given}”`)
      terminal.json(page)
      if (!flags.json) describe(page, terminal)
    })
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
  { state, memberships, counts, texts, mechanisms, concern, total, from, mandates }: StatePage,
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
