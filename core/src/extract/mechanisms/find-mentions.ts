import { firstFrom } from '../../first-from.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import type { Act, MechanismKind } from '../../model/extracted.ts'
import type { Words } from '../../model/words.ts'
import { isPause } from '../acts/clauses.ts'
import { findParties } from '../parties/find-parties.ts'
import { partiesWithin } from '../parties-within.ts'
import { type Passage, wordsAt } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { findInstitutions } from './find-institutions.ts'
import { findVisits } from './find-visits.ts'
import { type FoundHead, headAt, isHeadWord } from './head-index.ts'
import type { Mention } from './mention.ts'
import { stateOfMention } from './state.ts'

/** Mechanisms that a paragraph names, in their order. */
export function findMentions(passage: Passage, acts: readonly Act[]): Mention[] {
  const mentions: Mention[] = []
  let since = 0
  for (let at = 0; at < passage.tokens.length; at++) {
    const head = headAt(passage.tokens, at)
    if (head === null || isNever(passage, head) || lacksNeed(passage, head)) continue
    const from = startOfName(passage, head)
    const to = endOfParty(passage, head) ?? endOfName(passage, head)
    at = Math.max(at, to - 1)
    const before = since
    since = to
    if (head.common && to - from <= head.to - head.from) continue
    const owner = ownerOf(passage, head.from, to)
    const isOthers = owner !== null && owner !== passage.organisation?.code
    if (isOthers && ownOnly.has(head.kind)) continue
    const key = keyOf(passage, head, from, to)
    mentions.push({
      kind: head.kind,
      state: isRefusedToo(passage, mentions.at(-1), head.kind, from)
        ? 'refused'
        : stateOfMention(passage, acts, { kind: head.kind, since: before, from, to }),
      // The United Nations' envoy is not the one that was asked of the Organisation.
      key: isOthers && key !== '' ? `${owner} ${key}` : key,
      ...nameOf(passage, from, to),
    })
  }
  return withoutOverlap([...mentions, ...findVisits(passage, acts), ...findInstitutions(passage, acts)])
}

/** «السماح للممثل الخاص … ولبعثة …»: what is refused to one is refused to the next. */
function isRefusedToo(
  passage: Passage,
  last: Mention | undefined,
  kind: MechanismKind,
  from: number,
): boolean {
  if (last?.state !== 'refused' || !travelling.has(kind)) return false
  const { tokens, offset, text } = passage
  const between = text.slice(last.span.end - offset, tokens[from]?.start ?? 0)
  return between.trim() === '' || passage.language.acts.joiners.includes(between.trim())
}

/** In the order of the text; of names of one kind that share words the first one. */
function withoutOverlap(mentions: readonly Mention[]): Mention[] {
  const inOrder = mentions.toSorted((one, other) => one.span.start - other.span.start)
  const ends = new Map<MechanismKind, number>()
  return inOrder.filter(({ kind, span }) => {
    if (span.start < (ends.get(kind) ?? 0)) return false
    ends.set(kind, span.end)
    return true
  })
}

/** How far before a head a word that it needs may stand. */
const reachOfNeed = 30

function lacksNeed({ tokens, language }: Passage, { from }: FoundHead): boolean {
  const { needs, bare } = language.mechanisms
  const word = bare(tokens[from]?.folded ?? '').find((form) => Object.hasOwn(needs, form))
  const wanted = word === undefined ? undefined : needs[word]
  return (
    wanted !== undefined &&
    !tokens.slice(Math.max(0, from - reachOfNeed), from).some(({ folded }) => wanted.has(folded))
  )
}

/** «صندوق التضامن الإسلامي» is the name of a known institution, and ends with it. */
function endOfParty(passage: Passage, { kind, from, to }: FoundHead): number | null {
  if (kind !== 'fund' && kind !== 'commission') return null
  const { tokens, offset } = passage
  const place = offset + (tokens[from]?.start ?? 0)
  const parties = findParties(passage)
  const next = firstFrom(parties.length, (index) => (parties[index]?.span.end ?? 0) > place)
  const party = parties[next]
  const end = (party?.span.end ?? 0) - offset
  if (
    !party?.id ||
    party.span.start >= offset + (tokens[from]?.end ?? 0) ||
    /^(?:state|class):/.test(party.id)
  )
    return null
  let last = to
  while (last < tokens.length && (tokens[last] as Token).end <= end) last++
  return last > to ? last : null
}

function isNever({ tokens, language }: Passage, { from, to }: FoundHead): boolean {
  const around = tokens.slice(Math.max(0, from - 1), to + 1).map(({ folded }) => folded)
  const phrase = ` ${around.join(' ')} `
  return language.mechanisms.never.some(
    (words) => phrase.includes(` ${words} `) || phrase.includes(`${words} `),
  )
}

/** The words without letters that are written together with the first: «لفريق الاتصال» names «فريق الاتصال». */
function nameOf(passage: Passage, from: number, to: number): Words {
  const { text, folded, start } = passage.tokens[from] as Token
  const letters = text.length === folded.length ? joinedBefore(passage.language, folded) : 0
  return wordsAt(passage, { start: start + letters, end: (passage.tokens[to - 1] as Token).end })
}

/** As many letters as leave a head over; none, where no cut does. */
function joinedBefore(language: LanguagePack, folded: string): number {
  const most = language.mechanisms.joinedLetters(folded)
  for (let cut = 0; cut <= most; cut++) if (isHeadWord(language, folded.slice(cut))) return cut
  return 0
}

const longestName = 10

