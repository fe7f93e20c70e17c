// What the forms of a mark's page say, as the API takes it.
import { levels } from '@qarar/register'
import type { Fields } from '../register/refused.ts'

export type MarkChange = { path: string; body: unknown; to: string } | { why: string }

export function changeOf(id: string, fields: Fields): MarkChange {
  const reason = fields.reason?.trim()
  if (!reason) return { why: 'no-reason' }
  if (fields.about === 'remove') return removalOf(id, reason, fields)
  const level = levels.find((each) => each === fields.level)
  if (!level) return { why: 'store' }
  const seen = fields.seen ? Number(fields.seen) : null
  const path = `/api/marks/${encodeURIComponent(id)}`
  return { path, body: { level, reason, seen }, to: `/marks/${encodeURIComponent(id)}?recorded=mark` }
}

function removalOf(id: string, reason: string, { sure, withReport }: Fields): MarkChange {
  if (sure !== 'yes') return { why: 'not-sure' }
  const body = { id, reason, withReport: withReport === 'yes' }
  return { path: '/api/removals', body, to: '/removals' }
}
