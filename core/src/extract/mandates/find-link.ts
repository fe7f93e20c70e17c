import type { MandateFrame } from '../../languages/words/mandates.ts'
import { isPause, isStrong } from '../acts/clauses.ts'
import type { Passage } from '../passage.ts'
import { isPartyHead } from './bare-word.ts'
import { knownParties } from './known-parties.ts'
import { endOfPerson } from './person.ts'
import { matchAhead } from './words-ahead.ts'

/** Where the addressees of an act end and its action begins. */
export interface Link {
  /** Where the addressees end. */
  at: number
  /** Where the action begins. */
  action: number
  /** The word between them, or ''. */
  word: string
}

/** «أن», and «ce que» behind «à», open a clause whatever follows. */
export const clauses: ReadonlySet<string> = new Set(['ان', 'بان', 'that', 'que', "qu'", 'ce'])

/** Tokens within which a word link is preferred to a letter that came before it: «الفريق المعني لدعم … إلى اتخاذ». */
const reach = 25

/** The word or letter behind which the action begins; one that belongs to the addressee's name is passed over. */
export function findLink(passage: Passage, from: number, to: number, frame: MandateFrame): Link | null {
  const { tokens, language } = passage
  const known = knownParties(passage)
  const hasNoHeads = language.mandates.names === 'articles'
  let isClause = false
  let letter: Link | null = null
  let clause: Link | null = null
  for (let at = from; at < to && !isStrong(tokens[at]); at++) {
    if (isPause(tokens[at])) isClause = false
    const person = endOfPerson(passage, at)
    if (person > at) {
      at = person - 1
      continue
    }
    const word = tokens[at]?.folded ?? ''
    const party = known.get(at)
    if (party !== undefined && at > from && language.mandates.names === 'heads') {
      at = party.to - 1
      continue
    }
    // «على نحو فعال»: the word of a link may begin what says how.
    const how = at > from && !hasNoHeads ? matchAhead(passage, at, to, language.mandates.adverbials) : 0
    if (how > 0) {
      at += how - 1
      continue
    }
    if (!clauses.has(word) && language.acts.clauses.includes(word)) isClause = true
    const object = at > from && !isClause ? objectLink(passage, at, to, frame) : null
    if (object !== null) return object
    const link = wordLink(passage, at, from, frame, isClause)
    // `the States that have not … to do so`: a clause about the addressee, where a link follows.
    if (link !== null && clauses.has(link.word) && at > from && hasNoHeads) {
      clause ??= link
      continue
    }
    if (link !== null) return letter !== null && !isBetter(passage, link, letter, frame) ? letter : link
    const found = letterLink(passage, at, from, frame)
    if (found !== null && (!isClause || found.word === 'ل')) letter ??= found
    if (letter !== null && letter.word !== 'ل') return letter
  }
  return clause ?? letter
}

/** `of their obligations` behind whom somebody reminds. */
function objectLink(
  passage: Passage,
  at: number,
  to: number,
  { objectLink: link }: MandateFrame,
): Link | null {
  if (link === undefined || matchAhead(passage, at, to, link.opens) === 0) return null
  return { at, action: at + link.skips, word: '' }
}

/** A word link behind «ل…» that is as good as certain: «الفريق المعني لدعم … إلى اتخاذ», but not «للانضمام إلى المعاهدة». */
function isBetter({ tokens, language }: Passage, link: Link, letter: Link, frame: MandateFrame): boolean {
  if (frame.rareLinks?.includes(link.word)) return false
  const next = tokens[link.at + 1]?.folded ?? ''
  const opens = language.mandates.isAction(next) || clauses.has(next)
  return opens && link.at > letter.at + 1 && link.at - letter.at <= reach
}

