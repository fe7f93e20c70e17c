import type { Party } from '../../model/extracted.ts'
import { isPause } from '../acts/clauses.ts'
import { identifyParty } from '../parties/identify-party.ts'
import { type Passage, wordsAt } from '../passage.ts'
import { isPartyHead } from './bare-word.ts'
import { isProcessAt } from './frame.ts'
import { type KnownParty, knownParties } from './known-parties.ts'
import { endOfPerson, officeOfPerson, opensPerson } from './person.ts'
import { unjoined } from './unjoined.ts'
import { matchAhead, wordsAhead } from './words-ahead.ts'

/** The parties named in tokens [from, to), one by one; `letter` is written together with each: «بالدول». */
export function splitAddressees(passage: Passage, [from, to]: [number, number], letter = ''): Party[] {
  const names: [number, number][] = []
  let clause: Clause = null
  let clauseFrom = from
  let start = from
  let isAside = false
  // «بالتعاون مع …»: with whom, and not who.
  let isBeside = false
  let isPlace = false
  for (let at = from + 1; at < to; at++) {
    // A person and the office that stands behind the name are one.
    at = Math.max(at, endOfOffice(passage, at - 1, to))
    if (at >= to) break
    const inside = endOfNameWithAnd(passage, at - 1)
    if (inside > at) at = inside
    if (at >= to) break
    const next = clauseAt(passage, at, clause)
    if (next !== clause) clauseFrom = at
    clause = next
    isAside ||= isPause(passage.tokens[at - 1]) && opensAside(passage, at, to)
    isPlace = (isPlace && !isPause(passage.tokens[at])) || opensPlaces(passage, at, to)
    isBeside ||= matchAhead(passage, at, to, passage.language.mandates.beside) > 0
    if (isBeside && !(isPause(passage.tokens[at - 1]) && isJoinedKnown(passage, at))) continue
    const hasOther = start >= clauseFrom && start > from
    if (!opensParty(passage, at, to, { clause, isAside, isPlace, start, hasOther, letter })) continue
    isAside = false
    isPlace = false
    isBeside = false
    // A name behind «ولا سيما» takes the clause with it.
    const takes = clause !== null && isNamed(knownParties(passage).get(at))
    names.push([start, takes && clauseFrom > start ? clauseFrom : at])
    start = at
  }
  return [...names, [start, to]].flatMap(([a = 0, b = 0], index) => partyOf(passage, a, b, index > 0, letter))
}

/** Behind the office of a person who is named at this token, and its name; 0 where none is. */
function endOfOffice(passage: Passage, at: number, to: number): number {
  const office = officeOfPerson(passage, at, to)
  return office === null ? endOfPerson(passage, at) : (knownParties(passage).get(office)?.to ?? office + 1)
}

/** «في كل من نيويورك وجنيف»: where somebody is, up to the next pause. */
const opensPlaces = (passage: Passage, at: number, to: number) =>
  matchAhead(passage, at, to, passage.language.mandates.inEachPlace) > 0

/** `, and the Council` behind those with whom something is done: asked as well. */
const isJoinedKnown = (passage: Passage, at: number) =>
  passage.tokens[at]?.kind === 'word' &&
  (isKnownAt(passage, behindJoiner(passage, at)) || knownParties(passage).has(at))

/** «conformément à …»; «, le cas échéant,» is over with its words. */
function opensAside(passage: Passage, at: number, to: number): boolean {
  const words = matchAhead(passage, at, to, passage.language.mandates.asides)
  return words > 0 && !isPause(passage.tokens[at + words])
}

/** `Office on Drugs and Crime`: where the name ends that begins at this token; only in languages with articles. */
function endOfNameWithAnd(passage: Passage, at: number): number {
  return passage.language.mandates.names === 'articles' ? (knownParties(passage).get(at)?.to ?? 0) : 0
}

