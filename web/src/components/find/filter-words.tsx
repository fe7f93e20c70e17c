import type { SearchPage } from '@qarar/register'
import { searchPath } from '../../addresses.ts'
import { valueName } from '../../find/value-name.ts'
import { useReader } from '../frame/frame-context.ts'

/** The filters of the query in words, each with a link to the same search without it. */
export function FilterWords({ filters, facets }: Pick<SearchPage, 'filters' | 'facets'>) {
  const reader = useReader()
  const { t } = reader
  if (filters.length === 0) return null
  const found = facets.organisation?.map(({ value }) => value)
  return (
    <ul className="filter-words" aria-label={t.find.filters}>
      {filters.map(({ name, values, excludes, without }) => {
        const named = `${t.find.filter[name]}: ${values.map((value) => valueName(name, value, reader, found)).join(t.separator)}`
        const words = excludes ? t.find.without(named) : named
        return (
          <li key={`${excludes} ${name} ${values.join()}`}>
            <bdi>{words}</bdi>
            <a href={searchPath({ q: without })}>
              <span className="visually-hidden">{t.find.takeAway(words)}</span>
              <span aria-hidden="true">×</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
