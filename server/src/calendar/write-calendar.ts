import { type CalendarEvent, dayAfter } from '@qarar/register'
import { everything, type Level } from '@qarar/register/contract'
import ical, { ICalEventClass } from 'ical-generator'

/** RFC 5545. Days are days, wherever the reader is; texts are escaped and lines folded by the library. */
export function writeCalendar(
  events: readonly CalendarEvent[],
  { name, level = everything }: { name: string; level?: Level },
): string {
  const calendar = ical({ name, prodId: { company: 'Qarar', product: 'calendar' } })
  for (const { id, from, to, summary, description, place } of events)
    calendar.createEvent({
      id: `${id}@qarar`,
      // The end of an event is the day after its last.
      ...{ allDay: true, start: dateOf(from), end: dateOf(dayAfter(to, 1)) },
      ...{ summary, description, location: place, class: classes[level] },
    })
  return calendar.toString()
}

const classes: Record<Level, ICalEventClass> = {
  public: ICalEventClass.PUBLIC,
  limited: ICalEventClass.PRIVATE,
  secret: ICalEventClass.CONFIDENTIAL,
}

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)
