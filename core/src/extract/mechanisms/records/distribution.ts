import type { ReadRecord } from '../../../model/extracted.ts'
import { isPause } from '../../acts/clauses.ts'
import { partiesWithin } from '../../parties-within.ts'
import { type Passage, wordsAt, wordsOf } from '../../passage.ts'
import { tokenAt } from '../../token-at.ts'
import type { Token } from '../../tokens.ts'
import { headAt } from '../head-index.ts'
import { wordAmong } from '../word-among.ts'
import { firstIn, type Range, sentenceAround } from './phrases.ts'
import type { Told } from './told.ts'

const isSending = wordAmong(({ mechanismBodies }) => mechanismBodies.distribution.sending)
const isSendingIt = wordAmong(({ mechanismBodies }) => mechanismBodies.distribution.sendingIt)
const isSent = wordAmong(({ mechanismBodies }) => mechanismBodies.distribution.sent)
const isReport = wordAmong(({ mechanismBodies }) => mechanismBodies.reports)

/** Words between sending and what is sent, on either side. */
const reachOfSent = 4

/** Words from there to the first who gets it. */
const reachOfReceiver = 8

/** Who gets what an observatory reports: «تعميم تقريره على الدول الأعضاء», `to be circulated to all Member States`. */
export function distributionOf({ passage, name, kind }: Told): ReadRecord[] {
  const limit = sentenceAround(passage, name.from).to
  // What stands behind the next one is told of that one.
  const next = firstIn({ from: name.to, to: limit }, (at) => headAt(passage.tokens, at)?.kind === kind)
  const range = { from: name.from, to: next < 0 ? limit : next }
  const at = firstIn(range, (place) => sendsAt(passage, place, name))
  if (at < 0) return []
  return receiversIn(passage, { from: at + 1, to: next < 0 ? sentenceAround(passage, at).to : next })
}

function sendsAt({ tokens }: Passage, at: number, name: Range): boolean {
  const { word } = tokens[at] as Token
  if (isSendingIt(word)) return tokens.slice(name.to, at).some((each) => isReport(each.word))
  if (!isSending(word)) return false
  const near = tokens.slice(Math.max(0, at - reachOfSent), at + reachOfSent)
  return near.some((each) => each.word !== word && (isReport(each.word) || isSent(each.word)))
}

/** Each behind a word that leads to it: «إلى …, وإلى …». */
function receiversIn(passage: Passage, { from, to }: Range): ReadRecord[] {
  const found: ReadRecord[] = []
  let at = firstIn({ from, to: Math.min(to, from + reachOfReceiver) }, (place) => leads(passage, place))
  while (at >= 0 && at < to) {
    const receiver = receiverAt(passage, at + 1, to)
    if (receiver === null) break
    found.push(...receiver.records)
    at = leads(passage, receiver.to) || isJoined(passage, receiver.to) ? receiver.to : -1
  }
  return found
}

function leads({ tokens, language }: Passage, at: number): boolean {
  const { to } = language.mechanismBodies.distribution
  return language.mechanisms.bare(tokens[at]?.folded ?? '').some((form) => to.has(form))
}

/** `and`, `, and to`: the next one follows. */
const isJoined = ({ tokens, language }: Passage, at: number) =>
  language.direction === 'ltr' && language.mechanismBodies.listing.has(tokens[at]?.folded ?? '')

/** Longest name of who gets it, where it is in no list. */
const longestName = 10

/** Behind the word at `from - 1`: a party, or the words of somebody who is in no list. */
function receiverAt(passage: Passage, from: number, limit: number) {
  const { tokens, language } = passage
  const { all } = language.mechanismBodies.distribution
  const start = firstIn({ from, to: limit }, (at) => !isLight(at))
  if (start < 0) return null
  const [party] = partiesWithin(passage, start, Math.min(limit, start + longestName))
  const isFirst = party !== undefined && tokenAt(passage, party.span.start) === start
  const to = isFirst ? tokenAt(passage, party.span.end - 1) + 1 : endOfName(passage, start, limit)
  // In a language with articles the name of who is in no list has no clear end.
  if (to <= start || (!isFirst && language.direction === 'ltr')) return null
  const first = tokens[start] as Token
  const words = isFirst
    ? { text: party.text, span: party.span }
    : wordsAt(passage, { start: first.start, end: (tokens[to - 1] as Token).end })
  const values = { party: { ...words, value: isFirst ? party.id : null } }
  return { to, records: [{ type: 'distribution' as const, ...wordsOf(passage, start, to), values }] }

  function isLight(at: number) {
    const { folded = '' } = tokens[at] ?? {}
    return (
      all.has(folded) ||
      leads(passage, at) ||
      (language.direction === 'ltr' && language.mechanismBodies.listing.has(folded))
    )
  }
}

/** To a mark, the next who gets it, or what ends a name. */
function endOfName(passage: Passage, from: number, limit: number): number {
  const { tokens, language } = passage
  const range = { from: from + 1, to: Math.min(limit, from + longestName) }
  const end = firstIn(range, (at) => {
    const { folded } = tokens[at] as Token
    return isPause(tokens[at]) || leads(passage, at) || language.mechanisms.stops.has(folded)
  })
  return end < 0 ? range.to : end
}
