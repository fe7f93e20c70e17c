import type { LanguageTag } from '@qarar/core'
import { calendarEvents } from '@qarar/register'
import type { Store } from '../store/store.ts'
import { writeCalendar } from './write-calendar.ts'

export interface CalendarQuery {
  /** As `CFM-45`; without it the one after the newest text. */
  session?: string
  /** Whose deadlines: ids of parties; without them the secretariat's. */
  desk?: string[]
  language: LanguageTag
}

export interface SessionCalendar {
  session: string
  events: number
  /** RFC 5545. */
  ics: string
}

/** Undefined where no text is of an organ that meets at set times. */
export async function sessionCalendar(
  store: Pick<Store, 'getAgenda' | 'getDocket' | 'level'>,
  query: CalendarQuery,
): Promise<SessionCalendar | undefined> {
  const { session, language } = query
  const [{ agenda }, { docket }] = await Promise.all([
    store.getAgenda({ session, language }),
    store.getDocket(query),
  ])
  if (!agenda || !docket) return undefined
  const events = calendarEvents({ agenda, docket, language })
  return {
    session: agenda.session,
    events: events.length,
    ics: writeCalendar(events, { name: agenda.session, level: store.level }),
  }
}
