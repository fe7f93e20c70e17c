import type { ReadRecord, ReadValue } from '../../../model/extracted.ts'
import { isPause } from '../../acts/clauses.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import type { Token } from '../../tokens.ts'
import { wordAmong } from '../word-among.ts'
import { leaderAt } from './chairs.ts'
import { meetingsBehind } from './further-meetings.ts'
import { anyPhraseAt, firstIn, phraseBefore, type Range, sentenceAround } from './phrases.ts'
import { placeIn } from './places.ts'
import { firstDay, lastDay, type Time, timeIn } from './times.ts'

const isMeeting = wordAmong(({ mechanismRecords }) => mechanismRecords.meetings.nouns)
const isHeld = wordAmong(({ mechanismRecords }) => mechanismRecords.meetings.held)
const isHeldBehind = wordAmong(({ mechanismRecords }) => mechanismRecords.meetings.heldBehind)

/** Words behind a name in which it is told when it met, and before it in which it is told that it did. */
const reachBehind = 26
/** Words behind that in which the day and the place stand. */
const reachOfDay = 14
const reachBefore = 7

/** The meeting that a name is told with: when and where it was held. What is still to be held is none. */
export function meetingOf(passage: Passage, name: Range, wasHeld = false): ReadRecord[] {
  const sentence = sentenceAround(passage, name.from)
  const around = {
    from: Math.max(sentence.from, name.from - reachBefore),
    to: endOfTold(passage, name, sentence),
  }
  const own = isOwnMeeting(passage, name) ? heldByOwn(passage, { from: sentence.from, to: name.from }) : -1
  const said = own >= 0 ? own : firstIn(around, (at) => isHeldAt(passage, at))
  const held = said < 0 && wasHeld ? name.from : said
  if (held < 0) return []
  const told = {
    from: Math.max(held + 1, name.to),
    to: Math.min(sentence.to, Math.max(held, name.to) + reachOfDay),
  }
  const time = dayIn(passage, told)
  const place = placeIn(passage, told)
  // What was convened may only be told by its topic: «مؤتمر حول السلم في كذا».
  if (time === null && (place === null || said < 0)) return []
  const values: Record<string, ReadValue> = {
    ...(time ? { date: firstDay(passage, time) } : {}),
    ...(time && time.first.date !== time.last.date ? { until: lastDay(passage, time) } : {}),
    ...(place ? { place } : {}),
    ...numberBefore(passage, { from: around.from, to: name.to }),
    ...levelIn(passage, { from: around.from, to: Math.max(name.to, held) }),
    ...chairIn(passage, { from: held + 1, to: Math.min(sentence.to, (time?.to ?? told.to) + reachOfChair) }),
  }
  const from = Math.min(held, name.from)
  const end = endOf(passage, [held + 1, name.to, time?.to ?? 0], place)
  const { level } = values
  // Where the place stands behind the day a row goes on with days: those begin like the first.
  const further = time && place ? meetingsBehind(passage, end, level ? { level } : {}) : []
  return [{ type: 'meeting', ...wordsOf(passage, from, end), values }, ...further]
}

const isOwnMeeting = ({ tokens, language }: Passage, { from }: Range) =>
  language.mechanismRecords.meetings.own.has(tokens[from]?.folded ?? '')

/** «عقد الوزراء اجتماعهم …»: a verb that its subject follows, as the pronoun of the noun says. */
const heldByOwn = ({ tokens }: Passage, range: Range) =>
  firstIn(range, (at) => isHeld((tokens[at] as Token).word) || isHeldBehind((tokens[at] as Token).word))

/** Words behind the day of a meeting among which it is said who chaired it. */
const reachOfChair = 14

