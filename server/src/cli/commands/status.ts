import { addresseeKey, paragraphName, paragraphNamed, partyGiven } from '@qarar/register'
import {
  type Evidence,
  type MandatePage,
  type Status,
  type StatusEntry,
  statuses,
} from '@qarar/register/contract'
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

interface StatusFlags extends TerminalOptions, AsOfFlags {
  set?: Status
  addressee?: string
  on?: string
  note?: string
  reportText?: string
  evidence?: string
  takeBack?: string
  reason?: string
}

export function statusCommand(services: Services): Command {
  return newCommand({
    name: 'status',
    summary: 'Show what became of a mandate, or record it. Entries are kept for good.',
    examples: [
      'qarar status n-7f3kq0w9xz',
      'qarar status n-7f3kq0w9xz --set implemented --on 2018-03-01 --evidence "Note 14 of 1 March 2018"',
      'qarar status n-7f3kq0w9xz --take-back t-0h2m9c5r8t --reason "another resolution was meant"',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<mandate>', 'the id that `qarar mandates` gives')
    .addOption(new Option('--set <status>', 'what became of it').choices(statuses))
    .option('--addressee <party>', 'of whom, by id or name; needed where it addresses several')
    .option('--on <day>', 'the day for which it holds (default: today)', parseDay)
    .option('--note <words>', 'a working note, which stays in the house')
    .option('--report-text <words>', 'words for the report')
    .option('--evidence <words>', 'a document or letter that proves it, by number and date, or a web address')
    .option('--take-back <entry>', 'an entry that counts no more; needs --reason')
    .option('--reason <words>', 'with --take-back: why, in words that others will read')
    .addOption(levelOption())
    .addOption(asOfOption())
    .addOption(knownOption())
    .action(async (id: string, flags: StatusFlags) => {
      refuseMixed(flags)
      const terminal = openTerminal(flags)
      await withStore(services, (store) => answer(store, id, flags, terminal))
    })
}

function refuseMixed({ set, takeBack, reason, ...flags }: StatusFlags): void {
  const refuse = (sentence: string): never => {
    throw new CommandError('usage', sentence)
  }
  if (set !== undefined && takeBack !== undefined) refuse('one thing at a time: --set or --take-back')
  if ((takeBack === undefined) !== (reason === undefined)) refuse('--take-back and --reason go together')
  const said = [flags.addressee, flags.on, flags.note, flags.reportText, flags.evidence]
  if (set === undefined && said.some((each) => each !== undefined)) refuse('say what became of it: --set')
}

async function answer(store: Store, id: string, flags: StatusFlags, terminal: Terminal): Promise<void> {
  const by = personName()
  if (flags.takeBack !== undefined) {
    await refuseForeign(store, id, flags.takeBack)
    const taken = await store.withdrawStatus(flags.takeBack, { reason: flags.reason ?? '', by })
    terminal.json(taken)
    return terminal.line(`Taken back: ${taken.id} stays in the log, and counts no more.`)
  }
  const page = await store.getMandate(id, flags)
  if (!page)
    throw new CommandError('notFound', `no mandate has the id ${id}; \`qarar mandates\` gives the ids`)
  if (flags.set === undefined) {
    terminal.json(page)
    return describe(page, terminal)
  }
  const entry = await store.recordStatus(id, { ...entryOf(page, flags, flags.set), by })
  terminal.json(entry)
  terminal.line(`${entry.id}  ${entry.addressee}: ${entry.status}, as of ${entry.asOf}`)
  const { date } = page.mandate.work
  if (date !== null && entry.asOf < date)
    terminal.line(
      `  That day is before the text, which is of ${date}; if it was mistyped: --take-back ${entry.id}`,
    )
}

/** An id that was mistyped takes nothing back. */
async function refuseForeign(store: Store, id: string, entry: string): Promise<void> {
  const page = await store.getMandate(id, {})
  if (page?.entries.some((each) => each.id === entry)) return
  throw new CommandError(
    'notFound',
    `mandate ${id} has no status entry ${entry}; \`qarar status ${id}\` lists them`,
  )
}

function entryOf({ mandate }: MandatePage, flags: StatusFlags, status: Status) {
  const { on = new Date().toISOString().slice(0, 10), note = null, reportText = null, evidence } = flags
  const proof = evidence === undefined ? [] : [evidenceOf(evidence)]
  return { addressee: addresseeOf(mandate, flags), status, asOf: on, note, reportText, evidence: proof }
}

function addresseeOf({ fields }: MandatePage['mandate'], { addressee }: StatusFlags): string {
  if (addressee !== undefined) return partyGiven(addressee) ?? addressee
  const [only, ...others] = fields.addressees.map(addresseeKey)
  if (only !== undefined && others.length === 0) return only
  const which = only === undefined ? 'it names nobody' : `it addresses ${[only, ...others].join(', ')}`
  throw new CommandError('usage', `say of whom with --addressee: ${which}`)
}

function describe({ mandate, entries, history }: MandatePage, terminal: Terminal): void {
  const { work, place, fields, due, state, owner } = mandate
  terminal.line(
    `${mandate.id}  ${terminal.isolate(work.symbol ?? work.title ?? '')} ${place ? paragraphName(place, interfaceLanguage()) : '(in no text any more)'}`,
  )
  terminal.line(`${terminal.isolate(fields.verb)} … ${terminal.isolate(fields.action)}`)
  terminal.line(
    `follow: ${fields.follow}   state: ${state}   due: ${due.date ?? due.session ?? 'not stated'}`,
  )
  terminal.line(`of whom: ${fields.addressees.map(addresseeKey).join(', ') || 'not stated'}`)
  terminal.line(`owner: ${owner ? [owner.post, owner.person].filter(Boolean).join(', ') : 'nobody'}`)
  for (const entry of entries) describeEntry(entry, terminal)
  for (const { at, by, what, state: then } of history) terminal.line(`${at}  ${then}  (${what}, by ${by})`)
}

function describeEntry(
  { id, asOf, addressee, status, by, withdrawn, ...said }: StatusEntry,
  terminal: Terminal,
) {
  const taken = withdrawn ? `  (taken back: ${withdrawn.reason})` : ''
  terminal.line(`${id}  ${asOf}  ${addressee}: ${status}  by ${by}${taken}`)
  if (said.reportText) terminal.line(`    for the report: ${terminal.isolate(said.reportText)}`)
  if (said.note) terminal.line(`    note: ${terminal.isolate(said.note)}`)
  for (const proof of said.evidence) terminal.line(`    evidence: ${terminal.isolate(proofWords(proof))}`)
}

function proofWords(proof: Evidence): string {
  switch (proof.kind) {
    case 'paragraph':
      return `${paragraphNamed(proof.eId, interfaceLanguage())} of work ${proof.order} in ${proof.publication}`
    case 'document':
      return proof.text
    case 'link':
      return proof.url
    case 'answer':
      return `${proof.number} of ${proof.date}: ${proof.quote}`
    case 'cell':
      return `${proof.file}, ${proof.sheet}!${proof.cell} (sha256 ${proof.sha256.slice(0, 12)}…)`
  }
}
