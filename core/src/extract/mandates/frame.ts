import type { MandateFrame } from '../../languages/words/mandates.ts'
import { isPause } from '../acts/clauses.ts'
import type { Passage } from '../passage.ts'
import { bareWord } from './bare-word.ts'
import { findBareAction } from './find-bare-action.ts'
import { clauses, findLink, type Link } from './find-link.ts'
import { matchAhead } from './words-ahead.ts'

/** Token ranges of one directive act: whom it asks, and what for. Half-open. */
export interface AskedParts {
  addressees: [from: number, to: number]
  action: [from: number, to: number]
  /** The word between them, which may stand before further actions too: «إلى», `to`; '' where there is none. */
  link: string
  /** The action is a clause: «بأن تبذل الدول». */
  isClause: boolean
}

/** Divides the words behind a verb, tokens [from, to), into addressees and action. */
export function divide(
  passage: Passage,
  [from, to]: [number, number],
  frame: MandateFrame,
  isPast: boolean,
): AskedParts {
  const { at: start, hasIntro } = startOfAddressees(passage, from, to, frame, isPast)
  const first = passage.tokens[start]?.folded ?? ''
  const isClause = clauses.has(first)
  // `decides to …`, «يقرر أن»: the link stands right behind the verb.
  const isLinked = frame.links.includes(first) && (frame.onlyDirecting || frame.needsIntro)
  const nobody: AskedParts = {
    addressees: [start, start],
    action: [start + (isClause || isLinked ? 1 : 0), to],
    link: isLinked && passage.language.mandates.names === 'articles' ? first : '',
    isClause,
  }
  if (start >= to || (!hasIntro && (frame.needsIntro || asksNobody(passage, start, to, frame)))) return nobody
  const linked = findLink(passage, start, to, frame)
  // A verb that has a link may stand without it by mistake.
  const mayBeBare =
    frame.bare || (linked === null && !frame.alwaysLinked && passage.language.mandates.names === 'heads')
  const link = earliest(linked, mayBeBare ? findBareAction(passage, start, to, frame.bare) : null)
  if (link === null)
    return isOpenLead(passage, to) ? { ...nobody, addressees: [start, to], action: [to, to] } : nobody
  const isClauseLink = clauses.has(passage.tokens[link.action - 1]?.folded ?? '')
  return {
    addressees: [start, link.at],
    action: [link.action, to],
    link: link.word,
    isClause: isClauseLink,
  }
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'un', 'une', 'des'])

/** Words before a noun, at most. */
const longestLead = 5

/** `encourages the further development of …`: the noun is something that is done, and no name. */
export function isProcessAt({ tokens, language }: Passage, at: number, to: number): boolean {
  const { process, isHeadLast, quantifiers } = language.mandates
  let head = at
  while (
    head < to &&
    (quantifiers.has(tokens[head]?.folded ?? '') || articles.has(tokens[head]?.folded ?? ''))
  )
    head++
  if (isHeadLast) {
    const limit = Math.min(to, at + longestLead)
    while (head + 1 < limit && !endsNounAt(tokens, head)) head++
  }
  const noun = tokens[head]
  return noun !== undefined && /^\p{Ll}/u.test(noun.text) && process.test(noun.folded)
}

/** `institutions dealing with`, `the approach pursued by`: a participle behind the noun says more of it. */
function endsNounAt(tokens: Passage['tokens'], head: number): boolean {
  const [noun, next] = [tokens[head]?.folded ?? '', tokens[head + 1]?.folded ?? '']
  return endsNoun.has(next) || (/ing$/.test(next) && /[^s]s$/.test(noun)) || /.{3}ed$/.test(next)
}

const endsNoun = new Set('of by to for in between among on with and from at , .'.split(' '))

/** `Urges the Council:` — its items say what for. */
function isOpenLead({ tokens, leads }: Passage, to: number): boolean {
  return leads && tokens[to]?.text === ':' && to === tokens.length - 1
}

const earliest = (a: Link | null, b: Link | null) => (a && b ? (b.at < a.at ? b : a) : (a ?? b))

/** Behind «الاجتماع», «في هذا الصدد», «دعوته» and «من», in any order. */
function startOfAddressees(
  passage: Passage,
  from: number,
  to: number,
  frame: MandateFrame,
  isPast: boolean,
): { at: number; hasIntro: boolean } {
  const { tokens, language } = passage
  const { adverbials, speakers, directing } = language.mandates
  let hasIntro = false
  let at = from
  for (;;) {
    const word = tokens[at]?.folded ?? ''
    const skipped = matchAhead(passage, at, to, adverbials)
    if (at >= to) return { at: to, hasIntro }
    if (skipped > 0) at += skipped
    else if (isPause(tokens[at])) at++
    else if (isPast && at <= from + 1 && speakers.has(word)) at++
    else if (!hasIntro && frame.nouns?.has(word)) at++
    else if (frame.onlyDirecting && directing.includes(word)) {
      at++
      hasIntro = true
    } else if (!hasIntro && frame.intro.includes(word) && !isLinkHere(passage, at, frame)) {
      at++
      hasIntro = true
    } else return { at, hasIntro }
  }
}

/** «يجدد دعوته إلى تقديم»: the word opens the action, not the addressee. */
function isLinkHere({ tokens, language }: Passage, at: number, { links }: MandateFrame): boolean {
  const next = tokens[at + 1]?.folded ?? ''
  const { isAction, names } = language.mandates
  return names === 'heads' && links.includes(tokens[at]?.folded ?? '') && isAction(next)
}

/** «يشجع الجهود», «يطلب تقديم»: a process is the object, and no party. */
function asksNobody(passage: Passage, at: number, to: number, frame: MandateFrame): boolean {
  const { quantifiers, processes, isAction, partyHeads, names } = passage.language.mandates
  if (frame.onlyDirecting) return true
  if (names === 'articles') return isProcessAt(passage, at, to)
  let first = at
  while (first < to && quantifiers.has(passage.tokens[first]?.folded ?? '')) first++
  const word = passage.tokens[first]?.folded ?? ''
  return (processes.has(word) || isAction(word)) && !partyHeads.has(bareWord(word, passage))
}
