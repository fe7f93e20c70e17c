import { searchDepth } from '@qarar/register'
import { searchFile, searchPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'

/** The same search as files and as a feed. */
export function TakeAlong({ query }: { query: string }) {
  const { t, number } = useReader()
  return (
    <section className="take-along" aria-labelledby="take-along">
      <h2 id="take-along">{t.find.take}</h2>
      <ul>
        <li>
          <a href={searchPath({ q: query, since: 'always' })}>{t.find.newest.link}</a>
        </li>
        {(['csv', 'json', 'atom'] as const).map((format) => (
          <li key={format}>
            <a href={searchFile(format, query)}>{t.find.takeAs[format]}</a>
          </li>
        ))}
      </ul>
      <p className="quiet">{t.find.takeNote(number(searchDepth))}</p>
    </section>
  )
}
