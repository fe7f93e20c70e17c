import { firstFrom } from '../../first-from.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import type { Act, MechanismKind, MechanismState, ReadRecord } from '../../model/extracted.ts'
import type { Words } from '../../model/words.ts'
import { findParties } from '../parties/find-parties.ts'
import { partiesWithin } from '../parties-within.ts'
import { type Passage, wordsAt } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { findAgreements } from './find-agreements.ts'
import { findCases } from './find-cases.ts'
import { findInstitutions } from './find-institutions.ts'
import { findMeasures } from './find-measures.ts'
import { findMemberships } from './find-memberships.ts'
import { findPairs } from './find-pairs.ts'
import { withPledges } from './find-pledge-mentions.ts'
import { findRecognitions } from './find-recognitions.ts'
import { findTransmittals } from './find-transmittals.ts'
import { findVisits } from './find-visits.ts'
import { type FoundHead, headAt, isHeadWord } from './head-index.ts'
import { horizonWord, keyOf, type NameKey, stateBefore, travelling } from './key-of-name.ts'
import type { Mention } from './mention.ts'
import { ownerSaid } from './owner-of.ts'
import { recordsOf } from './records/find-records.ts'
import { isToldHeld } from './records/meetings.ts'
import { anyPhraseAt, firstIn } from './records/phrases.ts'
import { timeIn } from './records/times.ts'
import { type Lead, stateOfMention } from './state.ts'
import { withoutDoubles } from './without-doubles.ts'

/** Mechanisms that are told by what is done, and institutions by their known names. */
const finders = [
  findVisits,
  findInstitutions,
  findTransmittals,
  findRecognitions,
  findMemberships,
  findAgreements,
  findMeasures,
  findCases,
  findPairs,
] as const

/** Mechanisms that a paragraph names, in their order. */
export function findMentions(passage: Passage, acts: readonly Act[]): Mention[] {
  const mentions: Mention[] = []
  let since = 0
  let lead: Lead = { since: 0, from: 0 }
  for (let at = 0; at < passage.tokens.length; at++) {
    const head = headAt(passage.tokens, at)
    if (head === null || isNever(passage, head) || lacksNeed(passage, head) || isOfAnother(passage, head))
      continue
    if (isAmong(passage, head.from - 1, 'any')) continue
    const from = startOfName(passage, head)
    const endOfKnown = endOfParty(passage, head)
    const end = endOfKnown ?? endOfName(passage, head)
    const to = isHanging(passage, head) ? end : endOfQuotation(passage, from, end)
    at = Math.max(at, to - 1)
    const before = since
    since = to
    if (to - from <= head.to - head.from && (head.common || isHanging(passage, head))) continue
    const owner = ownerOf(passage, head.from, to)
    const isOthers = owner !== null && owner !== passage.organisation?.code && head.kind !== 'group'
    if (isOthers && ownOnly.has(head.kind)) continue
    const named = pointedAt(passage, keyOf(passage, head, from, to), from)
    const { isOfYears: _, ...names } = named
    const { kind } = head
    const isToo = isJoinedTraveller(passage, mentions.at(-1), kind, from)
    if (!isToo) lead = { since: before, from }
    const state =
      isToo && mentions.at(-1)?.state === 'refused'
        ? 'refused'
        : asOfItsDate(passage, stateOfMention(passage, acts, { kind, since: before, from, to, lead }), to)
    const records = recordsOf({ passage, acts, kind, state, name: { from, to } })
    mentions.push({
      kind,
      state,
      // The United Nations' envoy is not the one that was asked of the Organisation.
      ...names,
      ...(owner === null ? {} : { isBare: undefined }),
      ...(endOfKnown === null ? {} : { isKnown: true as const }),
      ...ownerSaid(passage, kind, { from, to }),
      ...placeOf(passage, named.key, from),
      ...nameOf(passage, from, to),
      ...byHorizon(named, records),
      records,
    })
  }
  const all = [...mentions, ...finders.flatMap((find) => find(passage, acts))]
  return withoutDoubles(passage, withoutOverlap(withPledges(passage, withoutOverlap(all))))
}

