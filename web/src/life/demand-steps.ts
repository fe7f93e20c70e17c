import type { LanguageTag, MandatePage, Station } from '@qarar/register'
import { workPath } from '../addresses.ts'

/** A point on the line of a request. */
export interface DemandStep {
  key: string
  /** `asked`: in an edition of the text; `again`, `told`: in a text of another kind; `fact`: of its report. */
  is: 'asked' | 'again' | 'told' | 'fact' | 'due'
  /** What it says exactly: a change of the life, a fact of the report. */
  tells: string
  date: string | null
  session: string | null
  symbol: string | null
  title: string | null
  language: LanguageTag | null
  href: string | null
  isHere: boolean
}

/** From the text that first asked to what is still to come, in the order of days; the undated stand where they were told. */
export function demandSteps({ mandate, life, chain }: MandatePage): DemandStep[] {
  const stations = (life?.stations ?? []).map((station, at) => ofStation(station, at, mandate.id))
  // What an edition of the text asks again stands on the line as that edition.
  const editions = new Set((life?.stations ?? []).map(({ publication, order }) => `${publication} ${order}`))
  const others = chain.filter(({ work }) => !editions.has(`${work.publication} ${work.order}`)).map(ofChain)
  const facts = mandate.reports.map(
    ({ kind, date, symbol }, at): DemandStep => ({
      ...{ ...nowhere, key: `fact ${at}`, is: 'fact', tells: kind, date, symbol },
    }),
  )
  const known = [...stations, ...others, ...facts]
  const placed = known.map((step, at) => ({ step, at, day: step.date ?? dayBefore(known, at) }))
  placed.sort((one, other) => one.day.localeCompare(other.day) || one.at - other.at)
  return [...placed.map(({ step }) => step), ...dueOf(mandate)]
}

const nowhere = { session: null, symbol: null, title: null, language: null, href: null, isHere: false }

/** Of a step without a day that of the last one that has one. */
const dayBefore = (steps: readonly DemandStep[], at: number): string =>
  steps.slice(0, at).findLast(({ date }) => date !== null)?.date ?? ''

function ofStation(
  { change, work, place, publication, order, mandate }: Station,
  at: number,
  own: string,
): DemandStep {
  const anchor = place ? `#${place.eId}` : ''
  const language = place?.language ?? null
  return {
    ...{ key: `station ${at}`, is: 'asked', tells: change, date: work.date, session: work.session },
    ...{ symbol: work.symbol, title: work.title, language, isHere: mandate === own },
    href: publication && order ? workPath(publication, order, { language }) + anchor : null,
  }
}

function ofChain({ tells, work, eId }: MandatePage['chain'][number], at: number): DemandStep {
  const { publication, order, language, symbol, title, session, date } = work
  return {
    ...{ key: `chain ${at}`, is: tells === 'answered' ? 'told' : 'again', tells },
    ...{ date, session, symbol, title, language, isHere: false },
    href: `${workPath(publication, order, { language })}#${eId}`,
  }
}

function dueOf({ due, reports }: MandatePage['mandate']): DemandStep[] {
  if (reports.length > 0 || (due.date === null && due.session === null)) return []
  return [{ ...nowhere, key: 'due', is: 'due', tells: 'due', date: due.date, session: due.session }]
}

/** Whole months from one day to another; null where one is not known or they stand the other way round. */
export function monthsBetween(from: string | null, to: string | null): number | null {
  const [start, end] = [from, to].map((day) =>
    /^(\d{4})-(\d\d)-(\d\d)$/
      .exec(day ?? '')
      ?.slice(1)
      .map(Number),
  )
  if (!start || !end) return null
  const [year = 0, month = 0, day = 0] = end.map((part, at) => part - (start[at] ?? 0))
  const months = year * 12 + month - (day < 0 ? 1 : 0)
  return months < 0 ? null : months
}
