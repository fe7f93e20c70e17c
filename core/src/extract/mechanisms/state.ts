import { firstFrom } from '../../first-from.ts'
import {
  type Act,
  type ActClass,
  askingClasses,
  type MechanismKind,
  type MechanismState,
} from '../../model/extracted.ts'
import { isStrong } from '../acts/clauses.ts'
import type { Passage } from '../passage.ts'
import { firstIn, lastIn, type Range } from './records/phrases.ts'
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
  // To ask that somebody be let in asks for a visit at most, and tells nothing of a post.
  if (visiting.has(kind) && isAsked && isLetIn(passage, lead)) return kind === 'mission' ? 'asked-for' : null
  if (isAsked && near.some((word) => reviving.has(word))) return 'to-be-reactivated'
  const founded = printed.findLastIndex((word) => bare(word).some((each) => founding.has(each)))
  if (founded >= 0 && !holdsMeetings(passage, kind, printed.slice(founded + 1)))
    return isWanted(passage, printed, founded, act) ? 'asked-for' : 'established'
  return act !== null && working.has(act.class) && atWork.has(kind) ? 'operating' : null
}

const isSaid = (passage: Passage, range: Range, says: typeof isRefusalAt) =>
  firstIn(range, (at) => says(passage, at)) >= 0

const isLetIn = (passage: Passage, { since, from }: Lead) =>
  isSaid(passage, { from: startOfWordsBefore(passage, since, from), to: from }, isLettingAt)

/** Up to a comma before the name: what stands before one belongs to something else. */
function startOfWordsBefore({ tokens }: Passage, since: number, from: number): number {
  const near = { from: Math.max(since, from - reach), to: from }
  const comma = lastIn(near, (at) => tokens[at]?.text === ',' || tokens[at]?.text === '،')
  return comma < 0 ? near.from : comma + 1
}

/** «تنظيم اجتماعات فريق الاتصال»: what is organised are the meetings of a group that is there. */
const holdsMeetings = ({ language }: Passage, kind: MechanismKind, between: readonly string[]) =>
  atWork.has(kind) &&
  between.flatMap(language.mechanisms.bare).some((word) => language.mechanisms.meetings.has(word))

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
