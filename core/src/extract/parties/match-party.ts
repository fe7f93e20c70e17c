import { firstReadings, placeAfterLetters } from './first-readings.ts'
import type { NameAtom } from './name-atoms.ts'
import { isOrdinaryWord, isPersons, isPrintedAsName, isQualified } from './name-doubts.ts'
import type { NamedParty, NameTrie } from './name-trie.ts'
import type { NameView } from './name-view.ts'

export interface PartyMatch {
  id: string | null
  /** False for words that name no party though they contain a name: «بحيرة تشاد». */
  named: boolean
  /** Atoms, half-open. */
  from: number
  to: number
  /** Half-open, in the text of the passage. */
  start: number
  end: number
}

/** Beginning of a name found in the text: what it may name, and the atom after it. */
interface Reach {
  parties: readonly NamedParty[]
  to: number
  /** Letters of the first word that are not of the name. */
  letters: number
  preposition: string | null
}

/** The longest name that begins with an atom, with the office or organisation beside it; null where none does. */
export function matchParty(view: NameView, from: number, besideState: () => boolean): PartyMatch | null {
  for (const reach of reachesAt(view, from)) {
    const meant = meantBy(view, from, reach, besideState)
    if (meant) return matchOf(view, from, reach, meant)
  }
  return null
}

interface Meant {
  id: string | null
  named: boolean
  to: number
}

function meantBy(view: NameView, from: number, reach: Reach, besideState: () => boolean): Meant | null {
  const parties = reach.parties.filter(({ name }) => isPrintedAsName(view, name, from, reach.to))
  const anywhere = parties.find(({ organisation }) => organisation === null)
  if (anywhere) {
    if (isOrdinaryWord(view, from, reach, besideState) || isPersons(view, anywhere, from)) return null
    return (
      officeAfter(view, anywhere.id, reach.to) ?? {
        id: anywhere.id,
        named: anywhere.id !== null,
        to: reach.to,
      }
    )
  }
  return ofAnother(view, parties, reach.to) ?? ownParty(view, parties, from, reach.to)
}

/** A name that only the speaker's own texts use: «الأمين العام» in a text of the OIC. */
function ownParty(view: NameView, parties: readonly NamedParty[], from: number, to: number): Meant | null {
  const { organisation, organ } = view.passage
  const own = parties.filter((party) => party.organisation === organisation?.code)
  const party =
    own.find((each) => each.organ === organ && organ !== null) ?? own.find((each) => each.organ === null)
  if (!party) return organisation === null && isOffice(parties[0]) ? { id: null, named: true, to } : null
  if (party.short && isQualified(view, from, to)) return null
  // In a record others speak than the organisation: «المنظمة» may be theirs.
  const isTold = party.id !== organisation?.code || view.passage.kind !== 'verbatim-record'
  return { id: isTold ? party.id : null, named: true, to }
}

/** Members and secretary-general are what every organisation has. */
const commonOffices = ['members', 'secretary-general']
const officeOf = (id: string | null | undefined) => id?.split('/')[1] ?? ''
const isOffice = (party: NamedParty | undefined) => commonOffices.includes(officeOf(party?.id))

/** «الأمين العام لمنظمة …», `Member States of the …`: the named organisation's; id null where it is in no list. */
function ofAnother(view: NameView, parties: readonly NamedParty[], to: number): Meant | null {
  const offices = parties.filter(({ id, organ }) => organ === null && id?.includes('/'))
  const link = offices.length > 0 ? linkAt(view, to) : null
  if (!link) return null
  const body = bodyAt(view, link.at, link.glued)
  const office = body?.organisation ? officeIn(body.id, offices) : null
  if (body && office) return { id: office, named: true, to: body.to }
  if (body && officeOf(offices[0]?.id) === 'members')
    return { id: `${body.id}/members`, named: true, to: body.to }
  return isOffice(offices[0]) && opensUnknownBody(view, link) ? { id: null, named: true, to } : null
}

/** The organisation's own office of that name; its members and secretary-general even where it has no profile. */
function officeIn(organisation: string, offices: readonly NamedParty[]): string | null {
  const same = offices.find((office) => office.organisation === organisation)
  const common = offices.find(isOffice)
  return same?.id ?? (common ? `${organisation}/${officeOf(common.id)}` : null)
}

