// What money is for, told from when, where and how it is given.
import type { ReadValue } from '../../../model/extracted.ts'
import { isPause } from '../../acts/clauses.ts'
import { partiesWithin } from '../../parties-within.ts'
import { type Passage, wordsAt } from '../../passage.ts'
import { tokenAt } from '../../token-at.ts'
import type { Token } from '../../tokens.ts'
import { wordAmong } from '../word-among.ts'
import { firstIn, lastIn, type Range } from './phrases.ts'
import { monthNameAt } from './times.ts'

interface Given {
  /** The word that says that it is given. */
  said: number
  amount: Range
  sentence: Range
}

/** Words behind the amount that say what it is for, else those before it: «لدعم المركز مبلغ …». */
export function purposeOf(passage: Passage, { said, amount, sentence }: Given): ReadValue | null {
  const { purpose, purposeAhead } = passage.language.mechanismRecords.giving
  const behind = { from: amount.to, to: Math.min(sentence.to, amount.to + reachOfPurpose) }
  const before = { from: said + 1, to: Math.max(said + 1, amount.from) }
  return (
    purposeIn(passage, { range: behind, limit: sentence.to, lead: purpose }) ??
    purposeIn(passage, { range: before, limit: amount.from, lead: purposeAhead })
  )
}

const reachOfPurpose = 8
const longestPurpose = 12

interface Search {
  range: Range
  limit: number
  lead: RegExp
}

/** From a word that leads to it to the next mark, or to the end of the State in which it is: «مشروعات في اليمن». */
function purposeIn(passage: Passage, { range, limit, lead }: Search): ReadValue | null {
  const at = firstIn(
    range,
    (place) => lead.test(passage.tokens[place]?.folded ?? '') && leadsToPurpose(passage, place),
  )
  if (at < 0 || passage.tokens.slice(range.from, at).some(isPause)) return null
  const last = Math.min(limit, at + longestPurpose)
  const end = firstIn({ from: at + 1, to: last }, (place) => endsPurpose(passage, place))
  const to = withoutHanging(passage, at, end < 0 ? last : (endOfState(passage, end) ?? end))
  if (firstIn({ from: at, to }, (place) => isTelling(passage, place)) < 0) return null
  const { text, span } = wordsAt(passage, {
    start: passage.tokens[at]?.start ?? 0,
    end: passage.tokens[to - 1]?.end ?? 0,
  })
  return { text, span, value: text }
}

/** `in support of` says what for, `in cash` how; `à la construction` what for, `à Genève` where. */
function leadsToPurpose({ tokens, language }: Passage, at: number): boolean {
  const { purposeNouns, placeLeads } = language.mechanismRecords.giving
  const lead = tokens[at]?.folded ?? ''
  const nouns = Object.hasOwn(purposeNouns, lead) ? purposeNouns[lead] : undefined
  if (nouns !== undefined) return nouns.has(tokens[at + 1]?.folded ?? '')
  return !placeLeads.has(lead) || !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
}

function endsPurpose({ tokens, language }: Passage, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || isPause(token) || language.mechanisms.stops.has(token.folded)) return true
  return isSum(token.word)
}

/** `for lighthouses an amount`: the article is that of the amount. */
function withoutHanging({ tokens, language }: Passage, from: number, to: number): number {
  const { hanging } = language.furtherMechanisms.clauses
  const last = lastIn({ from, to }, (at) => {
    const { folded } = tokens[at] as Token
    return !hanging.has(folded) && language.mechanismRecords.amounts.numbers[folded] !== 1
  })
  return last + 1
}

const isSum = wordAmong(({ mechanismRecords }) => mechanismRecords.giving.sums)
const isGiving = wordAmong(({ mechanismRecords }) => mechanismRecords.giving.giving)
const isPointing = wordAmong(({ mechanisms }) => mechanisms.pointing)
const isOfManner = wordAmong(({ mechanismRecords }) => mechanismRecords.giving.manners)

/** No number, time or article, nor a word that only says once more that it is given. */
function isTelling(passage: Passage, at: number): boolean {
  const { tokens, language } = passage
  const { kind, folded, word } = tokens[at] as Token
  const { giving, years } = language.mechanismRecords
  if (kind !== 'word' || giving.purposeLeads.has(folded) || giving.articles.has(folded)) return false
  if (language.furtherMechanisms.clauses.hanging.has(folded) || isNumber(language, folded)) return false
  if (years.has(folded) || language.mechanisms.times.has(folded) || monthNameAt(passage, at)) return false
  return !isSum(word) && !isGiving(word) && !isPointing(word) && !isOfManner(word)
}

function isNumber({ ordinal, mechanismRecords: { amounts } }: Passage['language'], folded: string): boolean {
  return (
    ordinal(folded) !== null || [amounts.numbers, amounts.scales].some((each) => Object.hasOwn(each, folded))
  )
}

/** Behind «في» at once. */
function endOfState(passage: Passage, at: number): number | null {
  const { inPlace } = passage.language.mechanisms
  if (!inPlace.slice(0, 1).includes(passage.tokens[at]?.folded ?? '')) return null
  const [state] = partiesWithin(passage, at + 1, Math.min(passage.tokens.length, at + 5))
  if (state === undefined || !isState(state) || tokenAt(passage, state.span.start) !== at + 1) return null
  return tokenAt(passage, state.span.end - 1) + 1
}

const isState = ({ id }: { id: string | null }) => id?.startsWith('state:') === true