function partyOf(passage: Passage, from: number, to: number, isJoined: boolean, letter: string): Party[] {
  const party = trimmed(passage, from, to)
  if (party === null) return []
  const [start, end] = party
  if (opensThat(passage, start)) return []
  const joined = isJoined ? joinedLetters(passage, start) : 0
  const name = knownParties(passage).get(start)
  const isIntro =
    letter !== '' &&
    (hasLetter(passage, start, joined, letter) ||
      (name?.start ?? 0) > (passage.tokens[start]?.start ?? 0) + joined)
  const letters = joined + (isIntro ? letter.length : 0)
  const span = {
    start: (passage.tokens[start]?.start ?? 0) + letters,
    end: passage.tokens[end - 1]?.end ?? 0,
  }
  const office = officeOfPerson(passage, start, end)
  return [{ id: identifyParty(passage, office ?? start, end), ...wordsAt(passage, span) }]
}

/** «أنه في عام …»: a clause is nobody. */
function opensThat({ tokens, language }: Passage, at: number): boolean {
  const word = tokens[at]?.folded ?? ''
  const { thats, objects } = language.acts
  return thats.some((that) => word === that || objects.some((object) => word === `${that}${object}`))
}

/** «بالدول», «وبمراكز»; not «برامجها». */
function hasLetter({ tokens, language }: Passage, at: number, from: number, letter: string): boolean {
  const word = tokens[at]?.text.slice(from) ?? ''
  const rest = language.fold(word.slice(letter.length))
  const { partyHeads, quantifiers } = language.mandates
  return word.startsWith(letter) && (/^ال/.test(rest) || partyHeads.has(rest) || quantifiers.has(rest))
}

/** What is said of a party: «التي …» up to the next pause; «بما فيها …» between pauses. */
type Clause = 'relative' | 'including' | 'examples' | null

function clauseAt({ tokens, language }: Passage, at: number, clause: Clause): Clause {
  const word = tokens[at]?.folded ?? ''
  const { including, examples } = language.mandates
  if (language.acts.clauses.includes(word) && word !== 'ان') return 'relative'
  if (isPause(tokens[at])) return null
  if (!isPause(tokens[at - 1]) && !examples.includes(word)) return clause
  return examples.includes(word) ? 'examples' : including.includes(word) ? 'including' : clause
}

/** What was read before a word that may open another party. */
interface SoFar {
  clause: Clause
  /** Inside «conformément à leur droit, à leurs politiques et …»: only a known name is another party. */
  isAside: boolean
  /** Inside «في كل من … و…»: a State is a place. */
  isPlace: boolean
  /** Where the party before begins. */
  start: number
  /** It is one that the clause names by itself. */
  hasOther: boolean
  /** Written together with each party: «بالدول … وبجميع الهيئات». */
  letter: string
}

/** A word that joins another party: «والمجتمع الدولي», `and the Council`; in «بما فيها …» only one with a name of its own. */
function opensParty(passage: Passage, at: number, to: number, so: SoFar): boolean {
  const { clause, isAside, isPlace, hasOther } = so
  const proper = !isPlace && isProperName(passage, so.start)
  const { tokens, language } = passage
  const { folded } = tokens[at] as Passage['tokens'][number]
  const { names, coordinators, quantifiers } = language.mandates
  const known = knownParties(passage).get(at)
  if (clause === 'relative' || (isPlace && isStateAt(passage, at))) return false
  if (clause !== null && isNamed(known) && isNamedParty(passage, at, hasOther)) return true
  if (clause === 'including') return false
  if (names === 'articles')
    return (
      coordinators.includes(folded) &&
      !(language.mandates.coordinatorLeads.includes(folded) && behindJoiner(passage, at) === at + 1) &&
      !joinsAdjectives(passage, at) &&
      !isNoParty(passage, behindJoiner(passage, at), to) &&
      (isAside
        ? isKnownAt(passage, behindJoiner(passage, at))
        : opensName(passage, behindJoiner(passage, at)) ||
          (isPause(tokens[at]) && isPlural(passage, at + 1, to)))
    )
  const bare = unjoined(passage, folded)
  if (bare !== null) {
    const own = so.letter !== '' && bare.startsWith(so.letter) ? bare.slice(so.letter.length) : bare
    return (
      introsAgain.has(bare) ||
      quantifiers.has(own) ||
      isPartyHead(bare, passage) ||
      proper ||
      opensPerson(passage, at) ||
      (isNamed(known) && !isConstruct(passage, at))
    )
  }
  const next = unjoined(passage, tokens[at + 1]?.folded ?? '') ?? tokens[at + 1]?.folded ?? ''
  return (
    isPause(tokens[at]) &&
    at + 1 < to &&
    matchAhead(passage, at + 1, to, language.mandates.asides) === 0 &&
    !language.mandates.including.includes(next) &&
    (isPartyHead(next, passage) || quantifiers.has(next))
  )
}

