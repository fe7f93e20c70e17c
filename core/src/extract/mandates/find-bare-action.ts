import { isPause, isStrong } from '../acts/clauses.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { bareWord, isPartyHead } from './bare-word.ts'
import type { Link } from './find-link.ts'
import { knownParties } from './known-parties.ts'
import { endOfPerson } from './person.ts'
import { matchAhead } from './words-ahead.ts'

/** What is known of the words before a token: whether the name of the addressee can end there. */
interface NameSoFar {
  isComplete: boolean
  /** Inside «التي …». */
  isClause: boolean
  /** Behind a preposition that waits for its noun. */
  isOpen: boolean
}

/**
 * «يطلب من الأمين العام تقديم»: the first noun that cannot be part of the name. An Arabic name is complete with a
 * definite word or a proper name; only adjectives with the article, clauses and prepositions can go on with it.
 * Where the verb is usually so built, a noun of any shape opens the action.
 */
export function findBareAction(passage: Passage, from: number, to: number, isUsual = false): Link | null {
  const known = knownParties(passage)
  let name: NameSoFar = { isComplete: false, isClause: false, isOpen: false }
  for (let at = from; at < to && !isStrong(passage.tokens[at]); at++) {
    const party = known.get(at)
    if (party !== undefined && !opensAction(passage, at, name)) {
      at = party.to - 1
      name = { ...name, isComplete: true, isOpen: false }
      continue
    }
    const person = endOfPerson(passage, at)
    if (person > at) {
      at = person - 1
      name = { ...name, isComplete: true, isOpen: false }
      continue
    }
    const { adverbials, asides } = passage.language.mandates
    const adverbial = at > from ? matchAhead(passage, at, to, adverbials) : 0
    const aside = at > from ? matchAhead(passage, at, to, asides) : 0
    if (adverbial > 0) at += adverbial - 1
    else if (aside > 0) {
      // Between commas it ends with the second one; else its noun is still to come.
      const end = isPause(passage.tokens[at - 1]) ? endOfAside(passage, at, to) : null
      at = end ?? at + aside - 1
      name = { ...name, isOpen: end === null }
    } else if (at > from && opensAction(passage, at, name)) return { at, action: at, word: '' }
    else if (isUsual && at > from && opensOther(passage, at, to, name)) return { at, action: at, word: '' }
    else name = withWord(passage, at, name)
  }
  return null
}

/** Words between two commas, at most. */
const longestAside = 25

/** The comma that ends an aside; null where none comes soon. */
function endOfAside({ tokens }: Passage, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + longestAside); at++) if (isPause(tokens[at])) return at
  return null
}

function opensAction(passage: Passage, at: number, { isComplete, isClause, isOpen }: NameSoFar): boolean {
  const { isAction, isDefiniteAction } = passage.language.mandates
  const { folded, kind, text } = passage.tokens[at] as Token
  if (kind !== 'word' || isPartyHead(folded, passage)) return false
  if (isComplete && !isOpen && isDefiniteAction(folded)) return true
  if (text.startsWith('ال') || !isAction(folded)) return false
  const before = bareWord(passage.tokens[at - 1]?.folded.replace(/^و/, '') ?? '', passage)
  const isConstruct = passage.language.mandates.partyHeads.has(before) && !isDefinite(passage, at - 1)
  return (
    (isComplete && !isOpen) ||
    (!isConstruct && !isOpen && !isClause && isAction(folded) && isName(passage, at - 1))
  )
}

/** Names of people may have words without an article too: a verbal noun soon after is then what opens the action. */
const longestPersonalName = 3

/** «يناشد الدول الأعضاء سداد …»: a noun without an article or a letter, behind a complete name. */
function opensOther(passage: Passage, at: number, to: number, name: NameSoFar): boolean {
  if (!name.isComplete || name.isOpen || name.isClause || !isPlainNoun(passage, at)) return false
  for (let next = at + 1; next < Math.min(to, at + longestPersonalName); next++)
    if (opensAction(passage, next, name)) return false
  return true
}

function isPlainNoun(passage: Passage, at: number): boolean {
  const { folded, kind, text } = passage.tokens[at] as Token
  const { prepositions, quantifiers, adjectives, including, includingEnds } = passage.language.mandates
  if (including.includes(folded) || includingEnds.has(folded)) return false
  if (passage.language.acts.joiners.includes(folded)) return false
  if (kind !== 'word' || folded.length < 3 || isPartyHead(folded, passage)) return false
  if (prepositions.has(folded) || quantifiers.has(folded) || adjectives.has(folded)) return false
  return !/^(?:ال|[وبلكف])/.test(folded) && !/ً/.test(text)
}

const isDefinite = ({ tokens, language }: Passage, at: number) =>
  tokens[at] !== undefined && language.mandates.isComplete(tokens[at])

/** A word that is no verbal noun, preposition or joined word: taken for a proper name. */
function isName({ tokens, language }: Passage, at: number): boolean {
  const word = tokens[at]?.folded ?? ''
  const { isAction, prepositions, quantifiers } = language.mandates
  return !isAction(word) && !prepositions.has(word) && !quantifiers.has(word)
}

function withWord(passage: Passage, at: number, name: NameSoFar): NameSoFar {
  const { tokens, language } = passage
  const token = tokens[at] as Token
  const { folded } = token
  if (isPause(token)) return { isComplete: true, isClause: false, isOpen: false }
  if (language.acts.clauses.includes(folded)) return { isComplete: false, isClause: true, isOpen: false }
  if (language.mandates.prepositions.has(withoutJoined(passage, folded)))
    return { ...name, isComplete: false, isOpen: true }
  if (language.mandates.isComplete(token)) return { ...name, isComplete: true, isOpen: false }
  return { ...name, isComplete: false, isOpen: false }
}

/** «وفي» without «و», a word of any length. */
function withoutJoined({ language }: Passage, folded: string): string {
  const letter = language.acts.joined.find((each) => folded.startsWith(each))
  return letter === undefined ? folded : folded.slice(letter.length)
}
