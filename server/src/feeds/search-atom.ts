// A search as a feed.
import type { SearchHit } from '@qarar/register/contract'
import type { DatedHit } from '../store/search/newest-hits.ts'
import { atomOf } from './atom.ts'

interface Feed {
  query: string
  /** `http://127.0.0.1:4747` */
  origin: string
  /** The newest first. */
  hits: readonly DatedHit[]
  /** Of a search that is saved: what it is called, and where the feed is. */
  own?: { id: string; name: string; path: string }
}

/** An entry is a hit: its id stays as long as the text is read as it is. */
export function searchAtom({ query, origin, hits, own }: Feed): string {
  const asked = new URLSearchParams({ q: query })
  const feed = own ?? { id: encodeURIComponent(query), name: query, path: `/api/search.atom?${asked}` }
  const entries = hits.map(({ hit, held }) => ({
    id: `hit:${encodeURIComponent(hit.id)}`,
    ...{ title: titleOf(hit), updated: held, page: placeOf(hit), text: hit.text, language: hit.language },
  }))
  const { id, name: title, path } = feed
  return atomOf({ id: `search:${id}`, title, origin, path, page: `/search?${asked}`, entries })
}

const titleOf = ({ work, publication, marker, id }: SearchHit) =>
  [work?.symbol ?? work?.number ?? publication?.symbol, work?.title, marker].filter(Boolean).join(' · ') || id

/** Where the pages show it. */
function placeOf({ publication, work, language, expression, eId }: SearchHit): string {
  if (!publication) return '/search'
  const version = language ? `language=${language}` : `expression=${expression}`
  const place = `/publications/${publication.id}${work ? `/works/${work.order}` : ''}`
  return `${place}?${version}${eId ? `#${encodeURIComponent(eId)}` : ''}`
}
