import { isPause, isStrong } from '../acts/clauses.ts'
import type { Passage } from '../passage.ts'
import { clauses, isActionAt } from './find-link.ts'
import { unjoined } from './unjoined.ts'
import { matchAhead } from './words-ahead.ts'

/** What stands around a word inside an action. */
interface Inside {
  /** Behind «من أجل», «بغية»: verbal nouns are what it is for. */
  purpose: boolean
  /** Behind «التي», up to the next pause. */
  clause: boolean
  /** Behind «حول», «في مجال», up to the next pause. */
  topic: boolean
}

const outside: Inside = { purpose: false, clause: false, topic: false }

/** The actions coordinated in tokens [from, to): «اتخاذ … وتقديم …», «إلى … وإلى …», `to … and to …`. */
export function splitActions(
  passage: Passage,
  [from, to]: [number, number],
  link: string,
): [number, number][] {
  const parts: [number, number][] = []
  let start = from
  let inside = outside
  for (let at = from + 1; at < to; at++) {
    const next = nextAction(passage, at, to, start, link, inside)
    if (next === null) {
      inside = insideAt(passage, at, to, inside)
      continue
    }
    parts.push([start, at])
    start = next
    inside = outside
  }
  return [...parts, [start, to]].flatMap(([a = 0, b = 0]) => {
    const end = withoutMarks(passage, a, b)
    const first = withoutOpening(passage, a, end)
    return end > first ? [[first, end] as [number, number]] : []
  })
}

/** Where a further action begins that opens at this token; null where none does. */
function nextAction(
  passage: Passage,
  at: number,
  to: number,
  start: number,
  link: string,
  inside: Inside,
): number | null {
  const { tokens, language } = passage
  const word = tokens[at]?.folded ?? ''
  const { isAction, coordinators } = language.mandates
  if (isItemMark(passage, at) && at + 2 < to) return at + 2
  if (language.acts.joined.length === 0) {
    // The second of two verbs that share their object is no action of its own: `to join and to support the …`.
    const opens = coordinators.includes(word) && link !== '' && at > start + 1 && at + 2 < to
    if (!opens || !isSameLink(tokens[at + 1]?.folded ?? '', link) || isInPurpose(passage, at, to)) return null
    return clauses.has(link) || (isActionAt(passage, at + 2) && !inside.clause) ? at + 2 : null
  }
  const bare = unjoined(passage, word)
  if (bare === null || inside.clause) return null
  const next = tokens[at + 1]?.folded ?? ''
  if (link !== '' && bare === link && (isAction(next) || next === 'ان'))
    return next === 'ان' ? at + 2 : at + 1
  if ((bare === 'ان' || bare === 'بان') && /^[يت]/.test(next)) return at + 1
  if (inside.purpose) return null
  if (link.length === 1 && bare.startsWith(link) && isAction(bare.slice(1))) return at
  return isFurther(passage, at, start, bare, inside) ? at : null
}

/** «de» and «d’», «que» and «qu’» are the same word. */
const isSameLink = (word: string, link: string) => word === link || bareLink(word) === bareLink(link)
const bareLink = (word: string) => word.replace(/(?:e|')$/, '')

/** `so as to`: no further action. */
const isInPurpose = (passage: Passage, at: number, to: number) =>
  matchAhead(passage, at - 1, to, passage.language.mandates.purposes) > 0

/** «أ)» or `2)` behind a mark: the items of a list that is written on. */
function isItemMark({ tokens }: Passage, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return after?.text === ')' && (token?.text.length ?? 9) <= 2 && token?.kind !== 'mark' && isPause(before)
}

/** «وتقديم», but not the second of two that share their object: «متابعة وضمان تنفيذ …», «صياغتها وتقديمها». */
function isFurther(
  { tokens, language }: Passage,
  at: number,
  start: number,
  bare: string,
  { topic }: Inside,
): boolean {
  const { isAction, isDefinite, isFurtherAction } = language.mandates
  const before = tokens[at - 1]?.folded ?? ''
  // Behind a verb («أن ينظر في …») nouns are coordinated with its objects.
  if (/^[يت]/.test(tokens[start]?.folded ?? '') && !isAction(tokens[start]?.folded ?? '')) return false
  if (at - 1 === start || (isAction(before) && !isDefinite(before))) return false
  if (/.(?:ها|هما?)$/.test(bare) || (bare.endsWith('ه') && !/ة$/.test(tokens[at]?.text ?? ''))) return false
  if (isDefinite(bare) && !isDefinite(tokens[start]?.folded ?? '')) return false
  return isFurtherAction(bare, topic)
}

function insideAt(passage: Passage, at: number, to: number, inside: Inside): Inside {
  const { tokens, language } = passage
  const token = tokens[at]
  if (isStrong(token)) return outside
  if (isPause(token)) return { ...inside, clause: false, topic: false }
  const word = token?.folded ?? ''
  if (word !== 'ان' && language.acts.clauses.includes(word)) return { ...inside, clause: true }
  const isPurpose = matchAhead(passage, at, to, language.mandates.purposes) > 0 || opensPurpose(passage, word)
  if (isPurpose) return { ...inside, purpose: true }
  const isTopic = matchAhead(passage, at, to, language.mandates.topics) > 0
  return isTopic ? { ...inside, topic: true } : inside
}

/** «لإيجاد», «لتقديم». */
function opensPurpose({ language }: Passage, word: string): boolean {
  const { isAction } = language.mandates
  return language.acts.joined.length > 0 && /^ل(?!ل).{3}/.test(word) && isAction(word.slice(1))
}

function withoutMarks({ tokens }: Passage, from: number, to: number): number {
  let end = to
  while (end > from && tokens[end - 1]?.kind === 'mark' && !/[)\]"»”]/.test(tokens[end - 1]?.text ?? ''))
    end--
  return end
}

/** Behind marks and the first item's letter: «إلى: أ) إلغاء …». */
function withoutOpening(passage: Passage, from: number, to: number): number {
  let at = from
  while (at < to && /^[:،,؛;.(]$/.test(passage.tokens[at]?.text ?? '')) at++
  return at > from && isItemMark(passage, at) ? at + 2 : at
}
