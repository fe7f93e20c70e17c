import { firstFrom } from '../../first-from.ts'
import {
  type Act,
  type ActClass,
  askingClasses,
  type MechanismKind,
  type MechanismState,
} from '../../model/extracted.ts'
import { isStrong } from '../acts/clauses.ts'
import { isInParty } from '../parties-within.ts'
import type { Passage } from '../passage.ts'
import { anyPhraseAt, firstIn, lastIn, phraseBefore, type Range } from './records/phrases.ts'
import { isLettingAt, isRefusalAt } from './refusals.ts'

/** The first of names that are joined to one another: the words between `since` and `from` are said of all. */
export interface Lead {
  since: number
  from: number
}

/** A name in tokens [from, to). */
export interface NamedMechanism {
  kind: MechanismKind
  /** Where the name before it ends: words before that tell nothing of this one. */
  since: number
  from: number
  to: number
  /** The name itself, where it is joined to none before. */
  lead?: Lead
}

const asking = new Set<ActClass>([...askingClasses, 'commit', 'support'])

/** Acts by which what they name is there and at work. */
const working = new Set<ActClass>(['commend', 'welcome', 'request', 'support', 'call', 'urge', 'express'])

/** Kinds that work, hold office or meet; a treaty or a plan is only there. */
const atWork = new Set<MechanismKind>([
  'contact-group',
  'envoy',
  'observatory',
  'fund',
  'mission',
  'election-observation',
  'office',
  'commission',
  'group',
  'meeting-series',
])

/** Kinds that a State lets in or not. */
const visiting = new Set<MechanismKind>(['mission', 'envoy'])

/** Kinds that are convened. */
const convened = new Set<MechanismKind>(['conference', 'pledge', 'meeting-series', 'mission', 'observance'])

/** Kinds that are posts, or have them. */
const filled = new Set<MechanismKind>(['envoy', 'office'])

/** Words behind the name of a post in which it is said that nobody has it. */
const reachOfFilling = 6

/** Words before a founding word among which somebody is told to have asked for it. */
const reachOfAsking = 12

/** Words before a name among which a noun tells what is done with it. */
const reach = 8

/** How a paragraph speaks of a mechanism, by the act that governs it and the words before. */
export function stateOfMention(
  passage: Passage,
  acts: readonly Act[],
  { kind, since, from, to, lead = { since, from } }: NamedMechanism,
): MechanismState | null {
  const { founding, reviving, bare } = passage.language.mechanisms
  const start = startOfWordsBefore(passage, since, from)
  const printed = passage.tokens.slice(start, from).map(({ folded }) => folded)
  const near = printed.flatMap(bare)
  const act = governing(passage, acts, from)
  const isAsked = act !== null && asking.has(act.class)
  if (visiting.has(kind) && isSaid(passage, { from: start, to: from }, isRefusalAt)) return 'refused'
  const adjective = stateWord(passage, from, to)
  if (adjective !== null) return adjective
  if (filled.has(kind) && isUnfilled(passage, to)) return 'vacant'
  // To ask that somebody be let in asks for a visit at most, and tells nothing of a post.
  if (visiting.has(kind) && isAsked && isLetIn(passage, lead)) return kind === 'mission' ? 'asked-for' : null
  if (isAsked && near.some((word) => reviving.has(word))) return 'to-be-reactivated'
  const founded = printed.findLastIndex(
    (word, place) =>
      bare(word).some((each) => founding.has(each)) &&
      canBeFounded(passage, kind, word, place === printed.length - 1),
  )
  if (founded >= 0 && !holdsMeetings(passage, kind, printed.slice(founded + 1))) {
    if (phraseBefore(passage, start + founded, passage.language.mechanismRecords.meetings.denied) > 0)
      return null
    const isAskedFor =
      isWanted(passage, printed, founded, act) || isAskedByOther(passage, acts, start + founded)
    if (isAskedFor && !isAsked && convened.has(kind) && isRegular(passage, to)) return 'operating'
    return isAskedFor ? 'asked-for' : 'established'
  }
  const isAbout = passage.language.mechanisms.about.has(passage.tokens[from - 1]?.folded ?? '')
  return act !== null && working.has(act.class) && atWork.has(kind) && !isAbout ? 'operating' : null
}

const isSaid = (passage: Passage, range: Range, says: typeof isRefusalAt) =>
  firstIn(range, (at) => says(passage, at)) >= 0

const isLetIn = (passage: Passage, { since, from }: Lead) =>
  isSaid(passage, { from: startOfWordsBefore(passage, since, from), to: from }, isLettingAt)

/** Up to a comma before the name: what stands before one belongs to something else. */
function startOfWordsBefore(passage: Passage, since: number, from: number): number {
  const { tokens } = passage
  const near = { from: Math.max(since, reachOver(passage, from)), to: from }
  const comma = lastIn(near, (at) => tokens[at]?.text === ',' || tokens[at]?.text === '،')
  return comma < 0 ? near.from : comma + 1
}

/** Words of names of parties, at most, that stand between a name and the verb before it. */
const longestSubject = 16