/** `Lighthouses and Beacons Fund`. */
function startOfName({ tokens, language }: Passage, { from }: FoundHead): number {
  if (!language.mechanisms.capitalsBefore || !isCapital(tokens[from])) return from
  let start = from
  for (let at = from - 1; at >= Math.max(0, from - longestName); at--) {
    if (isCapital(tokens[at])) start = at
    else if (!['and', 'of', 'for'].includes(tokens[at]?.folded ?? '')) break
  }
  return tokens[start]?.folded === 'the' ? start + 1 : start
}

const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text)

const knownEnds = new WeakMap<Passage, ReadonlyMap<number, number>>()

/** Where parties end, by where they begin, in the passage's text. */
function partyEnds(passage: Passage): ReadonlyMap<number, number> {
  const made =
    knownEnds.get(passage) ??
    new Map(findParties(passage).map(({ span }) => [span.start - passage.offset, span.end - passage.offset]))
  knownEnds.set(passage, made)
  return made
}

/** The name goes on over nouns and what links them, to a stop or a mark; parties in it are not cut. */
function endOfName(passage: Passage, { kind, to: from }: FoundHead): number {
  const { tokens, language } = passage
  const { stops, links, lateLinks, inPlace, continues } = language.mechanisms
  const ends = partyEnds(passage)
  let to = from
  let link = Number.NEGATIVE_INFINITY
  for (let at = from; at < Math.min(tokens.length, from + longestName); ) {
    const token = tokens[at] as Token
    const party = ends.get(token.start)
    if (party !== undefined) {
      while (at < tokens.length && (tokens[at] as Token).start < party) at++
      to = at
      continue
    }
    const { folded, text: printed } = token
    const isPlace = placesOf(kind, inPlace).includes(folded)
    if (token.kind !== 'word' || (stops.has(folded) && !isPlace) || headAt(tokens, at)) break
    if (at === from && lateLinks.includes(folded)) break
    const isLink = isPlace || links.has(folded)
    const before = tokens[at - 1]?.folded ?? ''
    if (!isLink && !continues({ folded, printed, before, sinceLink: at - link - 1 })) break
    if (isLink) link = at
    else to = at + 1
    at++
    if (inPlace.includes(before)) break
  }
  return to
}

/** Whose a mechanism is, where its name has the name of an organisation; null where it has none. */
function ownerOf(passage: Passage, from: number, to: number): string | null {
  const owners = partiesWithin(passage, from, to).flatMap(({ id }) =>
    id === null || /^(?:state|class):/.test(id) ? [] : (id.split('/')[0] ?? []),
  )
  const own = passage.organisation?.code
  return own !== undefined && owners.includes(own) ? own : (owners[0] ?? null)
}

/** Kinds of which other organisations have so many that only our own are meant. */
const ownOnly = new Set<MechanismKind>(['mission', 'office', 'commission', 'programme'])

/** Kinds whose names may end with where they sit. */
const seated = new Set<MechanismKind>(['group', 'office'])
const travelling = new Set<MechanismKind>(['envoy', 'mission'])

/** An office is in a place; an envoy is in it or sent to it. */
const placesOf = (kind: MechanismKind, inPlace: readonly string[]) =>
  travelling.has(kind) ? inPlace : seated.has(kind) ? inPlace.slice(0, 1) : []

/** Kinds whose bare head names nothing: «فريق الاتصال», `the mission`. */
const nameless = new Set<MechanismKind>(['contact-group', 'envoy', 'fund', 'mission', 'office'])

/** «مبعوث خاص إلى المنظمة»: told apart by where it is sent. */
const isSentSomewhere = ({ tokens, language }: Passage, { kind, to: from }: FoundHead, to: number) =>
  travelling.has(kind) &&
  tokens.slice(from, to).some(({ folded }) => language.mechanisms.inPlace.includes(folded))

const keyWords = 2

/** The State that the name has, or else its first words that other names do not share. */
function keyOf(passage: Passage, head: FoundHead, from: number, to: number): string {
  const { light, stem } = passage.language.mechanisms
  const state = partiesWithin(passage, from, to).find(({ id }) => id?.startsWith('state:'))
  if (state?.id) return state.id
  const isLight = (word: string) =>
    word.length < 3 || light.has(word) || passage.language.ordinal(word) !== null
  const words = passage.tokens
    .slice(from, to)
    .filter((token, place) => token.kind !== 'mark' && (from + place < head.from || from + place >= head.to))
    .map(({ folded }) => folded)
    .filter((word) => !isLight(word) && !isLight(stem(word)))
    .map(stem)
  if (words.length > 0) return words.slice(0, keyWords).join(' ')
  if (isSentSomewhere(passage, head, to)) return stem(passage.tokens[to - 1]?.folded ?? '')
  const later = laterKey(passage, head, to)
  if (later !== null) return later
  if (nameless.has(head.kind)) return ''
  return passage.tokens
    .slice(head.from, head.to)
    .map(({ folded }) => stem(folded))
    .join(' ')
}

/** Words behind a name without telling words among which a State, or where a mission goes, tells it apart. */
const reachOfKey = 8

function laterKey(passage: Passage, { kind }: FoundHead, to: number): string | null {
  const { tokens, language } = passage
  const { visits, stem } = language.mechanisms
  const end = Math.min(tokens.length, to + reachOfKey)
  if (travelling.has(kind)) {
    const visit = tokens.slice(to, end).findIndex(({ folded }) => visits.visiting.has(folded))
    const goal = visit < 0 ? undefined : tokens[to + visit + 1]
    return goal === undefined ? null : stem(goal.folded)
  }
  if (kind !== 'pledge') return null
  const pause = tokens.slice(to, end).findIndex(isPause)
  const state = partiesWithin(passage, to, pause < 0 ? end : to + pause).find(({ id }) =>
    id?.startsWith('state:'),
  )
  return state?.id ?? null
}