/** `OIC Secretary-General`: an office after the organisation's name. */
function officeAfter(view: NameView, organisation: string | null, to: number): Meant | null {
  if (!view.words.organisationFirst || organisation === null || !isOrganisation(organisation)) return null
  for (const reach of reachesAt(view, to)) {
    const offices = reach.parties.filter(
      ({ organ, name }) => organ === null && isPrintedAsName(view, name, to, reach.to),
    )
    const office =
      offices.find((each) => each.organisation === organisation && each.id !== organisation) ??
      offices.find(isOffice)
    if (office) return { id: officeIn(organisation, [office]), named: true, to: reach.to }
  }
  return null
}

interface Link {
  at: number
  /** The preposition is written together with the organisation's name. */
  glued: boolean
}

function linkAt({ atoms, words }: NameView, to: number): Link | null {
  const atom = atoms[to]
  if (!atom) return null
  if (words.linkers.includes(atom.key))
    return { at: atoms[to + 1]?.key === '' ? to + 2 : to + 1, glued: false }
  return words.clitics.prepositions.some((letter) => atom.key.startsWith(letter))
    ? { at: to, glued: true }
    : null
}

/** The organisation, organ or group whose name begins there. */
function bodyAt(
  view: NameView,
  at: number,
  glued: boolean,
): { id: string; organisation: boolean; to: number } | null {
  for (const { parties, to, preposition } of reachesAt(view, at)) {
    if (glued && preposition === null) continue
    const id = bodyIn(parties, view.passage.organisation?.code)
    if (id) return { id, organisation: isOrganisation(id), to }
  }
  return null
}

const isOrganisation = (id: string | null) => id !== null && /^[a-z\d-]+$/.test(id)

function bodyIn(parties: readonly NamedParty[], own: string | undefined): string | null {
  const anywhere = parties.find(
    ({ id, organisation }) => organisation === null && id !== null && !id.includes(':'),
  )
  const self = parties.find(
    ({ id, organisation, organ }) => organisation === own && organ === null && isOrganisation(id),
  )
  return anywhere?.id ?? self?.id ?? null
}

function opensUnknownBody(view: NameView, { at, glued }: Link): boolean {
  const { atoms, words } = view
  const atom = atoms[at]
  if (!atom || bodyAt(view, at, glued)) return false
  // «للمجلس الأوروبي»: with its article it is another one only where an adjective tells which.
  const isQualifiedThere = words.qualifier.test(atoms[at + 1]?.key ?? '')
  return firstReadings(atom.key, words).some(
    ({ key, preposition }) =>
      glued === (preposition !== null) &&
      (words.bodies.includes(key) || (isQualifiedThere && words.bodies.includes(key.replace(/^ال/, '')))),
  )
}

/** Every name that begins with an atom, longest first. */
function reachesAt({ atoms, names }: NameView, from: number): Reach[] {
  const atom = atoms[from]
  const starts = atom ? names.startsOf(atom.word) : []
  if (starts.length === 0) return []
  const reaches = starts.flatMap(({ node, letters, preposition }) =>
    walk(atoms, node, from + 1).map((reach) => ({ ...reach, letters, preposition })),
  )
  return reaches.sort((a, b) => b.to - a.to)
}

/** Articles and dashes that a name may have inside, one after another. */
const mostSkipped = 2

function walk(atoms: readonly NameAtom[], first: NameTrie, after: number) {
  const reaches: Pick<Reach, 'parties' | 'to'>[] = []
  let node: NameTrie | undefined = first
  for (let at = after; node; ) {
    if (node.parties.length > 0) reaches.push({ parties: node.parties, to: at })
    let next = at
    while (atoms[next]?.key === '' && next - at < mostSkipped) next++
    node = node.next.get(atoms[next]?.key ?? '')
    at = next + 1
  }
  return reaches
}

function matchOf({ atoms }: NameView, from: number, reach: Reach, { id, named, to }: Meant): PartyMatch {
  const first = atoms[from] as NameAtom
  const start = first.start + placeAfterLetters(first.text, reach.letters)
  return { id, named, from, to, start, end: (atoms[to - 1] as NameAtom).end }
}