const isStateAt = (passage: Passage, at: number) =>
  [at, behindJoiner(passage, at)].some((place) => knownParties(passage).get(place)?.id?.startsWith('state:'))

/** «من الأمين العام … ومن الدول», «إلى الأمين العام وإلى المفوضية». */
const introsAgain: ReadonlySet<string> = new Set(['من', 'الي'])

const isNamed = (known: KnownParty | undefined) =>
  known?.id != null && !known.id.startsWith('class:') && !known.id.endsWith('/members')

/** A name of its own behind «ولا سيما» and the like: the word before it is one of theirs, or «و». */
function isNamedParty({ tokens, language }: Passage, at: number, hasOther: boolean): boolean {
  const { includingEnds, joinedCoordinators } = language.mandates
  const isJoined = joinedCoordinators.some((each) => (tokens[at]?.folded ?? '').startsWith(each))
  return (hasOther && isJoined) || includingEnds.has(tokens[at - 1]?.folded ?? '')
}

/** «السودان وجنوب السودان» behind «حكومتي»: the second is not asked by itself. */
function isConstruct({ tokens, language }: Passage, at: number): boolean {
  const first = tokens[at - 2]
  return (
    first !== undefined &&
    language.mandates.partyHeads.has(first.folded) &&
    !language.mandates.isComplete(first)
  )
}

/** «باكستان والهند»: a party without a noun before its name is joined by another one of that kind. */
function isProperName(passage: Passage, at: number): boolean {
  const { names, quantifiers, each } = passage.language.mandates
  if (names === 'articles') return false
  const isEach = each.some(
    (phrase) => phrase === [passage.tokens[at]?.folded, passage.tokens[at + 1]?.folded].join(' '),
  )
  const first = isEach ? at + 2 : at
  const word = unjoined(passage, passage.tokens[first]?.folded ?? '') ?? passage.tokens[first]?.folded ?? ''
  return (
    isEach ||
    (!quantifiers.has(word) &&
      !quantifiers.has(word.replace(/^[بل]/, '')) &&
      !isPartyHead(word, passage) &&
      !isPartyHead(passage.tokens[first]?.folded ?? '', passage))
  )
}

/** «ainsi que», `as well as`: joiners of several words. */
function behindJoiner({ tokens, language }: Passage, at: number): number {
  let next = at + 1
  while (language.mandates.coordinatorTails.includes(tokens[next]?.folded ?? '')) next++
  return next
}

/** In languages with articles: what follows `and` is a name of its own where an article or a capital opens it. */
function opensName(passage: Passage, at: number): boolean {
  const { tokens, language } = passage
  const token = tokens[at]
  return (
    token !== undefined && (language.mandates.opensName.test(token.folded) || knownParties(passage).has(at))
  )
}

/** Words of a name without an article, at most; a single one goes on with the name before: `bodies, funds`. */
const longestPlural = 4

