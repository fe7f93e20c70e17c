import { searchPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'

/** How to ask, by examples that can be followed. */
export function SearchHelp() {
  const { t } = useReader()
  const { help } = t.find
  return (
    <section className="search-help" aria-labelledby="how-to-ask">
      <h2 id="how-to-ask">{help.title}</h2>
      <p>{help.intro}</p>
      <dl>
        {help.examples.map(({ query, finds }) => (
          <div key={query}>
            <dt>
              <a href={searchPath({ q: query })}>
                <bdi>{query}</bdi>
              </a>
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
      <p>{help.filters}</p>
      <p className="quiet">{help.keys}</p>
      <p>
        {t.agreed.fromSearch} <a href="/agreed">{t.agreed.title}</a>
      </p>
    </section>
  )
}
