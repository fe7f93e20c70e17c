import { paragraphName, paragraphNamed, signTable } from '@qarar/register'
import type {
  Closing,
  ClosingKind,
  ClosingProposal,
  Life,
  MandatePage,
  Station,
} from '@qarar/register/contract'
import { closingKinds } from '@qarar/register/contract'
import { type Command, Option } from 'commander'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import { evidenceOf } from '../evidence-of.ts'
import { levelOption, newCommand } from '../new-command.ts'
import { type AsOfFlags, asOfOption, knownOption, parseDay } from '../register-options.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface LifeFlags extends TerminalOptions, AsOfFlags {
  set?: ClosingKind
  confirm?: string
  decline?: string
  takeBack?: string
  on?: string
  symbol?: string
  evidence?: string
  reason?: string
}

export function lifeCommand(services: Services): Command {
  return newCommand({
    name: 'life',
    summary: 'What became of a mandate from text to text, and of the report that it asked for.',
    examples: [
      'qarar life n-7f3kq0w9xz',
      'qarar life n-7f3kq0w9xz --confirm o-0h2m9c5r8t --on 2018-05-06',
      'qarar life n-7f3kq0w9xz --set submitted --on 2018-03-01 --symbol OIC/CFM-45/2018/SG.REP',
      'qarar life n-7f3kq0w9xz --decline o-0h2m9c5r8t --reason "another report is meant"',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<mandate>', 'the id that `qarar mandates` gives')
    .addOption(new Option('--set <fact>', 'what became of its report').choices(closingKinds))
    .option('--confirm <proposal>', 'what a later text seems to tell is so')
    .option('--decline <proposal>', 'it is not; needs --reason')
    .option('--take-back <fact>', 'a fact, or a refusal, that counts no more; needs --reason')
    .option(
      '--on <day>',
      'the day of the fact (default, with --confirm: the one that the text tells)',
      parseDay,
    )
    .option('--symbol <words>', 'symbol of the report (default, with --confirm: the one that the text names)')
    .option('--evidence <words>', 'a document that proves it, or a web address')
    .option('--reason <words>', 'with --decline and --take-back: why, in words that others will read')
    .addOption(asOfOption())
    .addOption(knownOption())
    .addOption(levelOption())
    .action(async (id: string, flags: LifeFlags) => {
      refuseMixed(flags)
      const terminal = openTerminal(flags)
      await withStore(services, (store) => answer(store, id, flags, terminal))
    })
}

function refuseMixed({ set, confirm, decline, takeBack, reason, on, symbol, evidence }: LifeFlags): void {
  const refuse = (sentence: string): never => {
    throw new CommandError('usage', sentence)
  }
  const asked = [set, confirm, decline, takeBack].filter((each) => each !== undefined)
  if (asked.length > 1) refuse('one thing at a time: --set, --confirm, --decline or --take-back')
  if ((decline ?? takeBack) === undefined ? reason !== undefined : reason === undefined)
    refuse('--reason goes with --decline and --take-back')
  const said = [on, symbol, evidence].some((each) => each !== undefined)
  if (said && (set ?? confirm) === undefined) refuse('say which fact: --set or --confirm')
  if (set !== undefined && on === undefined) refuse('say on which day: --on')
}

async function answer(store: Store, id: string, flags: LifeFlags, terminal: Terminal): Promise<void> {
  const page = await store.getMandate(id, { ...flags, language: interfaceLanguage() })
  if (!page)
    throw new CommandError('notFound', `no mandate has the id ${id}; \`qarar mandates\` gives the ids`)
  const { reason = '' } = flags
  const by = personName()
  if (flags.takeBack !== undefined) {
    refuseForeign(page, flags.takeBack)
    const taken = await store.withdrawClosing(flags.takeBack, { reason, by })
    terminal.json(taken)
    return terminal.line(`Taken back: ${taken.id} stays in the log, and counts no more.`)
  }
  if (flags.decline !== undefined) {
    proposalOf(page, flags.decline)
    return tell(await store.declineProposal(flags.decline, { reason, by }), terminal)
  }
  const fact = factOf(page, flags)
  if (fact) return tell(await store.recordClosing(id, { ...fact, by }), terminal)
  const { mandate, life, closings, proposals } = page
  terminal.json({ mandate: mandate.id, life, closings, proposals })
  if (!flags.json) describe(page, terminal)
}

/** An id that was mistyped takes nothing back. */
function refuseForeign({ closings, mandate }: MandatePage, id: string): void {
  if (closings.some((each) => each.id === id)) return
  throw new CommandError('notFound', `nothing that was said of the report of ${mandate.id} has the id ${id}`)
}

function proposalOf({ proposals, mandate }: MandatePage, id: string): ClosingProposal {
  const found = proposals.find((each) => each.id === id)
  if (found) return found
  throw new CommandError(
    'notFound',
    `no text tells ${id} of mandate ${mandate.id}, or somebody has answered it`,
  )
}

/** Null where nothing is to be recorded. */
function factOf(page: MandatePage, { set, confirm, on, symbol, evidence }: LifeFlags) {
  const proofs = evidence === undefined ? [] : [evidenceOf(evidence)]
  if (set !== undefined && on !== undefined)
    return { kind: set, date: on, symbol: symbol ?? null, evidence: proofs, proposal: null }
  if (confirm === undefined) return null
  const told = proposalOf(page, confirm)
  const date = on ?? told.date
  if (date === null) throw new CommandError('usage', 'the text does not tell the day: say it with --on')
  return { kind: told.kind, date, symbol: symbol ?? told.symbol, evidence: proofs, proposal: told.id }
}

function tell(closing: Closing, terminal: Terminal): void {
  terminal.json(closing)
  terminal.line(lineOf(closing, terminal))
}

function describe({ mandate, life, closings, proposals }: MandatePage, terminal: Terminal): void {
  terminal.line(`${mandate.id}  ${terminal.isolate(mandate.fields.action)}`)
  if (life) describeLife(life, terminal)
  if (closings.length > 0) terminal.line('\nThe report')
  for (const each of closings) terminal.line(`  ${lineOf(each, terminal)}`)
  if (proposals.length > 0) terminal.line('\nProposed, for a person to confirm')
  for (const { id, kind, date, symbol, work, eId, quote } of proposals) {
    const told = [kind, date ?? 'day not told', symbol && terminal.isolate(symbol)].filter(Boolean).join(', ')
    terminal.line(
      `  ${id}  ${told}: ${terminal.isolate(work.symbol ?? work.title ?? '')} ${eId ? paragraphNamed(eId, interfaceLanguage()) : ''}`,
    )
    terminal.line(`    ${terminal.isolate(quote)}`)
  }
}

function describeLife({ stations, instrument, droppedUnanswered }: Life, terminal: Terminal): void {
  for (const station of stations) describeStation(station, terminal)
  if (droppedUnanswered) terminal.line('dropped unanswered')
  const { state, since, by, reason } = instrument
  const why = [since && `since ${since}`, by && terminal.isolate(by.symbol ?? by.title ?? ''), reason]
  terminal.line(`the text: ${[state, ...why.filter(Boolean)].join(', ')}`)
}

function describeStation(
  { change, work, place, mandate, signs, missing }: Station,
  terminal: Terminal,
): void {
  if (missing.length > 0) terminal.line(`  (not in the store: ${missing.join(', ')})`)
  const where = [work.symbol ?? work.title ?? '', place && paragraphName(place, interfaceLanguage())]
    .filter(Boolean)
    .join(' ')
  terminal.line(
    `${work.session ?? work.date ?? ''}  ${change}  ${terminal.isolate(where)}  ${mandate ?? ''}`.trimEnd(),
  )
  for (const { name, from, to } of signs) {
    const words = [from, to].map((each) => (each === null ? '—' : terminal.isolate(each))).join(' → ')
    terminal.line(`    ${name} (${signTable[name].because})${(from ?? to) ? `: ${words}` : ''}`)
  }
}

function lineOf({ id, kind, date, symbol, reason, by, withdrawn }: Closing, terminal: Terminal): string {
  const said = [kind, date, symbol && terminal.isolate(symbol), reason].filter(Boolean).join(', ')
  return `${id}  ${said}  by ${by}${withdrawn ? `  (taken back: ${withdrawn.reason})` : ''}`
}
