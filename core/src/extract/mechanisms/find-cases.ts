import type { LanguagePack } from '../../languages/pack.ts'
import type { Act, ReadRecord, ReadValue } from '../../model/extracted.ts'
import { isPause } from '../acts/clauses.ts'
import { partiesWithin } from '../parties-within.ts'
import { type Passage, wordsOf } from '../passage.ts'
import { tokenAt } from '../token-at.ts'
import type { Token } from '../tokens.ts'
import { clauseName } from './clause-name.ts'
import type { Mention } from './mention.ts'
import { firstIn, type Range, sentenceAround } from './records/phrases.ts'
import { placeIn } from './records/places.ts'
import { firstDay, type Time, timeIn } from './records/times.ts'
import { wordAmong } from './word-among.ts'

const isDeed = wordAmong(({ furtherMechanisms }) => furtherMechanisms.cases.deeds)
const isLaw = wordAmong(({ furtherMechanisms }) => furtherMechanisms.cases.laws)
const isGeneral = wordAmong(({ furtherMechanisms }) => furtherMechanisms.cases.general)
const isKilled = wordAmong(({ furtherMechanisms }) => furtherMechanisms.cases.killed)
const isInjured = wordAmong(({ furtherMechanisms }) => furtherMechanisms.cases.injured)

const isConcerned = wordAmong(({ furtherMechanisms }) => furtherMechanisms.cases.concern)

const isHarm = (word: Token['word']) => isKilled(word) || isInjured(word)

/** Words behind a verb of condemning in which the deed stands, and behind the deed in which it is said which one it was. */
const reachOfDeed = 8
const reach = 30
const longestFact = 12

const isDeedNoun = (word: string, { furtherMechanisms: { cases } }: LanguagePack) =>
  cases.deeds.has(word) || cases.laws.has(word)

/** One deed or one law that is condemned, by where or when it was done: not deeds of a kind. */
export function findCases(passage: Passage, acts: readonly Act[]): Mention[] {
  return acts.flatMap((act) => {
    if (act.class === 'condemn') return caseOf(passage, act, reachOfDeed) ?? []
    // Of what somebody is only concerned about, one deed alone is a case.
    return isConcern(passage, act) ? (caseOf(passage, act, reachOfConcern, true) ?? []) : []
  })
}

/** Words behind a verb among which it is said that it is concern that is expressed. */
const reachOfNoun = 4
const reachOfConcern = 16

function isConcern({ tokens, language, ...passage }: Passage, act: Act): boolean {
  if (act.class !== 'express') return false
  const verb = tokenAt({ tokens, language, ...passage }, act.span.end - 1)
  return tokens.slice(verb, verb + reachOfNoun).some(({ word }) => isConcerned(word))
}

function caseOf(passage: Passage, act: Act, reachOfDeed: number, isOnlyOne = false): Mention | null {
  const { tokens } = passage
  const verb = tokenAt(passage, act.span.end - 1)
  const sentence = sentenceAround(passage, verb)
  const behind = { from: verb + 1, to: Math.min(sentence.to, verb + 1 + reachOfDeed) }
  const at = firstIn(behind, (place) => isDeed((tokens[place] as Token).word) || isNamedLaw(passage, place))
  if (at < 0 || tokens.slice(verb + 1, at).some(({ word }) => isGeneral(word))) return null
  if (isOnlyOne && !isSingle(passage, at)) return null
  const whole = { from: at, to: sentence.to }
  const rest = { from: at, to: Math.min(sentence.to, at + reach) }
  const time = monthIn(passage, rest)
  const isLegal = isNamedLaw(passage, at)
  const state = partiesWithin(passage, at, rest.to).find(({ id }) => id?.startsWith('state:'))
  const numbers = {
    ...numberBy(passage, whole, isKilled, 'killed'),
    ...numberBy(passage, whole, isInjured, 'injured'),
  }
  if (
    !isLegal &&
    time === null &&
    Object.keys(numbers).length === 0 &&
    !isOneDeed(passage, at, state !== undefined)
  )
    return null
  const words = wordsOf(passage, at, endOfFact(passage, at, sentence.to))
  const name = clauseName(passage, at, sentence.to, isDeedNoun)
  const stem = passage.language.mechanisms.stem((tokens[at] as Token).folded)
  const fact: ReadRecord = {
    type: 'fact',
    ...words,
    values: factsOf(passage, { from: at, to: sentence.to }, numbers),
  }
  return {
    kind: 'case',
    // Two attacks on two days are two.
    key: [stem, state?.id, time?.first.date].filter((part) => part).join(' '),
    state: null,
    ...name,
    records: [fact],
  }
}

