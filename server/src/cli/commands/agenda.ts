import { paragraphName } from '@qarar/register'
import type {
  Agenda,
  AgendaDue,
  AgendaLine,
  AgendaPage,
  Level,
  NewSessionFacts,
} from '@qarar/register/contract'
import type { Command } from 'commander'
import { type CalendarQuery, sessionCalendar } from '../../calendar/session-calendar.ts'
import type { Store } from '../../store/store.ts'
import { addresseeKeys } from '../addressee-keys.ts'
import { CommandError } from '../command-error.ts'
import { levelOption, newCommand } from '../new-command.ts'
import { noSession } from '../no-session.ts'
import {
  type AsOfFlags,
  asOfOption,
  knownOption,
  parseDay,
  sessionOption,
  severalOption,
} from '../register-options.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, personName } from '../settings.ts'
import { tellWithheld } from '../tell-withheld.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface AgendaFlags extends TerminalOptions, AsOfFlags {
  session?: string
  desk?: string[]
  ics?: boolean
  setDay?: string
  setEnd?: string
  setPlace?: string
  setHost?: string
  level?: Level
}

export function agendaCommand(services: Services): Command {
  return newCommand({
    name: 'agenda',
    summary: 'The agenda of a session as the texts have it, its day and place, and a calendar for it.',
    examples: [
      'qarar agenda',
      'qarar agenda --session CFM-45 --set-day 2018-05-05 --set-end 2018-05-06 --set-place Dhaka',
      'qarar agenda --session CFM-45 --ics > cfm-45.ics',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .addOption(
      sessionOption('--session <code>', 'the session, as CFM-45 (default: the one after the newest text)'),
    )
    .addOption(levelOption({ what: '--ics', level: 'public' }))
    .addOption(asOfOption())
    .addOption(knownOption())
    .option('--ics', 'print a calendar: the session, its proposed preparation, days that texts set')
    .addOption(
      severalOption('--desk <id>', 'with --ics: whose days, a name or an id (default: the secretariat)'),
    )
    .option('--set-day <day>', 'the day on which the session opens', parseDay)
    .option('--set-end <day>', 'its last day', parseDay)
    .option('--set-place <words>', 'where it meets')
    .option('--set-host <words>', 'who receives it')
    .action(async (flags: AgendaFlags) => {
      refuseMixed(flags)
      const terminal = openTerminal(flags)
      await withStore(services, (store) => act(store, flags, terminal))
    })
}

/** Undefined where nothing is to be set. */
function factsOf({ setDay, setEnd, setPlace, setHost }: AgendaFlags): NewSessionFacts | undefined {
  const said = [setDay, setEnd, setPlace, setHost].some((each) => each !== undefined)
  return said ? { from: setDay, to: setEnd, place: setPlace, host: setHost } : undefined
}

function refuseMixed(flags: AgendaFlags): void {
  const refuse = (sentence: string): never => {
    throw new CommandError('usage', sentence)
  }
  const sets = factsOf(flags) !== undefined
  if (sets && flags.session === undefined) refuse('say which session: --session')
  if (sets && flags.ics) refuse('one thing at a time: --set-… or --ics')
  if (flags.desk !== undefined && !flags.ics) refuse('--desk goes with --ics')
  if (flags.json && flags.ics) refuse('a calendar is no JSON: --json or --ics')
}

async function act(store: Store, flags: AgendaFlags, terminal: Terminal): Promise<void> {
  const facts = factsOf(flags)
  if (facts !== undefined && flags.session !== undefined) {
    const kept = await store.setSessionFacts(flags.session, { ...facts, by: personName() })
    terminal.json(kept)
    return terminal.line(whenAndWhere(kept.session, kept.from, kept))
  }
  const language = interfaceLanguage()
  const desk = await addresseeKeys(store, flags.desk)
  if (flags.ics) return printCalendar(store.at(flags.level ?? 'public'), { ...flags, desk, language })
  const page = await store.getAgenda({ ...flags, language })
  terminal.json(page)
  if (!flags.json) describe(page, terminal)
}

async function printCalendar(store: Store, query: CalendarQuery): Promise<void> {
  const calendar = await sessionCalendar(store, query)
  if (!calendar) throw noSession()
  process.stdout.write(calendar.ics)
  const count = async (each: Store) => (await sessionCalendar(each, query))?.events ?? 0
  await tellWithheld(store, 'event', count)
}

function describe({ agenda, sessions }: AgendaPage, terminal: Terminal): void {
  if (agenda === null) throw noSession()
  terminal.line(whenAndWhere(agenda.session, agenda.opens, agenda.facts))
  describeLines('Items', agenda.items, 1, terminal)
  describeLines('Reports', agenda.reports, agenda.items.length + 1, terminal)
  describeCalls(agenda.mechanisms, terminal)
  if (agenda.preparation.length > 0) terminal.line('\nPreparation, proposed')
  for (const { on, step, days } of agenda.preparation)
    terminal.line(`  ${on}  ${step}, ${days} days before the opening`)
  const others = sessions.filter((code) => code !== agenda.session)
  if (others.length > 0) terminal.line(`\nOther sessions: ${others.join(', ')}`)
}

function describeCalls(calls: readonly AgendaDue[], terminal: Terminal): void {
  if (calls.length === 0) return
  terminal.line('\nMechanisms')
  for (const { day, isOver, what, name, mechanism, call, words } of calls) {
    const when = day === null ? call : `${day}${isOver ? ', over' : ''}`
    terminal.line(
      `  ${when}  ${terminal.isolate(what[interfaceLanguage()])}: ${terminal.isolate(name)} (${mechanism})`,
    )
    if (words) terminal.line(`     ${terminal.isolate(words.text)}`)
  }
}

function whenAndWhere(session: string, opens: string | null, facts: Agenda['facts']): string {
  const day = opens ? `opens ${opens}` : 'day not known: it makes nothing overdue'
  const more = [facts?.to && `until ${facts.to}`, facts?.place, facts?.host && `host: ${facts.host}`]
  return [session, day, ...more].filter(Boolean).join(', ')
}

function describeLines(title: string, lines: AgendaLine[], from: number, terminal: Terminal): void {
  if (lines.length === 0) return
  terminal.line(`\n${title}`)
  lines.forEach((line, index) => {
    const { kind, title: named, repeats, condition } = line
    const marks = [kind, repeats ? 'until ended' : null, condition && terminal.isolate(condition)]
    terminal.line(`${from + index}. ${terminal.isolate(named ?? '(no title)')}`)
    terminal.line(
      `   ${marks.filter(Boolean).join(', ')}: ${line.sources.map(sourceOf(terminal)).join('; ')}`,
    )
  })
}

const sourceOf =
  (terminal: Terminal) =>
  ({ work, place, mandate }: AgendaLine['sources'][number]) =>
    `${terminal.isolate(work.symbol ?? work.title ?? '')} ${place ? paragraphName(place, interfaceLanguage()) : ''} (${mandate})`