function wordLink(
  passage: Passage,
  at: number,
  from: number,
  { links, rareLinks = [], laterClause }: MandateFrame,
  isClause: boolean,
): Link | null {
  const { tokens, language } = passage
  const word = tokens[at]?.folded ?? ''
  const next = tokens[at + 1]?.folded ?? ''
  const isDenied = at > from && language.mandates.negations.includes(tokens[at - 1]?.folded ?? '')
  const action = clauses.has(next) && !clauses.has(word) ? at + 2 : at + 1
  // `States not to …`: the word belongs to what is asked.
  const found = { at: isDenied ? at - 1 : at, action, word }
  const opensAction = isActionAt(passage, at + 1) || clauses.has(next)
  const hasArticles = language.mandates.names === 'articles'
  if (rareLinks.includes(word))
    return opensAction && !isClause && !isGoverned(passage, at, word) ? found : null
  if (!links.includes(word)) return null
  // `the States that have …`: behind a name it opens what is said of it.
  if (clauses.has(word))
    return ((isClause && !opensVerbBehindClause(passage, at)) ||
      (hasArticles && !(laterClause && !hasObject(passage, from, at)))) &&
      at > from
      ? null
      : found
  if (hasArticles && !opensAction) return null
  if (at === from) return found
  if (isGoverned(passage, at, word) || (isClause && !opensAction)) return null
  return found
}

/** «الدول التي اتخذت تدابير أن تمتثل»: not what the clause itself says («التي ينبغي أن», «من أن»). */
function opensVerbBehindClause({ tokens, language }: Passage, at: number): boolean {
  const before = tokens[at - 1]?.folded ?? ''
  const { names, prepositions } = language.mandates
  const isVerb = /^[يت]/.test(tokens[at + 1]?.folded ?? '')
  return names === 'heads' && isVerb && !prepositions.has(before) && !/^[ين]/.test(before)
}

/** `reminds States of the commitments that they made`: what follows is said of the object. */
const hasObject = ({ tokens }: Passage, from: number, at: number) =>
  tokens.slice(from, at).some(({ folded }) => folded === 'of')

/** A verb may have its pronouns before it: «de lui présenter», «à ne pas le faire». */
export function isActionAt({ tokens, language }: Passage, at: number): boolean {
  const { isAction, clitics, coordinators } = language.mandates
  let verb = at
  while (verb < at + mostClitics) {
    const word = tokens[verb]?.folded ?? ''
    // `to fully and effectively implement`
    const isPair = verb > at && coordinators.includes(word) && adverb.test(tokens[verb + 1]?.folded ?? '')
    if (!clitics.includes(word) && !isPair && !adverb.test(word)) break
    verb++
  }
  return isAction(tokens[verb]?.folded ?? '')
}

/** `effectively`; not `apply`, `comply`, `rely`. */
const adverb = /.{3}(?<!pp|mp|ip|re)ly$/

const mostClitics = 4

/** «… بتقديم», «… للقيام». */
function letterLink(passage: Passage, at: number, from: number, { joinedLinks }: MandateFrame): Link | null {
  const { isAction, isDefiniteAction, ofInstitutions, asides } = passage.language.mandates
  const { folded: word = '', text = '' } = passage.tokens[at] ?? {}
  const letter = joinedLinks.find((each) => word.startsWith(each))
  if (letter === undefined || isPartyHead(word, passage) || matchAhead(passage, at, at + 2, asides) > 0)
    return null
  const rest = word.slice(letter.length)
  // «للـ» hides the article, and «لال…» has none; «بال» has it where no hamza is printed («بإلغاء»).
  const isDefinite = letter === 'ل' ? rest.startsWith('ل') : /^.ال/.test(text)
  const noun = letter === 'ل' && isDefinite ? `ا${rest}` : rest
  const isInstitution = isDefinite && letter === 'ل' && ofInstitutions.has(noun.slice(2))
  if (!isAction(noun) || (isInstitution && !isDefiniteAction(noun))) return null
  return at > from && isGoverned(passage, at, letter) ? null : { at, action: at, word: letter }
}

/** «المعني بإصلاح …»: the preposition belongs to the word before it. */
export function isGoverned({ tokens, language }: Passage, at: number, link: string): boolean {
  const { folded: before = '', text = '' } = tokens[at - 1] ?? {}
  const words = language.mandates.governors[link]
  // `the High Commissioner for Human Rights to include …`: the end of a name.
  if (language.mandates.names === 'articles' && /^\p{Lu}/u.test(text)) return false
  return words !== undefined && (words.has(before) || words.has(before.replace(/^و/, '')))
}