/** «برئاسة مصر», `under the chairmanship of Egypt`: before another meeting is told of. */
function chairIn(passage: Passage, { from, to }: Range): { chair?: ReadValue } {
  const { chaired } = passage.language.mechanismBodies.chairs
  const other = firstIn({ from, to }, (at) => isMeeting((passage.tokens[at] as Token).word))
  const at = firstIn(
    { from, to: other < 0 ? to : other },
    (place) => anyPhraseAt(passage, place, chaired) > 0,
  )
  const leader = at < 0 ? null : leaderAt(passage, at + anyPhraseAt(passage, at, chaired))
  return leader === null ? {} : { chair: { text: leader.text, span: leader.span, value: leader.id } }
}

/** Before a limit something was done, or was not: it is no day on which it was. */
function dayIn(passage: Passage, range: Range): Time | null {
  const time = timeIn(passage, range)
  const { limits } = passage.language.mechanismRecords.meetings
  return time !== null && phraseBefore(passage, time.from, limits) > 0 ? null : time
}

/** To where another meeting is spoken of. */
function endOfTold({ tokens }: Passage, name: Range, sentence: Range): number {
  const limit = Math.min(sentence.to, name.to + reachBehind)
  const next = firstIn({ from: name.to, to: limit }, (at) => isMeeting((tokens[at] as Token).word))
  return next < 0 ? limit : next + 1
}

/** The last token of what was read. */
function endOf({ tokens, offset }: Passage, ends: number[], place: ReadValue | null): number {
  let to = Math.max(...ends)
  while (place && to < tokens.length && offset + (tokens[to] as Token).end <= place.span.end) to++
  return to
}

/** Words behind a noun of conferences, to the next mark, among which it is told that one was held. */
const reachOfHeld = 8

/** «مؤتمر الموانئ المنعقد في …»: what was held is one, and has a name. */
export function isToldHeld(passage: Passage, from: number): boolean {
  const limit = Math.min(passage.tokens.length, from + reachOfHeld)
  const pause = firstIn({ from, to: limit }, (at) => isPause(passage.tokens[at]))
  const held = firstIn({ from: from + 1, to: pause < 0 ? limit : pause }, (at) => isHeldAt(passage, at))
  return (
    held >= 0 &&
    timeIn(passage, { from: held, to: Math.min(passage.tokens.length, held + reachOfDay) }) !== null
  )
}

function isHeldAt(passage: Passage, at: number): boolean {
  const { tokens, language } = passage
  const token = tokens[at] as Token
  const { relatives, toBe, denied, hoped } = language.mechanismRecords.meetings
  const before = tokens[at - 1]?.folded ?? ''
  if (toBe.has(before) || toBe.has(token.folded)) return false
  if (!isHeld(token.word) && !(isHeldBehind(token.word) && relatives.has(before))) return false
  return phraseBefore(passage, at, denied) + phraseBefore(passage, at, hoped) === 0
}

/** «الاجتماع الأول», `third meeting`: which of its meetings it was. */
function numberBefore(passage: Passage, range: Range): { number?: ReadValue } {
  const { tokens, language } = passage
  const at = firstIn(range, (place) => isMeeting((tokens[place] as Token).word))
  if (at < 0) return {}
  const near = language.direction === 'rtl' ? [at + 1, at + 2] : [at - 1]
  for (const from of near)
    for (const to of [from + 2, from + 1]) {
      const words = tokens.slice(from, to)
      const isName = words.every(({ kind }) => kind === 'word')
      const value = isName ? language.ordinal(words.map(({ folded }) => folded).join(' ')) : null
      if (value !== null) return { number: { ...wordsOf(passage, from, to), value: String(value) } }
    }
  return {}
}

function levelIn(passage: Passage, range: Range): { level?: ReadValue } {
  const { levels } = passage.language.mechanismRecords.meetings
  const bare = (at: number) => passage.language.mechanisms.bare(passage.tokens[at]?.folded ?? '')
  const at = firstIn(range, (place) => bare(place).some((form) => Object.hasOwn(levels, form)))
  const form = at < 0 ? undefined : bare(at).find((each) => Object.hasOwn(levels, each))
  return form === undefined
    ? {}
    : { level: { ...wordsOf(passage, at, at + 1), value: levels[form] as string } }
}
