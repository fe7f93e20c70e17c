import type { MandateFrame } from '../../languages/words/mandates.ts'
import { isStrong } from '../acts/clauses.ts'
import type { Passage } from '../passage.ts'

/** Token ranges of one directive act: whom it asks, and what for. Half-open. */
export interface AskedParts {
  addressees: [from: number, to: number]
  action: [from: number, to: number]
}

/** Divides the words behind a verb, tokens [from, to), into addressees and action. */
export function divide(passage: Passage, [from, to]: [number, number], frame: MandateFrame): AskedParts {
  const start = afterIntro(passage, from, to, frame)
  const link = chooseLink([
    findWordLink(passage, start, to, frame),
    findJoinedLink(passage, start, to, frame),
    findBareAction(passage, start, to, frame),
  ])
  if (link === null) return { addressees: [start, start], action: [from, to] }
  return { addressees: [start, link.at], action: [link.action, to] }
}

/** «من», `upon`; and words between verb and addressee: «كذلك من». */
function afterIntro({ tokens }: Passage, from: number, to: number, { intro }: MandateFrame): number {
  const word = tokens[from]?.folded
  return from < to && word !== undefined && intro.includes(word) ? from + 1 : from
}

interface Link {
  /** Where the addressees end. */
  at: number
  /** Where the action begins. */
  action: number
  /** Opened by «أن», `that`. */
  isClause?: boolean
  /** Opened by «ل». */
  isPurpose?: boolean
}

/** The first one; but «ل» before a verbal noun may be part of a name («المجموعة المعنية لدعم …») where «إلى» follows. */
function chooseLink([word, joined, bare]: [Link | null, Link | null, Link | null]): Link | null {
  const purpose = joined?.isPurpose && word !== null && !word.isClause ? null : joined
  return [word, purpose, bare].reduce(
    (first, link) => (link && (!first || link.at < first.at) ? link : first),
    null,
  )
}

/** «أن» opens a clause whatever follows; the others only before a verbal noun. */
const clauseLinks = new Set(['ان', 'بان', 'that', 'to', 'que', "qu'"])

/** «… إلى اتخاذ», `… to take`: before the sentence ends. */
function findWordLink(
  { tokens, language }: Passage,
  from: number,
  to: number,
  { links }: MandateFrame,
): Link | null {
  for (let at = from; at < to && !isStrong(tokens[at]); at++) {
    const word = tokens[at]?.folded ?? ''
    if (!links.includes(word)) continue
    if (at === from || clauseLinks.has(word) || language.mandates.isAction(tokens[at + 1]?.folded ?? ''))
      return { at, action: at + 1, isClause: clauseLinks.has(word) }
  }
  return null
}

/** «… بتقديم», «… للقيام». */
function findJoinedLink(
  { tokens, language }: Passage,
  from: number,
  to: number,
  { joinedLinks }: MandateFrame,
): Link | null {
  for (let at = from; at < to && !isStrong(tokens[at]); at++) {
    const word = tokens[at]?.folded ?? ''
    if (
      joinedLinks.some(
        (letter) => word.startsWith(letter) && language.mandates.isAction(word.slice(letter.length)),
      )
    )
      return { at, action: at }
  }
  return null
}

/** «يطلب من الأمين العام تقديم»: a verbal noun without an article, behind a name that is complete. */
function findBareAction(
  { tokens, language }: Passage,
  from: number,
  to: number,
  { bare }: MandateFrame,
): Link | null {
  if (!bare) return null
  const { isAction, partyHeads } = language.mandates
  for (let at = from + 1; at < to && !isStrong(tokens[at]); at++) {
    const word = tokens[at]?.folded ?? ''
    const before = (tokens[at - 1]?.folded ?? '').replace(/^و/, '')
    if (
      isAction(word) &&
      !language.mandates.isDefinite(word) &&
      !partyHeads.has(before) &&
      !language.mandates.prepositions.has(before)
    )
      return { at, action: at }
  }
  return null
}
