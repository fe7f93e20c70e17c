import { type CalendarEvent, dayAfter } from '@qarar/register'
import ical from 'ical-generator'

/** RFC 5545. Days are days, wherever the reader is; texts are escaped and lines folded by the library. */
export function writeCalendar(events: readonly CalendarEvent[], { name }: { name: string }): string {
  const calendar = ical({ name, prodId: { company: 'Qarar', product: 'calendar' } })
  for (const { id, from, to, summary, description, place } of events)
    calendar.createEvent({
      id: `${id}@qarar`,
      // The end of an event is the day after its last.
      ...{ allDay: true, start: dateOf(from), end: dateOf(dayAfter(to, 1)) },
      ...{ summary, description, location: place },
    })
  return calendar.toString()
}

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)
