import { foldMapped } from '../../languages/fold-mapped.ts'
import { oneOf } from '../../languages/one-of.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import type { DeadlinePhrase } from '../../languages/words/mandates.ts'
import type { Deadline } from '../../model/extracted.ts'
import { findDates } from '../../sessions/find-dates.ts'
import { gregorianDay, gregorianYearEnd } from '../../sessions/hijri.ts'
import { unjoined } from '../mandates/unjoined.ts'
import { type Passage, wordsAt, wordsOf } from '../passage.ts'
import { findSessionPhrases, type SessionPhrase } from './find-session-phrases.ts'

/**
 * The time that tokens [from, to) set. A session goes before a date, a date before a year, and what can be reckoned
 * before what cannot; of a kind, the last one that is known: what is asked for first is often only context.
 */
export function findDeadline(passage: Passage, from: number, to: number): Deadline | null {
  if (from >= to) return null
  return (
    sessionDeadline(passage, from, to) ?? dateDeadline(passage, from, to) ?? phraseDeadline(passage, from, to)
  )
}

const sessionKinds = { numbered: 'session', next: 'next-session', later: 'recurring' } as const

function sessionDeadline(passage: Passage, from: number, to: number): Deadline | null {
  const found = findSessionPhrases(passage, from, to).filter((phrase) => isTime(passage, phrase))
  const phrase =
    found.findLast(({ kind, name }) => kind !== 'later' && name !== null) ??
    found.findLast(({ kind }) => kind !== 'later') ??
    found.at(-1)
  if (phrase === undefined) return null
  return { kind: sessionKinds[phrase.kind], value: phrase.name, ...wordsOf(passage, phrase.from, phrase.to) }
}

/** A session that is over is no deadline, nor one by which only a text is named. */
function isTime(passage: Passage, { past, from }: SessionPhrase): boolean {
  const { tokens, language } = passage
  const { side, at, articles } = language.sessions
  const behind = articles.includes(tokens[from - 1]?.folded ?? '') ? tokens[from - 2] : tokens[from - 1]
  const before = unjoined(passage, behind?.folded ?? '') ?? behind?.folded ?? ''
  const isJoined = side === 'after' && /^ل/.test(tokens[from]?.folded ?? '')
  return !past && (isJoined || at.test(before) || isWithin(passage, from))
}

/** «قبل نهاية دورتها», «في الجزء الرئيسي من دورتها»: a part of the session. */
function isWithin({ tokens, language }: Passage, from: number): boolean {
  const words = tokens.slice(Math.max(0, from - longestPart), from).map(({ folded }) => folded)
  const isPart = words.some((word) => language.mandates.sessionParts.includes(word))
  return language.mandates.until.test(words.join(' ')) || (isPart && words.at(-1) === 'من')
}

/** Words that name a part of a session, with what stands before them. */
const longestPart = 4

/** A day is a deadline behind a word that says so: «قبل», `by`, «au plus tard le». */
function dateDeadline(passage: Passage, from: number, to: number): Deadline | null {
  const { tokens, language, text, offset } = passage
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  const date = findDates(text.slice(start, end), language, offset + start).find(({ span }) => {
    const before = text.slice(Math.max(start, span.start - offset - nearby), span.start - offset)
    const folded = language.fold(before)
    return language.mandates.until.test(folded) && !isInClause(passage, folded)
  })
  if (date === undefined) return monthDeadline(passage, from, to)
  const last = lastDay(date.value)
  const value = date.calendar === 'hijri' ? gregorianDay(last) : last
  return { kind: 'date', value, text: date.text, span: date.span }
}

/** `by March 2027`, «بحلول آذار/مارس 2027»: its last day. */
function monthDeadline(passage: Passage, from: number, to: number): Deadline | null {
  const { tokens, language, text } = passage
  const start = tokens[from]?.start ?? 0
  const said = text.slice(start, tokens[to - 1]?.end ?? start)
  if (!/\d{4}/.test(said)) return null
  const { folded, unfold } = foldMapped(said, language.fold)
  for (const match of folded.matchAll(monthPattern(language))) {
    const [words, month = '', year = ''] = match
    const number = language.calendar.gregorian[month]
    const before = folded.slice(Math.max(0, match.index - nearby), match.index)
    if (number === undefined || !language.mandates.until.test(before) || isInClause(passage, before)) continue
    const day = new Date(Date.UTC(Number(year), number, 0)).getUTCDate()
    const value = `${year}-${String(number).padStart(2, '0')}-${day}`
    const place = unfold(match.index, match.index + words.length)
    return {
      kind: 'date',
      value,
      ...wordsAt(passage, { start: start + place.start, end: start + place.end }),
    }
  }
  return null
}

