import { recordTypeOf, writeValue } from '@qarar/register'
import type { NewRecord, RecordValues } from '@qarar/register/contract'
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import { evidenceOf } from '../evidence-of.ts'
import { newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, personName } from '../settings.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { findMechanism, kindOf } from './find-mechanism.ts'

type Typed = Record<string, string>

/** `donor=Norival`. */
function pair(given: string, before: Typed = {}): Typed {
  const [field = '', ...words] = given.split('=')
  if (!/^[a-z][a-z0-9-]*$/.test(field) || words.length === 0)
    throw new InvalidArgumentError('It is the id of a field, = and its value, as donor=Norival.')
  return { ...before, [field]: words.join('=') }
}

interface ValueFlags extends TerminalOptions {
  set?: Typed
  evidence?: string
}

const given = ({ set = {}, evidence }: ValueFlags): Omit<NewRecord, 'type'> => ({
  ...{ typed: set, values: {}, language: interfaceLanguage() },
  evidence: evidence === undefined ? [] : [evidenceOf(evidence)],
})

const withValues = (command: Command) =>
  command
    .option('--set <field=value>', 'what a field holds; can be given several times', pair)
    .option('--evidence <words>', 'a document that proves it, or a web address')

const exits = ['notFound', 'store', 'refused'] as const

export function addRecordCommand(services: Services): Command {
  return withValues(
    newCommand({
      name: 'add',
      summary: 'Add a record to a mechanism; values are read as they are typed, in any of the languages.',
      examples: [
        'qarar records add mc-7f3kq0w9xz pledge --set donor=Norival --set "amount=2 million USD" --set date=2025-03-01',
      ],
      exits: [...exits],
    })
      .argument('<mechanism>', 'the id that `qarar mechanisms` gives')
      .argument('<type>', 'the id of a type of record of its kind'),
  ).action(async (mechanism: string, type: string, flags: ValueFlags) => {
    const terminal = openTerminal(flags)
    await withStore(services, async (store) => {
      const added = await store.addRecord(mechanism, { ...given(flags), type, by: personName() })
      terminal.json(added)
      terminal.line(`Recorded: ${added.id} (version ${added.version})`)
    })
  })
}

/** The version that stands: whoever decides at a terminal has just looked. */
async function versionOf(store: Store, id: string, mechanism: string): Promise<number> {
  const page = await findMechanism(store, mechanism)
  for (const type of Object.keys(page.totals))
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const listed = await store.listRecords(page.mechanism.id, { type, count: 500, cursor })
      const found = listed.records.find((record) => record.id === id)
      if (found) return found.version
      ;({ cursor } = listed)
    }
  throw new CommandError('notFound', `${mechanism} has no record ${id}; \`qarar records list\` gives the ids`)
}

export function editRecordCommand(services: Services): Command {
  return withValues(
    newCommand({
      name: 'edit',
      summary:
        'Say what a record holds; fields that are not named stay as they are, blank ones hold nothing any more.',
      examples: ['qarar records edit mc-7f3kq0w9xz mr-0h2m9c5r8t --set until=2025-06-30'],
      exits: [...exits],
    })
      .argument('<mechanism>', 'the id that `qarar mechanisms` gives')
      .argument('<record>', 'the id that `qarar records list` gives')
      .option(...keepsDoubled),
  ).action((mechanism: string, id: string, flags: ValueFlags & DoubledFlag) =>
    decide(services, { mechanism, id }, flags, (version) => {
      const { evidence, ...values } = given(flags)
      const proofs = flags.evidence ? { evidence } : {}
      return { kind: 'edited', version, ...values, without: [], doubled: flags.doubled, ...proofs }
    }),
  )
}

const keepsDoubled = ['--doubled', 'keep it though a record that is kept says the same'] as const

interface DoubledFlag {
  doubled?: boolean
}

type Said = Parameters<Store['decideRecord']>[1]
type Decided = (version: number) => Omit<Said, 'by'>

