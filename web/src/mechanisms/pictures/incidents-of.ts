import type { KindPicture, RecordValue } from '@qarar/register'
import type { Drawn } from './drawn.ts'

type OfIncidents = Extract<KindPicture, { of: 'incidents' }>

export interface Incidents {
  /** `2018-03`, or `2018` where they are of many months; the oldest first. */
  times: string[]
  /** Ids of types with how many each time has. */
  types: { type: string | null; counts: Count[] }[]
  /** The most first. */
  places: ({ place: string | null } & Count)[]
  /** Several of them are no State: one place in two languages or spellings is two. */
  asWritten: boolean
  /** The largest of the counts. */
  most: number
}

/** What people keep, and what is only proposed: never one number. */
export interface Count {
  kept: number
  proposed: number
}

function countOf(drawn: readonly Pick<Drawn, 'isKept'>[]): Count {
  const kept = drawn.filter(({ isKept }) => isKept).length
  return { kept, proposed: drawn.length - kept }
}

const inAll = ({ kept, proposed }: Count) => kept + proposed

/** More months than this are drawn as years. */
const mostMonths = 24
const mostPlaces = 15

/** How many there were of each type in each month or year, and how many in each place. */
export function incidentsOf(drawn: readonly Drawn[], { type, place }: OfIncidents): Incidents {
  const dated = drawn.flatMap((each) => (each.first === null ? [] : [{ ...each, day: each.first }]))
  const months = new Set(dated.map(({ day }) => day.slice(0, 7)))
  const length = months.size > mostMonths ? 4 : 7
  const times = [...new Set(dated.map(({ day }) => day.slice(0, length)))].sort()
  const byType = Map.groupBy(dated, ({ values }) => choiceIn(values[type]))
  const types = [...byType].map(([is, those]) => ({
    type: is,
    counts: times.map((time) => countOf(those.filter(({ day }) => day.startsWith(time)))),
  }))
  const all = [...Map.groupBy(drawn, ({ values }) => placeIn(values[place]))]
  const places = all
    .map(([where, those]) => ({ place: where, ...countOf(those) }))
    .sort((a, b) => inAll(b) - inAll(a))
    .slice(0, mostPlaces)
  const asWritten = all.filter(([where]) => where !== null && !where.startsWith('state:')).length > 1
  const counts = types.flatMap((each) => each.counts.flatMap(({ kept, proposed }) => [kept, proposed]))
  return { times, types, places, asWritten, most: Math.max(1, ...counts) }
}

const choiceIn = (value: RecordValue | undefined) => (typeof value === 'string' ? value : null)

/** The State where one is stated: towns are as many as there are incidents. */
const placeIn = (value: RecordValue | undefined): string | null =>
  typeof value === 'object' && 'state' in value ? (value.state ?? value.text) : null
