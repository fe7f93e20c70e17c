import type { SearchFacets, SearchPage } from '@qarar/register'
import { searchPath } from '../../addresses.ts'
import { chosenFor, narrowed } from '../../find/narrowing.ts'
import { valueName } from '../../find/value-name.ts'
import { useReader } from '../frame/frame-context.ts'

type FacetName = keyof SearchFacets

/** Values that stand open; the others are folded. */
const shownOpen = 6

interface Props {
  query: string
  page: SearchPage
}

/** What the hits may be narrowed by, as links with how many each leaves; what would narrow nothing is left out. */
export function Facets({ query, page }: Props) {
  const { t } = useReader()
  const names = (Object.keys(t.find.facets) as FacetName[]).filter((name) => narrows(page, name))
  if (names.length === 0) return null
  return (
    <details className="facets">
      <summary>{t.find.narrow}</summary>
      <nav aria-label={t.find.narrow}>
        {names.map((name) => (
          <section key={name} aria-labelledby={`facet-${name}`}>
            <h2 id={`facet-${name}`}>{t.find.facets[name]}</h2>
            <Values {...{ query, page, name }} />
          </section>
        ))}
      </nav>
    </details>
  )
}

const narrows = ({ facets, filters, total }: SearchPage, name: FacetName) =>
  (facets[name] ?? []).some(({ value, count }) => count < total || chosenFor(filters, name, value))

function Values({ query, page, name }: Props & { name: FacetName }) {
  const { t } = useReader()
  const values = page.facets[name] ?? []
  return (
    <>
      <ul>
        {values.slice(0, shownOpen).map((value) => (
          <Value key={value.value} {...{ query, page, name, ...value }} />
        ))}
      </ul>
      {values.length > shownOpen && (
        <details className="more-values">
          <summary>{t.find.moreValues}</summary>
          <ul>
            {values.slice(shownOpen).map((value) => (
              <Value key={value.value} {...{ query, page, name, ...value }} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Value({
  query,
  page,
  name,
  value,
  count,
}: Props & { name: FacetName; value: string; count: number }) {
  const reader = useReader()
  const chosen = chosenFor(page.filters, name, value)
  const next = chosen ? chosen.without : narrowed(query, name, value)
  const found = page.facets.organisation?.map((each) => each.value)
  const words = <bdi>{valueName(name, value, reader, found)}</bdi>
  return (
    <li>
      {next === null || (!chosen && count === page.total) ? (
        words
      ) : (
        <a href={searchPath({ q: next })} aria-current={chosen ? 'true' : undefined}>
          {words}
        </a>
      )}{' '}
      <span className="quiet">
        {reader.number(count)}
        {page.capped && '+'}
      </span>
    </li>
  )
}
