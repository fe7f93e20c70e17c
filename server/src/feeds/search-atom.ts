// A search as a feed (RFC 4287), for programs that say when something new is found.
import type { SearchHit } from '@qarar/register/contract'
import type { DatedHit } from '../store/search/newest-hits.ts'
import { xmlText } from './markup.ts'

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
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>urn:qarar:search:${xmlText(feed.id)}</id>`,
    `<title>${xmlText(feed.name)}</title>`,
    '<author><name>Qarar</name></author>',
    `<updated>${hits[0]?.held ?? '1970-01-01T00:00:00.000Z'}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(origin + feed.path)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(`${origin}/search?${asked}`)}"/>`,
    ...hits.map(({ hit, held }) => entryOf(hit, held, origin)),
    '</feed>',
    '',
  ].join('\n')
}

function entryOf(hit: SearchHit, held: string, origin: string): string {
  const { id, text, language } = hit
  const spoken = language ? ` xml:lang="${language}"` : ''
  return [
    `<entry${spoken}>`,
    `<id>urn:qarar:hit:${xmlText(encodeURIComponent(id))}</id>`,
    `<title>${xmlText(titleOf(hit))}</title>`,
    `<updated>${held}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(origin + placeOf(hit))}"/>`,
    `<content type="text">${xmlText(text)}</content>`,
    '</entry>',
  ].join('\n')
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
