import type { SearchFacets, SearchPage } from '@qarar/register'

type FilterName = SearchPage['filters'][number]['name']
type FacetName = keyof SearchFacets

/** Which filter narrows to a value of a facet. */
const filterOf: Record<FacetName, FilterName> = {
  type: 'kind',
  kind: 'kind',
  language: 'language',
  organisation: 'organisation',
  organ: 'organ',
  session: 'session',
  year: 'date',
  addressee: 'addressee',
  act: 'act',
  holds: 'what',
}

/** The query narrowed to a value; null where the value cannot be written in a query. */
export function narrowed(query: string, facet: FacetName, value: string): string | null {
  if (/["«»“”,،]/.test(value)) return null
  return `${query} ${filterOf[facet]}:${/\s/.test(value) ? `"${value}"` : value}`.trim()
}

/** The filter that has been chosen for a value, and nothing else. */
export const chosenFor = (filters: SearchPage['filters'], facet: FacetName, value: string) =>
  filters.find(
    ({ name, values, excludes }) => name === filterOf[facet] && !excludes && values.join() === value,
  )
