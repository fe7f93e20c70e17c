import type { LanguageTag } from '@qarar/core'
import type { Agenda } from '../contract/agenda.ts'
import type { Docket } from '../contract/docket.ts'
import type { RegisterMandate } from '../contract/register.ts'
import { paragraphName } from '../paragraph-name.ts'
import { partyName } from '../party-name.ts'
import { sessionName } from '../session-name.ts'
import { singleSpaces } from '../single-spaces.ts'
import { calendarWords } from './calendar-words.ts'

/** Something that fills whole days. */
export interface CalendarEvent {
  /** The same however often it is asked for, so that calendars move it and do not double it. */
  id: string
  /** First and last day, ISO 8601. */
  from: string
  to: string
  summary: string
  description: string | null
  place: string | null
}

export interface CalendarQuestion {
  agenda: Agenda
  docket: Docket
  language: LanguageTag
}

/** A session, its preparation counted back from it, and the days that texts set a desk, in their order. */
export function calendarEvents({ agenda, docket, language }: CalendarQuestion): CalendarEvent[] {
  const events = [
    ...sessionEvent(agenda, language),
    ...preparationEvents(agenda, language),
    ...deadlines(docket, language),
    ...mechanismEvents(agenda, language),
  ]
  return events.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

function sessionEvent({ session, opens, facts }: Agenda, language: LanguageTag): CalendarEvent[] {
  if (opens === null) return []
  const { place = null, host = null } = facts ?? {}
  const to = facts?.to ?? opens
  const summary = sessionName(session, language)
  return [{ id: `session-${session}`, from: opens, to, summary, description: host, place }]
}

function preparationEvents({ session, preparation }: Agenda, language: LanguageTag): CalendarEvent[] {
  const { steps, proposed } = calendarWords[language]
  const name = sessionName(session, language)
  return preparation.map(({ step, days, on }) => ({
    ...{ id: `${step}-${session}`, from: on, to: on, place: null },
    summary: `${steps[step]}: ${name}`,
    description: filled(proposed, { days: `${days}`, session: name }),
  }))
}

/** What is answered, and what never falls due, is on nobody's calendar. */
function deadlines(docket: Docket, language: LanguageTag): CalendarEvent[] {
  const reports = docket.reports.flatMap(({ parts }) => parts)
  const rows = [...docket.tasks, ...reports, ...docket.returns, ...docket.carried, ...docket.later]
  return rows.flatMap(({ mandate, isAnswered }) => (isAnswered ? [] : deadlineOf(mandate, language)))
}

function deadlineOf(mandate: RegisterMandate, language: LanguageTag): CalendarEvent[] {
  const { id, due, fields, work, place } = mandate
  if (due.date === null) return []
  const { due: word, separator } = calendarWords[language]
  const text = [work.symbol ?? work.title, place && paragraphName(place, language)]
    .filter(Boolean)
    .join(separator)
  const whom = fields.addressees.map((party) => (party.id && partyName(party.id, language)) ?? party.text)
  return [
    {
      ...{ id, from: due.date, to: due.date, place: null },
      summary: plain(`${word}: ${fields.action}`, longestSummary),
      description: plain([text, whom.join(separator)].filter(Boolean).join('; '), longestDescription),
    },
  ]
}

/** What mechanisms make due on a day; what is over has its day too. */
function mechanismEvents({ mechanisms }: Agenda, language: LanguageTag): CalendarEvent[] {
  return mechanisms.flatMap(({ mechanism, name, what, record, answer, day, words }) => {
    if (day === null) return []
    const id = `${record ?? `${mechanism}-${answer}`}`
    const summary = plain(`${what[language]}: ${name}`, longestSummary)
    const description = words && plain(words.text, longestDescription)
    return [{ ...{ id, from: day, to: day, place: null }, summary, description }]
  })
}

const longestSummary = 200
const longestDescription = 1000

function plain(text: string, longest: number): string {
  const words = singleSpaces(text).plain.trim()
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\S*$/, '').trimEnd()} …`
}

const filled = (words: string, values: Record<string, string>) =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