/** «أنشأت المنظمة ومكتب الأمم المتحدة … بعثة»: who does it may have a name of many words, of which none counts. */
function reachOver(passage: Passage, from: number): number {
  let at = from
  let counted = 0
  while (at > 0 && counted < reach && from - at < reach + longestSubject)
    if (!isInParty(passage, --at)) counted++
  return at
}

/** «تنظيم اجتماعات فريق الاتصال»: what is organised are the meetings of a group that is there. */
const holdsMeetings = ({ language }: Passage, kind: MechanismKind, between: readonly string[]) =>
  atWork.has(kind) &&
  between.flatMap(language.mechanisms.bare).some((word) => language.mechanisms.meetings.has(word))

/** «عقد اجتماع لتنقيح اتفاقية كذا»: what is convened is no treaty, but «عقد معاهدة» concludes one. */
function canBeFounded({ language }: Passage, kind: MechanismKind, word: string, isNext: boolean): boolean {
  const { convening, bare } = language.mechanisms
  if (convened.has(kind) || (kind === 'treaty' && isNext)) return true
  return !bare(word).some((form) => convening.has(form))
}

/** `the post of Special Envoy has not yet been filled`. */
const isUnfilled = (passage: Passage, to: number) =>
  firstIn(
    { from: to, to: Math.min(passage.tokens.length, to + reachOfFilling) },
    (at) => anyPhraseAt(passage, at, passage.language.mechanisms.unfilled) > 0,
  ) >= 0

/** Words behind a name in which it is said that it is convened again and again. */
const reachOfRegular = 3

/** «مبادرة … لعقد مؤتمر كذا على أساس منتظم»: whoever only welcomes it does not ask for it. */
const isRegular = (passage: Passage, to: number) =>
  firstIn(
    { from: to, to: Math.min(passage.tokens.length, to + reachOfRegular) },
    (at) => anyPhraseAt(passage, at, passage.language.mechanisms.regularly) > 0,
  ) >= 0

/** `the Council requested me to appoint`, «تمرا تؤيد تعيين»: who asks for it is not who speaks, so it is no act. */
function isAskedByOther(passage: Passage, acts: readonly Act[], founded: number): boolean {
  const { tokens, offset, language } = passage
  const { asked, askedTo, including, bare } = language.mechanisms
  const before = tokens[founded - 1]?.folded ?? ''
  if (including.has(before)) return false
  const act = governing(passage, acts, founded)
  const isEnd = ({ text, start }: Passage['tokens'][number]) =>
    text === '.' ||
    offset + start < (act?.span.start ?? 0) ||
    (!askedTo.has(before) && (text === ',' || text === '،'))
  const near = { from: Math.max(0, founded - reachOfAsking), to: founded }
  const from = lastIn(near, (at) => isEnd(tokens[at] as Passage['tokens'][number])) + 1
  const range = { from: Math.max(near.from, from), to: founded }
  return (
    firstIn(range, (at) => {
      const isOfWhoAsks = phraseBefore(passage, at + 1, asked.done) > 0
      return !isOfWhoAsks && bare(tokens[at]?.folded ?? '').some((form) => asked.words.has(form))
    }) >= 0
  )
}

/** Whether what the word at `founded` founds is still to be founded. */
function isWanted(
  { language }: Passage,
  printed: readonly string[],
  founded: number,
  act: Act | null,
): boolean {
  const { wanted, isPurpose, including, about, past, bare } = language.mechanisms
  const before = printed[founded - 1] ?? ''
  if (past.has(before)) return false
  if (
    about.has(before) ||
    printed.some((word) => isPurpose(word) || bare(word).some((form) => wanted.has(form)))
  )
    return true
  const isDone = act?.mandates.length === 0 && including.has(before)
  return act !== null && asking.has(act.class) && !isDone
}

/** The last act before a name in its sentence. */
function governing({ tokens, offset }: Passage, acts: readonly Act[], from: number): Act | null {
  let start = from
  while (start > 0 && tokens[start - 1]?.text !== '.' && from - start < longestSentence) start--
  const place = offset + (tokens[from]?.start ?? 0)
  const sentence = offset + (tokens[start]?.start ?? 0)
  const act = acts[firstFrom(acts.length, (index) => (acts[index]?.span.start ?? 0) > place) - 1]
  return act !== undefined && act.span.start >= sentence ? act : null
}

const longestSentence = 300

/** «المبعوث الخاص السابق», `the former Special Envoy`; in «السنة المنتهية» it is the year that ended. */
function stateWord({ tokens, language }: Passage, from: number, to: number): MechanismState | null {
  const { states, times, bare } = language.mechanisms
  const words = tokens.slice(Math.max(0, from - 1), to + 1).filter((token) => !isStrong(token))
  const found = words
    .filter((_, index) => !bare(words[index - 1]?.folded ?? '').some((word) => times.has(word)))
    .flatMap(({ folded }) => bare(folded))
    .find((word) => Object.hasOwn(states, word))
  return found === undefined ? null : (states[found] ?? null)
}