/** A programme that nothing but its years tell: «برنامج العمل العشري … 2016-2025». Two that end in other years are two. */
function byHorizon(
  { key, isHeadOnly, isOfYears }: NameKey,
  records: readonly ReadRecord[],
): Partial<Mention> {
  const due = records.find(({ type }) => type === 'horizon')?.values.due?.value
  const isTold = isHeadOnly || isOfYears
  if (!isTold || due === null || typeof due !== 'object' || !('date' in due)) return {}
  return { key: `${key} ${horizonWord}${due.date.slice(0, 4)}`, isHeadOnly: undefined, isBare: undefined }
}

const isAmong = ({ tokens, language }: Passage, at: number, words: 'any' | 'pointing') =>
  language.mechanisms[words].has(tokens[at]?.folded ?? '')

/** «هذه الاتفاقية»: the one that was named before. */
const pointedAt = (passage: Passage, named: NameKey, from: number): NameKey =>
  named.isHeadOnly && isAmong(passage, from - 1, 'pointing') ? { key: '', head: named.head } : named

const isQuote = (token: Token | undefined) => /^["«»“”„]$/.test(token?.text ?? '')

/** Words in quotation marks that a name may have behind it, or in which it stands: «مسار هالون "قلب البحر"». */
const longestQuotation = 8

/** A quotation that begins at once behind a name, or in which it began, is a part of it to its end. */
function endOfQuotation({ tokens }: Passage, from: number, to: number): number {
  const isBehind = isQuote(tokens[to])
  if (!isBehind && !isQuote(tokens[from - 1])) return to
  const start = isBehind ? to + 1 : to
  const closing = firstIn({ from: start, to: Math.min(tokens.length, start + longestQuotation) }, (at) =>
    isQuote(tokens[at]),
  )
  return closing < 0 ? to : isBehind ? closing + 1 : closing
}

/** Where a name without a telling word is told to be. */
function placeOf(passage: Passage, key: string, from: number): Pick<Mention, 'placed'> {
  const state = key === '' ? stateBefore(passage, from) : null
  return state === null ? {} : { placed: state }
}

/** «السماح للممثل الخاص … ولبعثة …»: what is allowed or refused to one is so to the next. */
function isJoinedTraveller(
  passage: Passage,
  last: Mention | undefined,
  kind: MechanismKind,
  from: number,
): boolean {
  if (last === undefined || !travelling.has(last.kind) || !travelling.has(kind)) return false
  const { tokens, offset, text } = passage
  const between = text.slice(last.span.end - offset, tokens[from]?.start ?? 0)
  return between.trim() === '' || passage.language.acts.joiners.includes(between.trim())
}

/** Words behind a name in which the date of what is asked for, or was done, stands. */
const reachOfDate = 8

/** «جهود … لعقد مؤتمر دولي في عام 2005»: what has a date before the text was done. */
function asOfItsDate(passage: Passage, state: MechanismState | null, to: number): MechanismState | null {
  if (state !== 'asked-for' || passage.date === null) return state
  const range = { from: to, to: Math.min(passage.tokens.length, to + reachOfDate) }
  const time = timeIn(passage, range)
  const isPast =
    time?.last.calendar === 'gregorian' && time.last.date < passage.date.slice(0, time.last.date.length)
  return isPast ? 'established' : state
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

/** «مؤتمر … حول» before a quotation: a name that ends with what leads to its other words is none. */
function isHanging({ tokens, language }: Passage, { to }: FoundHead): boolean {
  const { links, about } = language.mechanisms
  const { folded = '' } = tokens[to - 1] ?? {}
  return about.has(folded) && links.has(folded)
}

/** How far before a head a word that it needs may stand. */
const reachOfNeed = 30

function lacksNeed(passage: Passage, { from, to }: FoundHead): boolean {
  const { tokens, language } = passage
  const { needs, needsBeside, bare } = language.mechanisms
  const phrase = tokens
    .slice(from, to)
    .map(({ folded }, place) => (place === 0 ? (bare(folded).at(-1) ?? folded) : folded))
    .join(' ')
  const beside = Object.hasOwn(needsBeside, phrase) ? needsBeside[phrase] : undefined
  const isBeside = bare(tokens[from - 1]?.folded ?? '').some((form) => beside?.has(form))
  if (beside !== undefined && !isBeside && (opensParty(passage, from) || !isToldHeld(passage, to)))
    return true
  const word = bare(tokens[from]?.folded ?? '').find((form) => Object.hasOwn(needs, form))
  const wanted = word === undefined ? undefined : needs[word]
  return (
    wanted !== undefined &&
    !tokens.slice(Math.max(0, from - reachOfNeed), from).some(({ folded }) => wanted.has(folded))
  )
}

/** «منظمة المؤتمر الإسلامي بشأن …»: the word belongs to a name that began before it. */
function isOfAnother(passage: Passage, { kind, from }: FoundHead): boolean {
  if (kind !== 'conference') return false
  const place = passage.offset + (passage.tokens[from]?.start ?? 0)
  const parties = findParties(passage)
  const party = parties[firstFrom(parties.length, (index) => (parties[index]?.span.end ?? 0) > place)]
  return party !== undefined && party.span.start < place
}

/** «المؤتمر الإسلامي لوزراء الخارجية»: the word opens the name of an organ, which is no conference. */
function opensParty(passage: Passage, from: number): boolean {
  const end = passage.offset + (passage.tokens[from]?.end ?? 0)
  const parties = findParties(passage)
  const party = parties[firstFrom(parties.length, (index) => (parties[index]?.span.end ?? 0) > end)]
  return party !== undefined && party.span.start < end
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
  const { stops, links, lateLinks, inPlace, zones, placeNouns, goesOn, continues } = language.mechanisms
  const ends = partyEnds(passage)
  let to = from
  let isSeat = false
  let link = Number.NEGATIVE_INFINITY
  for (let at = from; at < Math.min(tokens.length, from + longestName); ) {
    const token = tokens[at] as Token
    const party = ends.get(token.start) ?? endOfJoined(passage, token, ends)
    if (party !== undefined) {
      while (at < tokens.length && (tokens[at] as Token).start < party) at++
      to = at
      isSeat = false
      continue
    }
    const { folded, text: printed } = token
    const before = tokens[at - 1]?.folded ?? ''
    if (kind === 'treaty' && joinsParty(passage, token)) break
    const isPlace =
      placesOf(kind, inPlace).includes(folded) ||
      (folded === inPlace[0] && tokens.slice(from, at).some((each) => zones.has(each.folded)))
    const isGoingOn = goesOn[folded]?.has(before) === true
    const isStop = stops.has(folded) && !isPlace && !isGoingOn
    if (token.kind !== 'word' || isStop || headAt(tokens, at)) break
    if (at === from && lateLinks.includes(folded)) break
    const isLink = isPlace || links.has(folded)
    if (
      !isLink &&
      !isGoingOn &&
      // «وسط» begins with a letter that joins other words.
      !(isSeat && placeNouns.has(folded)) &&
      !continues({ folded, printed, before, sinceLink: at - link - 1, place: at - from })
    )
      break
    if (isLink || isGoingOn) link = at
    if (!isLink) to = at + 1
    at++
    if (isSeat && !placeNouns.has(folded)) break
    isSeat ||= isPlace || (inPlace.includes(folded) && !isGoingOn)
  }
  const end = withoutHanging(passage, from, to)
  return kind === 'programme' ? end + anyPhraseAt(passage, end, language.mechanisms.lasting) : end
}

/** «التابع لمنظمة …»: a party behind the letter that a name is of it by. */
const endOfJoined = (
  { language }: Passage,
  { folded, start }: Token,
  ends: ReadonlyMap<number, number>,
): number | undefined => (language.owners.joinedOf?.test(folded) ? ends.get(start + 1) : undefined)

/** A name does not end with what leads to its next word: `pledging conference in`. */
function withoutHanging({ tokens, language }: Passage, from: number, to: number): number {
  const { hanging } = language.furtherMechanisms.clauses
  let end = to
  while (end > from && hanging.has((tokens[end - 1] as Token).folded)) end--
  return end
}

/** «معاهدة … والوكالة …»: who is named beside a treaty has no part in its name. */
const joinsParty = (passage: Passage, { folded, start }: Token) =>
  passage.language.mechanisms.joinedLetters(folded) > 0 && partyEnds(passage).has(start + 1)

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

/** An office is in a place; an envoy is in it or sent to it. */
const placesOf = (kind: MechanismKind, inPlace: readonly string[]) =>
  travelling.has(kind) ? inPlace : seated.has(kind) ? inPlace.slice(0, 1) : []
