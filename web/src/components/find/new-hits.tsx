import { type NewHitsPage, type SearchHit, searchDepth } from '@qarar/register'
import { searchPath } from '../../addresses.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { PageLinks } from '../parts/page-links.tsx'
import { HitGroups } from './hit-groups.tsx'

/** Hits of a page of the API. */
const size = 100

interface Props {
  query: string
  /** Without `since`: of all times. */
  newest: NewHitsPage & { since?: string }
}

/** What came into the store last, and a link that goes on from there. */
export function NewHits({ query, newest: { since, hits, total, more, from, next } }: Props) {
  const reader = useReader()
  const words = reader.t.find.newest
  const heldOf = new Map(hits.map(({ hit, held }) => [hit.id, held]))
  const { t, number, count } = reader
  const address = (first: number) =>
    searchPath({ q: query, since: since ?? 'always', from: first > 1 ? `${first}` : null })
  const held = ({ id }: SearchHit) => (
    <p className="quiet">{words.held(formatMoment(heldOf.get(id) ?? next, reader))}</p>
  )
  return (
    <section aria-labelledby="newest" className="newest">
      <h2 id="newest">{since ? words.title(formatMoment(since, reader)) : words.titleAll}</h2>
      <p>
        {words.keep} <a href={searchPath({ q: query, since: next })}>{words.keepLink}</a>
      </p>
      <p>
        <a href={searchPath({ q: query })}>{words.all}</a>
      </p>
      {total > 0 && <p className="quiet">{count(t.find.hits, total)}</p>}
      {more && <p className="quiet">{t.find.deepest(number(searchDepth))}</p>}
      {total === 0 && <p className="empty">{words.none}</p>}
      <HitGroups hits={hits.map(({ hit }) => hit)} held={held} />
      <PageLinks {...{ total, from, size, shown: hits.length, address }} words={t.find} />
    </section>
  )
}
