// What the forms of an item of a report say, as the API takes it.
import { reportSections } from '@qarar/register'
import type { Fields } from '../register/refused.ts'
import { sourcesCarried, sourcesTyped } from './typed-source.ts'
import { lines } from './volume-change.ts'

export const recordedInItem = ['text', 'reset', 'clear', 'open', 'withdraw'] as const
type RecordedKind = (typeof recordedInItem)[number]

/** A change with the page's part that shows its trace. */
export type ItemChange =
  | { path: string; body: unknown; recorded: RecordedKind; anchor: string }
  | { why: string }

export function itemChangeOf(item: string, fields: Fields): ItemChange {
  const own = `/api/report-items/${encodeURIComponent(item)}`
  if (fields.about === 'open' || fields.about === 'withdraw') {
    const reason = fields.reason?.trim()
    if (!reason) return { why: 'no-reason' }
    return { path: `${own}/${fields.about}`, body: { reason }, recorded: fields.about, anchor: 'item' }
  }
  const section = reportSections.find((key) => key === fields.section)
  if (!section) return { why: 'store' }
  const [path, seen] = [`${own}/sections/${section}`, Number(fields.version)]
  switch (fields.about) {
    case 'text':
      return textOf(fields, { path, seen, section })
    case 'reset':
      return { path, body: { seen, paragraphs: null, sources: [] }, recorded: 'reset', anchor: section }
    case 'clear': {
      const body = { seen, post: fields.post ?? '' }
      return { path: `${path}/clearance`, body, recorded: 'clear', anchor: section }
    }
    default:
      return { why: 'store' }
  }
}

function textOf(
  fields: Fields,
  { path, seen, section }: { path: string; seen: number; section: string },
): ItemChange {
  const proofs = sourcesTyped(lines(fields.proofs ?? ''))
  if (proofs === null) return { why: 'not-a-source' }
  const paragraphs = paragraphsOf(fields.words ?? '')
  if (paragraphs.length === 0) return { why: 'nothing-written' }
  const sources = [...sourcesCarried(fields.given), ...proofs]
  return { path, body: { seen, paragraphs, sources }, recorded: 'text', anchor: section }
}

/** What stands between empty lines. */
export const paragraphsOf = (words: string): string[] =>
  lines(words)
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