/** A year alone is that of a treaty or of another deed. */
function monthIn(passage: Passage, range: Range): Time | null {
  const time = timeIn(passage, range)
  return time !== null && time.first.date.length > 4 ? time : null
}

/** A law with its name in brackets or quotation marks. */
function isNamedLaw({ tokens }: Passage, at: number): boolean {
  const near = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? '']
  return isLaw((tokens[at] as Token).word) && near.some((text) => /^[("«“”'‘]$/.test(text))
}

/** «اختطاف مواطنين …»: without a day or a number, the State is what makes it one deed, and only a deed at one place. */
const isOneDeed = (passage: Passage, at: number, hasState: boolean) => hasState && isSingle(passage, at)

const isSingle = ({ tokens, language }: Passage, at: number) =>
  language.furtherMechanisms.cases.single.test((tokens[at] as Token).folded)

function factsOf(
  passage: Passage,
  range: Range,
  numbers: Record<string, ReadValue>,
): Record<string, ReadValue> {
  const near = { from: range.from, to: Math.min(range.to, range.from + reach) }
  const text = wordsOf(passage, range.from, endOfFact(passage, range.from, range.to))
  const time = monthIn(passage, near)
  const place = placeIn(passage, near)
  return {
    text: { ...text, value: text.text },
    ...(time ? { date: firstDay(passage, time) } : {}),
    ...(place ? { place } : {}),
    ...numbers,
  }
}

/** A number beside a word for the killed or the injured. */
function numberBy(
  passage: Passage,
  range: Range,
  isWord: (word: Token['word']) => boolean,
  name: string,
): Record<string, ReadValue> {
  for (let at = range.from; at < range.to; at++) {
    const place = isWord((passage.tokens[at] as Token).word) ? numberNear(passage, range, at) : -1
    if (place < 0) continue
    const value = (passage.tokens[place] as Token).folded.replace(/\D/g, '')
    return { [name]: { ...wordsOf(passage, place, place + 1), value } }
  }
  return {}
}

/** The number that belongs to a word for the killed or the injured, and to no other one; -1 where there is none. */
function numberNear(passage: Passage, range: Range, at: number): number {
  const { tokens } = passage
  const isNumber = (place: number) => /^\d{1,3}(?:[.,]?\d{3})*$/.test(tokens[place]?.folded ?? '')
  const behind = { from: at + 1, to: Math.min(range.to, at + 7) }
  const before = firstIn({ from: Math.max(range.from, at - 3), to: at }, isNumber)
  // «مقتل 47 شخصا» and «47 قتيلا»; in the other languages a number stands before.
  const isBehind = passage.language.direction === 'rtl' && before !== at - 1
  const place = isBehind ? firstIn(behind, isNumber) : before
  const isOthers =
    isBehind && firstIn({ from: at + 1, to: place }, (each) => isHarm((tokens[each] as Token).word)) >= 0
  const time = place < 0 || isOthers ? null : timeIn(passage, { from: Math.max(0, place - 2), to: place + 3 })
  const isInTime = time !== null && time.from <= place && place < time.to
  return isOthers || isInTime ? -1 : place
}

function endOfFact({ tokens }: Passage, at: number, to: number): number {
  const limit = Math.min(to, at + longestFact)
  const end = firstIn({ from: at + 1, to: limit }, (place) => isPause(tokens[place]))
  return end < 0 ? limit : end
}
