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
}

/** An entry is a hit: its id stays as long as the text is read as it is. */
export function searchAtom({ query, origin, hits }: Feed): string {
  const asked = new URLSearchParams({ q: query })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>urn:qarar:search:${xmlText(encodeURIComponent(query))}</id>`,
    `<title>${xmlText(query)}</title>`,
    '<author><name>Qarar</name></author>',
    `<updated>${hits[0]?.held ?? '1970-01-01T00:00:00.000Z'}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(`${origin}/api/search.atom?${asked}`)}"/>`,
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