/** `other organizations, world leaders and …`: a few words between marks, the last of them in the plural. */
function isPlural({ tokens, language }: Passage, from: number, to: number): boolean {
  const { plural, coordinators, including, examples } = language.mandates
  const first = tokens[from]?.folded ?? ''
  if (plural === null || including.includes(first) || examples.includes(first)) return false
  let end = from
  while (end < to && !coordinators.includes(tokens[end]?.folded ?? '')) end++
  const words = tokens.slice(from, end)
  const isName = words.every(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text))
  return (
    isName &&
    words.length > 1 &&
    words.length <= longestPlural &&
    plural.test(words.map(({ folded }) => folded).join(' '))
  )
}

/** A known name, behind an article at most. */
const isKnownAt = (passage: Passage, at: number) =>
  knownParties(passage).has(at) ||
  (passage.language.mandates.quantifiers.has(passage.tokens[at]?.folded ?? '') &&
    knownParties(passage).has(at + 1))

/** «et, le cas échéant, …», `and the Convention on …`: an aside, or a text that a party belongs to. */
function isNoParty(passage: Passage, at: number, to: number): boolean {
  const { adverbials, asides, conditions, noRecipients, quantifiers } = passage.language.mandates
  if (matchAhead(passage, at, to, asides) + matchAhead(passage, at, to, adverbials) > 0) return true
  if (wordsAhead(passage, at, to).search(conditions) === 0) return true
  if (isKnownAt(passage, at)) return false
  if (isProcessAt(passage, at, to)) return true
  const noun = passage.tokens[quantifiers.has(passage.tokens[at]?.folded ?? '') ? at + 1 : at]
  return noun !== undefined && /^\p{Lu}\p{Ll}/u.test(noun.text) && noRecipients.has(noun.folded)
}

/** `international and regional organizations` is one name. */
function joinsAdjectives({ tokens, language }: Passage, at: number): boolean {
  if (language.mandates.quantifiers.has(tokens[at + 1]?.folded ?? '')) return false
  return /^\p{Ll}.*(?:al|ary|ing|ian|ic|ive|ous)$/u.test(tokens[at - 1]?.text ?? '')
}

/** Letters before the name: «و». */
function joinedLetters({ tokens, language }: Passage, at: number): number {
  const { text = '', folded = '' } = tokens[at] ?? {}
  if (language.mandates.partyHeads.has(folded)) return 0
  const letter = language.mandates.joinedCoordinators.find((each) => text.startsWith(each))
  return letter !== undefined && folded.length > letter.length + 2 ? letter.length : 0
}

/** «et aux partenaires», `as well as the …`: what stands before a further name, in languages with articles. */
function isLinkBefore({ tokens, language }: Passage, at: number): boolean {
  const { names, recipientLinks, coordinatorTails } = language.mandates
  const word = tokens[at]?.folded ?? ''
  return names === 'articles' && (recipientLinks.includes(word) || coordinatorTails.includes(word))
}

/** Without the marks, joining words and asides at both ends. */
function trimmed(passage: Passage, from: number, to: number): [number, number] | null {
  const { tokens, language } = passage
  const { coordinators, adverbials, asides, each } = language.mandates
  const isJoiner = (at: number) =>
    tokens[at]?.kind === 'mark' ||
    coordinators.includes(tokens[at]?.folded ?? '') ||
    isLinkBefore(passage, at)
  let start = from
  const opens = (at: number) => introsAgain.has((tokens[at]?.folded ?? '').replace(/^و/, ''))
  while (start < to && (isJoiner(start) || (start > 0 && opens(start)))) start++
  if (each.includes([tokens[start]?.folded, tokens[start + 1]?.folded].join(' '))) start += 2
  let end = to
  for (let at = start + 1; at < end; at++)
    if (matchAhead(passage, at, to, adverbials) > 0 || matchAhead(passage, at, to, asides) > 0) end = at
  while (end > start && isJoiner(end - 1)) end--
  return start < end ? [start, end] : null
}