async function decide(
  services: Services,
  { mechanism, id }: { mechanism: string; id: string },
  flags: TerminalOptions,
  said: Decided,
): Promise<void> {
  const terminal = openTerminal(flags)
  await withStore(services, async (store) => {
    const version = await versionOf(store, id, mechanism)
    const now = await store.decideRecord(id, { ...said(version), by: personName() } as Said)
    terminal.json(now)
    terminal.line(`Recorded: ${now.id} (version ${now.version})`)
  })
}

export function confirmRecordCommand(services: Services): Command {
  return newCommand({
    name: 'confirm',
    summary: 'What a text is proposed to say is so.',
    examples: ['qarar records confirm mc-7f3kq0w9xz mr-0h2m9c5r8t'],
    exits: [...exits],
  })
    .argument('<mechanism>', 'the id that `qarar mechanisms` gives')
    .argument('<record>', 'the id that `qarar records list` gives')
    .option(...keepsDoubled)
    .action((mechanism: string, id: string, { doubled, ...flags }: TerminalOptions & DoubledFlag) =>
      decide(services, { mechanism, id }, flags, (version) => ({
        ...{ kind: 'confirmed', version, doubled, language: interfaceLanguage() },
      })),
    )
}

export function rejectRecordCommand(services: Services): Command {
  return newCommand({
    name: 'reject',
    summary: 'What a text seems to tell is not so: the proposed record counts no more.',
    examples: ['qarar records reject mc-7f3kq0w9xz mr-0h2m9c5r8t --reason "another group met"'],
    exits: [...exits],
  })
    .argument('<mechanism>', 'the id that `qarar mechanisms` gives')
    .argument('<record>', 'the id that `qarar records list` gives')
    .option('--reason <words>', 'why, in words that others will read')
    .action((mechanism: string, id: string, { reason, ...flags }: TerminalOptions & { reason?: string }) =>
      decide(services, { mechanism, id }, flags, (version) => ({
        kind: 'rejected',
        version,
        reason: reason ?? null,
      })),
    )
}

export function withdrawRecordCommand(services: Services): Command {
  return newCommand({
    name: 'withdraw',
    summary: 'A record counts no more; a proposal of a text is proposed again.',
    examples: ['qarar records withdraw mc-7f3kq0w9xz mr-0h2m9c5r8t --reason "entered twice"'],
    exits: [...exits],
  })
    .argument('<mechanism>', 'the id that `qarar mechanisms` gives')
    .argument('<record>', 'the id that `qarar records list` gives')
    .requiredOption('--reason <words>', 'why, in words that others will read')
    .action((mechanism: string, id: string, { reason, ...flags }: TerminalOptions & { reason: string }) =>
      decide(services, { mechanism, id }, flags, (version) => ({ kind: 'withdrawn', version, reason })),
    )
}

export function revealCommand(services: Services): Command {
  return newCommand({
    name: 'reveal',
    summary: 'Show the sensitive values of a record; the log says that somebody asked for them.',
    examples: ['qarar records reveal mr-0h2m9c5r8t'],
    exits: [...exits],
  })
    .argument('<record>', 'the id that `qarar records list` gives')
    .action(async (id: string, flags: TerminalOptions) => {
      const terminal = openTerminal(flags)
      await withStore(services, async (store) => {
        const revealed = await store.revealRecord(id, { by: personName() })
        terminal.json(revealed)
        for (const [field, value] of Object.entries(revealed.values))
          terminal.line(`${field}: ${terminal.isolate(writeValue(value as RecordValues[string]))}`)
      })
    })
}

/** Throws where the kind has no such records. */
export async function typeOfRecords(store: Store, mechanism: string, type: string) {
  const page = await findMechanism(store, mechanism)
  const kind = await kindOf(store, page)
  const declared = kind && recordTypeOf(kind, type)
  if (kind && declared) return { page, kind, type: declared }
  const known = kind?.records.map(({ id }) => id).join(', ') ?? ''
  throw new CommandError('notFound', `${mechanism} has no records of the type ${type}; it has ${known}`)
}
