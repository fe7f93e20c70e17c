import type { Library } from '@qarar/register'
import { agendaPath, publicationPath, reviewPath, searchPath, workPath } from '../addresses.ts'

/** The organisation of the examples, which is none of the world's. */
const fictional = 'ois'

export const tourStops = [
  'document',
  'source',
  'languages',
  'search',
  'docket',
  'review',
  'record',
  'agenda',
] as const
export type TourStop = (typeof tourStops)[number]

export interface TourStep {
  stop: TourStop
  href: string
}

/**
 * A few pages, in the order in which a newcomer understands them; null where the store has not the examples that they
 * are about. `query` is what the step to the search asks for.
 */
export function tourSteps({ publications }: Pick<Library, 'publications'>, query: string): TourStep[] | null {
  const ofKind = (kind: string) =>
    publications.find((one) => one.organisation === fictional && one.kind === kind)?.id
  const [collection, record] = [ofKind('resolution-collection'), ofKind('verbatim-record')]
  if (!collection || !record) return null
  const pages: Record<TourStop, string> = {
    document: publicationPath(collection),
    source: workPath(collection, 1, { source: 'open' }),
    languages: workPath(collection, 1, { language: 'ar', with: 'en' }),
    search: searchPath({ q: query }),
    docket: '/docket',
    review: reviewPath(collection, 1),
    record: workPath(record, 1),
    agenda: agendaPath(),
  }
  return tourStops.map((stop, at) => ({ stop, href: onTour(pages[stop], at + 1) }))
}

/** The page says by its address which step it is, from 1. */
const onTour = (path: string, step: number) => `${path}${path.includes('?') ? '&' : '?'}tour=${step}`

/** The step that an address is one of, from 1; null off the tour. */
export function stepOf({ searchParams }: Pick<URL, 'searchParams'>): number | null {
  const step = Number(searchParams.get('tour'))
  return Number.isInteger(step) && step >= 1 && step <= tourStops.length ? step : null
}
