import { mechanismReviews, mechanismStands } from '@qarar/register/contract'
import { type Command, Option } from 'commander'
import type { MechanismsQuery } from '../../store/mechanisms/mechanism-queries.ts'
import type { Store } from '../../store/store.ts'
import {
  addEntryCommand,
  addMechanismCommand,
  confirmCommand,
  editCommand,
  mergeCommand,
  rejectCommand,
  takeBackCommand,
} from '../mechanisms/decide-commands.ts'
import { describeMechanism, headLine } from '../mechanisms/describe-mechanisms.ts'
import { findMechanism, kindOf } from '../mechanisms/find-mechanism.ts'
import { reportOfCommand } from '../mechanisms/report-command.ts'
import { takeMechanismsCommand } from '../mechanisms/take-mechanisms.ts'
import { levelOption, newCommand } from '../new-command.ts'
import { parseCount } from '../parse-count.ts'
import { type AsOfFlags, asOfOption, knownOption } from '../register-options.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface MechanismsFlags extends TerminalOptions, AsOfFlags, MechanismsQuery {
  kinds?: boolean
  due?: boolean
}

export function mechanismsCommand(services: Services): Command {
  const command = newCommand({
    name: 'mechanisms',
    summary:
      'Contact groups, envoys, funds, missions …: what the texts name, how it stands, what is recorded of it.',
    examples: [
      'qarar mechanisms --kind contact-group',
      'qarar mechanisms --stand vacant',
      'qarar mechanisms mc-7f3kq0w9xz',
      'qarar mechanisms --due',
    ],
    exits: ['notFound', 'store'],
  })
    .argument('[mechanism]', 'the id that `qarar mechanisms` gives')
    .option('--kind <kind>', 'only of this kind')
    .option('--kinds', 'the kinds, with how many there are of each')
    .option('--due', 'what falls due in the year to come, of all kinds')
    .addOption(new Option('--stand <stand>', 'how they stand').choices([...mechanismStands, 'none']))
    .addOption(new Option('--state <state>', 'what people said of them').choices(mechanismReviews))
    .option('--words <words>', 'only with these words in a name')
    .option('--body <name>', 'only of this body')
    .option('--count <number>', 'at most so many (default: 100)', parseCount)
    .option('--cursor <words>', 'the page that follows one of `--json`')
    .addOption(asOfOption())
    .addOption(knownOption())
    .addOption(levelOption())
    .enablePositionalOptions()
    .action(async (id: string | undefined, flags: MechanismsFlags) => {
      const terminal = openTerminal(flags)
      await withStore(services, (store) => answer(store, id, flags, terminal))
    })
  for (const each of subcommands) command.addCommand(each(services))
  return command
}

const subcommands = [
  confirmCommand,
  editCommand,
  rejectCommand,
  mergeCommand,
  takeBackCommand,
  addMechanismCommand,
  reportOfCommand,
  takeMechanismsCommand,
  addEntryCommand,
]

function answer(
  store: Store,
  id: string | undefined,
  flags: MechanismsFlags,
  terminal: Terminal,
): Promise<void> {
  if (id !== undefined) return showOne(store, id, flags, terminal)
  if (flags.kinds) return listKinds(store, terminal)
  return flags.due ? listDue(store, flags, terminal) : listAll(store, flags, terminal)
}

async function showOne(store: Store, id: string, flags: AsOfFlags, terminal: Terminal): Promise<void> {
  const page = await findMechanism(store, id, flags)
  terminal.json(page)
  describeMechanism(page, await kindOf(store, page), terminal)
}

async function listAll(store: Store, flags: MechanismsFlags, terminal: Terminal): Promise<void> {
  const page = await store.listMechanisms({ ...flags, language: interfaceLanguage() })
  terminal.json(page)
  for (const mechanism of page.mechanisms) terminal.line(headLine(mechanism, terminal))
  if (page.total > page.mechanisms.length) terminal.line(`${page.mechanisms.length} of ${page.total}`)
}

async function listKinds(store: Store, terminal: Terminal): Promise<void> {
  const page = await store.listMechanismKinds()
  terminal.json(page)
  for (const { declaration, declared, mechanisms, waiting } of page.kinds) {
    const name = terminal.isolate(declaration.many[interfaceLanguage()])
    const gone = declared ? '' : ', declared no more'
    terminal.line(`${declaration.id}  ${name}  ${mechanisms}, ${waiting} waiting${gone}`)
  }
  for (const { message } of page.faults) terminal.line(message)
}

async function listDue(store: Store, flags: MechanismsFlags, terminal: Terminal): Promise<void> {
  const calendar = await store.mechanismCalendar({ ...flags, language: interfaceLanguage() })
  terminal.json(calendar)
  for (const { day, mechanism, name, type, record } of calendar.due)
    terminal.line(`${day}  ${mechanism}  ${terminal.isolate(name)}  ${type} ${record ?? ''}`.trimEnd())
}
