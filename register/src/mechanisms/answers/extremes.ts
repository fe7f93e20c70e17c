import type { Answer, Dated } from './question.ts'
import { idsOf } from './question.ts'

type Placed = Pick<Answer, 'date' | 'between'> & { records: string[] }

/**
 * The last of some dates that may be by the day, as exactly as it can be known. One that may be after the day does not say
 * that it was no earlier.
 */
export function lastOf(dated: readonly Dated[], asOf: string): Placed {
  const sure = dated.filter(({ days }) => days.last <= asOf)
  const firsts = (sure.length > 0 ? sure : dated).map(({ days }) => days.first)
  // Of several that may all be after the day, any may be the only one that is not.
  const first = sure.length > 0 ? largest(firsts) : smallest(firsts)
  const last = largest(dated.map(({ days }) => (days.last < asOf ? days.last : asOf)))
  const may = dated.filter(({ days }) => days.last >= first)
  return placed(may, first, last)
}

/** The next of some dates, in the same way. */
export function nextOf(dated: readonly Dated[]): Placed {
  const first = smallest(dated.map(({ days }) => days.first))
  const last = smallest(dated.map(({ days }) => days.last))
  const may = dated.filter(({ days }) => days.first <= last)
  return placed(may, first, last)
}

/** The date is that of one record where only that one can be meant, or all that can be meant state the same. */
function placed(may: readonly Dated[], first: string, last: string): Placed {
  const [one] = may
  const isOne =
    one && may.every(({ date }) => date.value === one.date.value && date.calendar === one.date.calendar)
  return {
    date: isOne ? one.date : null,
    between: { first, last },
    records: idsOf(may.map(({ record }) => record)),
  }
}

const largest = (days: readonly string[]) => [...days].sort().at(-1) ?? ''
const smallest = (days: readonly string[]) => [...days].sort()[0] ?? ''
