// What the pages ask of mechanisms.
import {
  type KindRecordsPage,
  kindRecordsPage,
  type ListedKind,
  type MechanismCalendar,
  type MechanismKindsPage,
  type MechanismLink,
  type MechanismPage,
  type MechanismReport,
  type MechanismReviewPage,
  type MechanismsPage,
  mechanismCalendar,
  mechanismKindsPage,
  mechanismPage,
  mechanismReport,
  mechanismReviewPage,
  mechanismsPage,
  type RecordsPage,
  type RevealedRecord,
  recordsPage,
  revealedRecord,
} from '@qarar/register'
import { data, type RouterContextProvider } from 'react-router'
import { ask, post } from '../api.ts'

type Context = Readonly<RouterContextProvider>

export const getKinds = (context: Context): Promise<MechanismKindsPage> =>
  ask(context, '/api/mechanism-kinds', mechanismKindsPage)

/** Kinds by which links are told; without links none is asked for. */
export const kindsOf = async (context: Context, links: readonly MechanismLink[]): Promise<ListedKind[]> =>
  links.length > 0 ? (await getKinds(context)).kinds : []

export const listMechanisms = (context: Context, query: URLSearchParams): Promise<MechanismsPage> =>
  ask(context, `/api/mechanisms?${query}`, mechanismsPage)

export async function getMechanism(
  context: Context,
  id: string,
  query: URLSearchParams,
): Promise<MechanismPage> {
  if (otherAnswers.includes(id)) throw data(null, { status: 404 })
  return ask(context, `/api/mechanisms/${encodeURIComponent(id)}?${query}`, mechanismPage)
}

/** Under these words of its own the API answers with something else than a mechanism. */
const otherAnswers: readonly string[] = ['calendar', 'links', 'review']

export const getReview = (context: Context, query: URLSearchParams): Promise<MechanismReviewPage> =>
  ask(context, `/api/mechanisms/review?${query}`, mechanismReviewPage)

export const getCalendar = (context: Context, query: URLSearchParams): Promise<MechanismCalendar> =>
  ask(context, `/api/mechanisms/calendar?${query}`, mechanismCalendar)

export const getCompiled = (context: Context, id: string, query: URLSearchParams): Promise<MechanismReport> =>
  ask(context, `/api/mechanisms/${encodeURIComponent(id)}/report?${query}`, mechanismReport)

export const listRecords = (context: Context, id: string, query: URLSearchParams): Promise<RecordsPage> =>
  ask(context, `/api/mechanisms/${encodeURIComponent(id)}/records?${query}`, recordsPage)
export const getKindRecords = (
  context: Context,
  kind: string,
  query: URLSearchParams,
): Promise<KindRecordsPage> =>
  ask(context, `/api/mechanism-kinds/${encodeURIComponent(kind)}/records?${query}`, kindRecordsPage)

/** That somebody asked is logged. */
export const revealRecord = (context: Context, record: string): Promise<RevealedRecord> =>
  ask(context, `/api/mechanism-records/${encodeURIComponent(record)}/reveal`, revealedRecord, post({}))

/** The kind of that name; one that nothing declares and that has no records is not known. */
export const kindNamed = (kinds: readonly ListedKind[], id: string): ListedKind | undefined =>
  kinds.find(({ declaration }) => declaration.id === id)
