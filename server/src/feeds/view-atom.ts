// A saved view of the register as a feed.
import type { DatedMandate } from '../store/register/newest-mandates.ts'
import { atomOf } from './atom.ts'

interface Feed {
  id: string
  name: string
  /** Of the register's page. */
  query: string
  origin: string
  path: string
  /** The newest first. */
  mandates: readonly DatedMandate[]
}

/** An entry is a mandate: its id stays whatever becomes of it. */
export function viewAtom({ id, name: title, query, origin, path, mandates }: Feed): string {
  const entries = mandates.map(({ mandate, held }) => ({
    id: `mandate:${mandate.id}`,
    title: titleOf(mandate),
    updated: held,
    page: `/mandates/${encodeURIComponent(mandate.id)}`,
    text: `${mandate.fields.verb} ${mandate.fields.action}`.trim(),
    language: mandate.place?.language ?? null,
  }))
  return atomOf({
    id: `view:${id}`,
    title,
    origin,
    path,
    page: query ? `/register?${query}` : '/register',
    entries,
  })
}

const titleOf = ({ work, place, id }: DatedMandate['mandate']) =>
  [work.symbol, work.title, place?.marker].filter(Boolean).join(' · ') || id
