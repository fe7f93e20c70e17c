import type { DateValue, MechanismStand } from '../../contract/mechanisms.ts'
import { type Days, possibleDays } from '../possible-days.ts'
import { dateIn, type Question, recordsOf, stated } from './question.ts'

/** That a mechanism stands in some way, as a text or a person says it. */
export interface StandTold {
  stand: MechanismStand
  date: DateValue | null
  days: Days | null
  /** Of a paragraph. */
  mention: string | null
  /** Of a record. */
  record: string | null
}

type Told = Pick<Question, 'records' | 'mentions' | 'asOf'>

/** What is said by the day, in the order of dates: undated first; on one day a person has the last word. */
export function standsTold(question: Told): StandTold[] {
  const read = question.mentions.flatMap(({ id, stand, date }): StandTold[] => {
    if (stand === null) return []
    const on = date === null ? null : stated({ value: date.slice(0, 10), calendar: 'gregorian' })
    return [{ stand, date: on, days: on && possibleDays(on), mention: id, record: null }]
  })
  const kept = recordsOf(question, 'state').flatMap((record): StandTold[] => {
    const { stand } = record.values
    if (typeof stand !== 'string') return []
    const date = dateIn(record, 'date')
    return [
      {
        stand: stand as MechanismStand,
        date,
        days: date && possibleDays(date),
        mention: null,
        record: record.id,
      },
    ]
  })
  return [...read, ...kept]
    .filter(({ days }) => days === null || days.first <= question.asOf)
    .map((told, at) => ({ told, at }))
    .sort((a, b) => compareDays(a.told.days, b.told.days) || a.at - b.at)
    .map(({ told }) => told)
}

function compareDays(a: Days | null, b: Days | null): number {
  const [one, other] = [a?.last ?? '', b?.last ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}

/** How a mechanism stands on a day; null where nothing says it. */
export const standOn = (question: Told): MechanismStand | null => standsTold(question).at(-1)?.stand ?? null

const absent: readonly MechanismStand[] = ['asked-for', 'to-be-created', 'refused']

/** Since when there is a mechanism, as far as texts and people say: what is only asked for is not there. */
export function thereSince(
  question: Question,
): { date: DateValue; days: Days; mentions: string[]; records: string[] } | null {
  const named = question.mentions.flatMap(({ id, date, stand }) => {
    const on =
      date === null || (stand !== null && absent.includes(stand))
        ? null
        : stated({ value: date.slice(0, 10), calendar: 'gregorian' })
    const days = on && possibleDays(on)
    return on && days ? [{ date: on, days, mentions: [id], records: [] as string[] }] : []
  })
  const told = standsTold(question).flatMap(({ stand, date, days, record }) =>
    record && date && days && !absent.includes(stand)
      ? [{ date, days, mentions: [] as string[], records: [record] }]
      : [],
  )
  const all = [...named, ...told].filter(({ days }) => days.first <= question.asOf)
  return (
    all.sort((a, b) => (a.days.first < b.days.first ? -1 : a.days.first > b.days.first ? 1 : 0))[0] ?? null
  )
}
