import type { Drawn } from './drawn.ts'

interface Lane extends Pick<Drawn, 'id' | 'title' | 'isKept'> {
  /** Parts of the whole length, 0–1. */
  from: number
  to: number
  /** It has no end that is known. */
  isOpen: boolean
  /** One moment, not a time. */
  isPoint: boolean
}

export interface Timeline {
  lanes: Lane[]
  /** First days of years, with where they stand. */
  years: { year: number; at: number }[]
}

/** As many as fit a picture: the newest. */
const mostLanes = 30
const mostTicks = 8

/** Records of which a day is known, the oldest first, along one line of years. */
export function timelineOf(drawn: readonly Drawn[], today: string): Timeline {
  const dated = drawn
    .flatMap(({ first, ...each }) => (first === null ? [] : [{ ...each, first }]))
    .sort((a, b) => (a.first < b.first ? -1 : 1))
    .slice(-mostLanes)
  if (dated.length === 0) return { lanes: [], years: [] }
  const ends = dated.map((each) => endOf(each, today))
  const start = Number((dated[0]?.first ?? today).slice(0, 4))
  const end = Math.max(...ends.map((day) => Number(day.slice(0, 4)))) + 1
  const [from, whole] = [Date.UTC(start, 0), Date.UTC(end, 0) - Date.UTC(start, 0)]
  const at = (day: string) => (Date.parse(day) - from) / whole
  const step = Math.ceil((end - start) / mostTicks)
  const years = Array.from(
    { length: Math.floor((end - start) / step) + 1 },
    (_, count) => start + count * step,
  )
  return {
    lanes: dated.map((each, index) => ({
      ...{ id: each.id, title: each.title, isKept: each.isKept },
      ...{ from: at(each.first), to: at(ends[index] ?? each.first) },
      isOpen: each.isSpan && each.until === null,
      isPoint: !each.isSpan,
    })),
    years: years.map((year) => ({ year, at: (Date.UTC(year, 0) - from) / whole })),
  }
}

/** What has no end that is known holds until today. */
function endOf({ first, last, until, isSpan }: Drawn & { first: string }, today: string): string {
  if (!isSpan) return last ?? first
  return until ?? (first > today ? first : today)
}
