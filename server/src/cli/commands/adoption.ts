import { paragraphNamed, partyCalled, partyGiven, partyName } from '@qarar/register'
import {
  type Adoption,
  type AdoptionView,
  adoptionMethods,
  type NewAdoption,
  type VoteKind,
  voteKinds,
} from '@qarar/register/contract'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import { levelOption, newCommand } from '../new-command.ts'
import { type AsOfFlags, knownOption, parseDay, severalOption } from '../register-options.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface AdoptionFlags extends TerminalOptions, Pick<AsOfFlags, 'known'> {
  set?: Adoption['method']
  on?: string
  for?: string[]
  against?: string[]
  abstained?: string[]
  absent?: string[]
  tally?: Adoption['counts']
  sponsor?: string[]
  reservation?: string[]
  explanation?: string[]
  ended?: string
  reason?: string
}

export function adoptionCommand(services: Services): Command {
  return newCommand({
    name: 'adoption',
    summary: 'How a text was adopted: by consensus or by vote, with reservations, sponsors and explanations.',
    examples: [
      'qarar adoption p-7f3kq0w9xz/36',
      'qarar adoption p-7f3kq0w9xz/36 --set consensus --reservation "state:TUN: on paragraph 4"',
      'qarar adoption p-7f3kq0w9xz/36 --set vote --for rest --against state:TGO --abstained Gabon',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<work>', 'the id that `qarar list` gives, and the place of the text in the publication')
    .addOption(new Option('--set <method>', 'how it was adopted').choices(adoptionMethods))
    .option('--on <day>', 'the day of adoption, where it is another than that of the text', parseDay)
    .addOption(
      severalOption(
        '--for <state>',
        'who voted for it, as a whole vote: ids or names, with commas between; rest: all members not named elsewhere',
      ),
    )
    .addOption(severalOption('--against <state>', 'who voted against it'))
    .addOption(severalOption('--abstained <state>', 'who abstained'))
    .addOption(severalOption('--absent <state>', 'who did not vote'))
    .option('--tally <numbers>', 'how many: for, against, abstained, absent, as 40/2/5/10', parseTally)
    .addOption(severalOption('--sponsor <state>', 'who put it forward'))
    .addOption(severalOption('--reservation <words>', 'who reserved what: "state:TUN: on paragraph 4"'))
    .addOption(severalOption('--explanation <words>', 'who explained its position, and how'))
    .option('--ended <day>', 'the day since which the text has no effect any more; needs --reason', parseDay)
    .option('--reason <words>', 'with --ended: what says so')
    .addOption(knownOption())
    .addOption(levelOption())
    .action(async (id: string, flags: AdoptionFlags) => {
      if ((flags.ended === undefined) !== (flags.reason === undefined))
        throw new CommandError('usage', '--ended and --reason go together')
      const terminal = openTerminal(flags)
      await withStore(services, (store) => answer(store, placeOf(id), flags, terminal))
    })
}

interface Place {
  publication: string
  order: number
}

function placeOf(id: string): Place {
  const [, publication, order] = /^(p-\w+)(?:\/([1-9]\d{0,5}))?$/.exec(id) ?? []
  if (publication === undefined)
    throw new CommandError(
      'usage',
      'a text is p-7f3kq0w9xz/36: the id that `qarar list` gives, and its place',
    )
  return { publication, order: Number(order ?? 1) }
}

async function answer(store: Store, { publication, order }: Place, flags: AdoptionFlags, terminal: Terminal) {
  const found = await store.getAdoption(publication, order, flags)
  if (!found)
    throw new CommandError(
      'notFound',
      `no text has the id ${publication}/${order}; \`qarar list\` gives the ids`,
    )
  const said = factsOf(flags, found)
  const view = said
    ? await store.setAdoption(publication, order, { ...said, seen: found.version, by: personName() })
    : found
  terminal.json(view)
  if (!flags.json) describe(view, terminal)
}

/** Undefined where nothing is to be set. */
function factsOf(flags: AdoptionFlags, { members }: AdoptionView): NewAdoption | undefined {
  const { set, on, tally, sponsor, reservation, explanation, ended, reason = '' } = flags
  const isVoted = voteKinds.some((kind) => flags[kind] !== undefined)
  const said: NewAdoption = {
    method: set,
    date: on,
    votes: isVoted ? votesOf(flags, members) : undefined,
    counts: tally,
    sponsors: sponsor?.map(partyOf),
    reservations: reservation?.map(wordsOf),
    explanations: explanation?.map(wordsOf),
    ended: ended === undefined ? undefined : { on: ended, reason },
  }
  return Object.values(said).some((value) => value !== undefined) ? said : undefined
}

/** A vote is said as a whole: what is not given is nobody. */
function votesOf(flags: AdoptionFlags, members: readonly string[]) {
  const listOf = (kind: VoteKind) =>
    (flags[kind] ?? [])
      .flatMap(namesIn)
      .filter((name) => name !== 'rest')
      .map(partyOf)
  const named = Object.fromEntries(voteKinds.map((kind) => [kind, listOf(kind)])) as Adoption['votes']
  const taken = new Set(Object.values(named).flat())
  const rest = members.filter((member) => !taken.has(member))
  const resting = voteKinds.filter((kind) => flags[kind]?.flatMap(namesIn).includes('rest'))
  if (resting.length > 1) throw new CommandError('usage', 'the rest can vote in one way only')
  if (resting.length === 1 && members.length === 0)
    throw new CommandError('usage', 'nobody has listed the members of this organisation: name them')
  return Object.fromEntries(
    voteKinds.map((kind) => [kind, resting.includes(kind) ? [...named[kind], ...rest] : named[kind]]),
  ) as Adoption['votes']
}

/** Several names with commas between, unless a list has them as one. */
function namesIn(given: string): string[] {
  if (given.startsWith('name:') || partyCalled(given) !== null) return [given]
  return given.split(/[,،;؛]/).flatMap((name) => name.trim() || [])
}

/** By id or by name; what no list has goes by its words, if somebody says so. */
function partyOf(given: string): string {
  const key = partyGiven(given)
  if (key !== null) return key
  if (/^\p{Nd}+$/u.test(given))
    throw new CommandError('usage', `"${given}" is a number: how many voted is said by --tally`)
  throw new CommandError('usage', `nobody is called "${given}"; name:${given} takes a name that no list has`)
}

/** `state:TUN: on paragraph 4`, `Tunisia: on paragraph 4`, `Tunisia`. */
function wordsOf(given: string) {
  const [, id, name = '', words = ''] = /^((?:state|name):[^:]+|([^:]+))(?::\s*(.*))?$/s.exec(given) ?? []
  return { party: partyOf((name || id || given).trim()), words: words.trim() }
}

function parseTally(given: string): Adoption['counts'] {
  const parts = given.split('/').map((part) => part.trim())
  if (parts.length < 2 || parts.length > 4 || parts.some((part) => !/^\d{0,3}$/.test(part)))
    throw new InvalidArgumentError('It is 40/2/5/10: for, against, abstained, absent.')
  const [yes, no, abstained, absent] = parts.map((part) => (part === '' ? null : Number(part)))
  return { for: yes ?? null, against: no ?? null, abstained: abstained ?? null, absent: absent ?? null }
}

function describe({ facts, tally, proposals, by, at }: AdoptionView, terminal: Terminal): void {
  if (facts === null) terminal.line('Nobody has entered how it was adopted.')
  else describeFacts(facts, tally, terminal)
  if (by !== null) terminal.line(`by ${by}, ${at}`)
  for (const { method, eId, quote } of proposals)
    terminal.line(
      `The text says: ${method} (${paragraphNamed(eId, interfaceLanguage())}: ${terminal.isolate(quote)})`,
    )
}

function describeFacts(facts: Adoption, tally: AdoptionView['tally'], terminal: Terminal): void {
  const { method, date, votes, sponsors, reservations, explanations, ended } = facts
  const names = (parties: readonly string[]) => parties.map(nameOf).join(', ')
  terminal.line([method ?? 'not known how', date].filter(Boolean).join(', '))
  for (const kind of voteKinds) {
    if (tally[kind] === null) continue
    const named = votes[kind].length > 0 ? `: ${names(votes[kind])}` : ''
    terminal.line(`  ${kind} ${tally[kind]}${named}`)
  }
  if (sponsors.length > 0) terminal.line(`sponsors: ${names(sponsors)}`)
  for (const { party, words } of reservations)
    terminal.line(`reservation: ${nameOf(party)} ${terminal.isolate(words)}`)
  for (const { party, words } of explanations)
    terminal.line(`explanation: ${nameOf(party)} ${terminal.isolate(words)}`)
  if (ended) terminal.line(`lapsed ${ended.on}: ${terminal.isolate(ended.reason)}`)
}

const nameOf = (party: string) => partyName(party, interfaceLanguage()) ?? party.replace(/^name:/, '')
