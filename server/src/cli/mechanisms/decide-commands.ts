import {
  type MechanismFields,
  type MechanismStand,
  mechanismStands,
  type NewFounding,
  type NewMechanismDecision,
} from '@qarar/register/contract'
import { type Command, Option } from 'commander'
import type { Store } from '../../store/store.ts'
import { newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { describeMechanism } from './describe-mechanisms.ts'
import { findMechanism, kindOf } from './find-mechanism.ts'

interface NameFlags {
  ar?: string
  en?: string
  fr?: string
  alias?: string[]
  body?: string
  mandate?: string
  seat?: string
}

const several = (given: string, before: string[] = []) => [...before, given]

const withNames = (command: Command) =>
  command
    .option('--ar <name>', 'its name in Arabic')
    .option('--en <name>', 'its name in English')
    .option('--fr <name>', 'its name in French')
    .option('--alias <name>', 'another name; can be given several times', several)
    .option('--body <name>', 'the body that it belongs to')
    .option('--mandate <words>', 'what it is for')
    .option('--seat <words>', 'where it sits')

/** What is not said stays as it was. */
function fieldsOf(
  { ar, en, fr, alias, body, mandate, seat }: NameFlags,
  now: MechanismFields,
): MechanismFields {
  return {
    names: { ar: ar ?? now.names.ar, en: en ?? now.names.en, fr: fr ?? now.names.fr },
    aliases: alias ?? now.aliases,
    body: body === undefined ? now.body : { id: null, text: body },
    mandate: mandate ?? now.mandate,
    seat: seat ?? now.seat,
  }
}

const nothing: MechanismFields = {
  names: { ar: null, en: null, fr: null },
  ...{ aliases: [], body: null, mandate: null, seat: null },
}

async function tell(store: Store, id: string, terminal: Terminal): Promise<void> {
  const page = await findMechanism(store, id)
  terminal.json(page)
  describeMechanism(page, await kindOf(store, page), terminal)
}

type Decided = (now: MechanismFields, version: number) => NewMechanismDecision

async function decide(services: Services, id: string, flags: TerminalOptions, said: Decided): Promise<void> {
  const terminal = openTerminal(flags)
  await withStore(services, async (store) => {
    const { fields, version } = (await findMechanism(store, id)).mechanism
    await store.decideMechanism(id, { ...said(fields, version), by: personName() })
    await tell(store, id, terminal)
  })
}

const exits = ['notFound', 'store', 'refused'] as const

export function confirmCommand(services: Services): Command {
  return newCommand({
    name: 'confirm',
    summary: 'A proposed mechanism is one, and is called as the texts call it.',
    examples: ['qarar mechanisms confirm mc-7f3kq0w9xz'],
    exits: [...exits],
  })
    .argument('<mechanism>', 'the id that `qarar mechanisms` gives')
    .action((id: string, flags: TerminalOptions) =>
      decide(services, id, flags, (_, version) => ({ kind: 'confirmed', version })),
    )
}

export function editCommand(services: Services): Command {
  return withNames(
    newCommand({
      name: 'edit',
      summary: 'Say how a mechanism is called, what it is for, and whose it is; the rest stays as it is.',
      examples: ['qarar mechanisms edit mc-7f3kq0w9xz --en "Contact Group on the Halun Strait"'],
      exits: [...exits],
    }).argument('<mechanism>', 'the id that `qarar mechanisms` gives'),
  ).action((id: string, flags: TerminalOptions & NameFlags) =>
    decide(services, id, flags, (now, version) => ({
      kind: 'edited',
      version,
      fields: fieldsOf(flags, now),
    })),
  )
}

export function rejectCommand(services: Services): Command {
  return newCommand({
    name: 'reject',
    summary: 'What the texts seem to name is no mechanism.',
    examples: ['qarar mechanisms reject mc-7f3kq0w9xz --reason "a group of words"'],
    exits: [...exits],
  })
    .argument('<mechanism>', 'the id that `qarar mechanisms` gives')
    .option('--reason <words>', 'why, in words that others will read')
    .action((id: string, { reason, ...flags }: TerminalOptions & { reason?: string }) =>
      decide(services, id, flags, (_, version) => ({ kind: 'rejected', version, reason: reason ?? null })),
    )
}

export function mergeCommand(services: Services): Command {
  return newCommand({
    name: 'merge',
    summary: 'It is another mechanism by another name: its mentions and records count for that one.',
    examples: ['qarar mechanisms merge mc-7f3kq0w9xz mc-0h2m9c5r8t'],
    exits: [...exits],
  })
    .argument('<mechanism>', 'the id that `qarar mechanisms` gives')
    .argument('<into>', 'the one that it is')
    .action((id: string, into: string, flags: TerminalOptions) =>
      decide(services, id, flags, (_, version) => ({ kind: 'merged', version, into })),
    )
}

export function takeBackCommand(services: Services): Command {
  return newCommand({
    name: 'withdraw',
    summary: 'Take back the last word on a mechanism: what was merged or rejected counts again.',
    examples: ['qarar mechanisms withdraw mc-7f3kq0w9xz --reason "they are two"'],
    exits: [...exits],
  })
    .argument('<mechanism>', 'its id')
    .requiredOption('--reason <words>', 'why, in words that others will read')
    .action((id: string, { reason, ...flags }: TerminalOptions & { reason: string }) =>
      decide(services, id, flags, (_, version) => ({ kind: 'withdrawn', version, reason })),
    )
}

interface AddFlags extends NameFlags {
  kind: string
  organisation?: string
  stand: MechanismStand
  text?: string
  paragraph?: string
  date?: string
  note?: string
}

export function addMechanismCommand(services: Services): Command {
  return withNames(
    newCommand({
      name: 'add',
      summary: 'Add a mechanism that no text names, or that the rules do not find.',
      examples: [
        'qarar mechanisms add --kind fund --organisation ois --en "Lighthouse Fund"',
        'qarar mechanisms add --kind contact-group --en "Group of Pilots" --text 7/1-NAV --paragraph 2',
      ],
      exits: ['store', 'refused'],
    })
      .requiredOption('--kind <kind>', 'the id of a kind, as `qarar mechanisms --kinds` lists them')
      .option('--organisation <code>', 'whose it is, as oic'),
  )
    .addOption(
      new Option('--stand <stand>', 'what became of it by the text, or on the day')
        .choices(mechanismStands)
        .default('established'),
    )
    .option('--text <symbol>', 'the number of the text that founded it, or asks for it')
    .option('--paragraph <number>', 'the paragraph of that text')
    .option('--date <date>', 'the day; without it that of the text')
    .option('--note <words>', 'what else is to be known of that')
    .action(async (flags: TerminalOptions & AddFlags) => {
      const { kind, organisation = null } = flags
      const terminal = openTerminal(flags)
      await withStore(services, async (store) => {
        const [fields, founding] = [fieldsOf(flags, nothing), foundingOf(flags)]
        const { id } = await store.addMechanism({ kind, organisation, fields, founding, by: personName() })
        await tell(store, id, terminal)
      })
    })
}

function foundingOf({ stand, text, paragraph, date, note }: AddFlags): NewFounding | null {
  if (text === undefined && paragraph === undefined && date === undefined && note === undefined) return null
  const [symbol, of, day, words] = [text, paragraph, date, note].map((given) => given?.trim() || null)
  const said = { symbol: symbol ?? null, paragraph: of ?? null, date: day ?? null, note: words ?? null }
  return { stand, ...said, language: interfaceLanguage() }
}

export function addEntryCommand(services: Services): Command {
  return newCommand({
    name: 'choice',
    summary: 'Add a choice to a list that its kind leaves open.',
    examples: ['qarar mechanisms choice observatory incident-types --ar "سرقة" --en "Theft" --fr "Vol"'],
    exits: ['store', 'refused'],
  })
    .argument('<kind>', 'the id of a kind')
    .argument('<list>', 'the id of one of its lists')
    .requiredOption('--ar <words>', 'what it is called in Arabic')
    .requiredOption('--en <words>', 'in English')
    .requiredOption('--fr <words>', 'in French')
    .option('--id <id>', 'its id; without it from the English words')
    .action(async (kind: string, list: string, flags: TerminalOptions & EntryFlags) => {
      const { ar, en, fr, id } = flags
      const terminal = openTerminal(flags)
      await withStore(services, async (store) => {
        const added = await store.addListEntry(kind, list, { id, words: { ar, en, fr }, by: personName() })
        terminal.json(added)
        terminal.line(`Added: ${added.id}`)
      })
    })
}

interface EntryFlags {
  ar: string
  en: string
  fr: string
  id?: string
}