const monthPatterns = new Map<string, RegExp>()

/** A month and a year; two names of one month may stand: «آذار/مارس 2027». */
function monthPattern({ tag, calendar }: LanguagePack): RegExp {
  const known = monthPatterns.get(tag)
  if (known) return known
  const months = oneOf(Object.keys(calendar.gregorian))
  const made = new RegExp(`(?<!\\p{L})(${months})(?: ?/ ?(?:${months}))? (\\d{4})(?!\\d)`, 'gu')
  monthPatterns.set(tag, made)
  return made
}

/** Characters before a day in which the word stands that makes it a deadline; before a year, what it is the year of. */
const nearby = 80

const lastDay = (value: string) => value.split('/').at(-1) ?? value

function phraseDeadline(passage: Passage, from: number, to: number): Deadline | null {
  const { tokens, language, text } = passage
  const start = tokens[from]?.start ?? 0
  const said = text.slice(start, tokens[to - 1]?.end ?? start)
  // Most have none, and folding with a map costs much more than folding.
  const bare = language.fold(said)
  const phrases = language.mandates.deadlines.filter(({ pattern }) => bare.search(pattern) >= 0)
  if (phrases.length === 0) return null
  const { folded, unfold } = foldMapped(said, language.fold)
  for (const phrase of phrases) {
    for (const match of folded.matchAll(phrase.pattern)) {
      const value = valueMeant(passage, phrase, match)
      const isOfYear = phrase.kind === 'year' || phrase.kind === 'date'
      if (value === undefined || (isOfYear && isOfPlan(passage, folded, match.index))) continue
      if (phrase.onlyOpening && !opensAction(passage, folded.slice(0, match.index))) continue
      if (isSinceLast(passage, folded, match.index)) continue
      const place = unfold(match.index, match.index + match[0].trimEnd().length)
      const words = wordsAt(passage, { start: start + place.start, end: start + place.end })
      return { kind: phrase.kind, value, ...words }
    }
  }
  return null
}

/** Undefined where the words are no deadline after all: a year that is over. */
function valueMeant(
  { date }: Passage,
  { kind, value, hijri, yearsAhead }: DeadlinePhrase,
  match: RegExpMatchArray,
): string | null | undefined {
  if (yearsAhead !== undefined) return date && String(Number(date.slice(0, 4)) + yearsAhead)
  if (value === undefined) return null
  const meant = value(match.slice(1))
  if (meant === null) return undefined
  if (meant === '') return null
  const resolved = hijri ? gregorianYearEnd(meant) : meant
  const isOfYear = kind === 'year' || kind === 'date'
  if (isOfYear && Number(resolved.slice(0, 4)) < Number((date ?? '0').slice(0, 4))) return undefined
  return resolved
}

/** Nothing stands before it, or only what goes on, a small word, or one verb that it is joined to. */
function opensAction({ language }: Passage, before: string): boolean {
  const { clitics, continuing, links } = { ...language.mandates, links: language.acts.thats }
  const isSmall = (word: string) => [...clitics, ...continuing, ...links].includes(word) || word.length < 3
  return before.split(/\s+/).every((word) => word === '' || isSmall(word))
}

/** «للمرة الأولى في 14 عاما»: how long it had not been so. */
const isSinceLast = ({ language }: Passage, folded: string, index: number) =>
  language.mandates.firstTime.test(folded.slice(Math.max(0, index - nearby), index))

/** «خطة عام 2030», «التي ستعقد في عام 2030»: the year of a plan or an event. */
function isOfPlan(passage: Passage, folded: string, index: number): boolean {
  const before = folded.slice(Math.max(0, index - nearby), index)
  return passage.language.mandates.plans.test(before) || isInClause(passage, before)
}

/** Inside «التي …» since the last pause: of something else. */
function isInClause({ language }: Passage, before: string): boolean {
  const clause = before.split(/[،,؛;.]/).at(-1) ?? ''
  return clause.split(/\s+/).some((word) => word !== 'ان' && language.acts.clauses.includes(word))
}
