// The period of a compiled report, and the records behind a figure, as they stand in the address.
import {
  type CaseChoice,
  caseChoices,
  type DatedAs,
  datedAs,
  type FigureQuery,
  type LanguageTag,
  type MechanismReport,
  moment,
} from '@qarar/register'
import { mechanismRecordsPath } from '../addresses.ts'
import { interfaceLanguages } from '../i18n/choose-reader.ts'
import { dayOf, today } from '../register/past.ts'

export interface ReportPeriod {
  from: string
  to: string
  language: LanguageTag
  cases: CaseChoice | null
  known: string | null
}

/** Without days: the year before this one, of which a report is due. */
export function periodOf(query: URLSearchParams, reader: LanguageTag): ReportPeriod {
  const last = String(Number(today().slice(0, 4)) - 1)
  return {
    from: dayOf(query.get('from')) ?? `${last}-01-01`,
    to: dayOf(query.get('to')) ?? `${last}-12-31`,
    language: interfaceLanguages.find((each) => each === query.get('language')) ?? reader,
    cases: caseChoices.find((each) => each === query.get('cases')) ?? null,
    known: moment.safeParse(query.get('known')).data ?? null,
  }
}

export function askPeriod(period: ReportPeriod): URLSearchParams {
  const stated = Object.entries(period).filter((entry): entry is [string, string] => entry[1] !== null)
  return new URLSearchParams(stated)
}

/** The page with exactly the records behind a figure, as they were when it was counted. */
export const recordsBehind = (query: FigureQuery, { mechanism, known }: MechanismReport): string =>
  recordsOfPart(query, mechanism.id, known)

/** The page with exactly the records that a sum adds up from. */
export const recordsOfPart = (
  { type, ...query }: FigureQuery,
  mechanism: string,
  known: string | null,
): string => mechanismRecordsPath(mechanism, type, { ...query, known })

export interface RecordsAsked {
  from: string | null
  to: string | null
  dated: DatedAs | null
  field: string | null
  is: string | null
  ids: string | null
  known: string | null
  cursor: string | null
}

export function recordsAskedOf(query: URLSearchParams): RecordsAsked {
  const field = query.get('field') ?? ''
  const ids = query.get('ids') ?? ''
  const cursor = query.get('cursor') ?? ''
  return {
    from: dayOf(query.get('from')),
    to: dayOf(query.get('to')),
    dated: datedAs.find((each) => each === query.get('dated')) ?? null,
    field: /^[a-z0-9-]{1,60}$/.test(field) ? field : null,
    ids: /^[a-z0-9,-]{1,5000}$/.test(ids) ? ids : null,
    is: query.get('is')?.slice(0, 500) || null,
    known: moment.safeParse(query.get('known')).data ?? null,
    cursor: /^[\w-]{1,2000}$/.test(cursor) ? cursor : null,
  }
}
