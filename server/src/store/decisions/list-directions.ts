import type { Said } from '@qarar/core'
import type { DecidedDirection, FileAnchor } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** A direction, and the file that it is anchored to. */
export interface KeptDirection extends DecidedDirection {
  manifestation: string
}

/** Without those that were taken back, the newest first. */
export async function listDirections(
  db: Database,
  manifestations: readonly string[],
): Promise<KeptDirection[]> {
  if (manifestations.length === 0) return []
  const rows = await directionRows(db)
    .leftJoin('decision_withdrawal as w', 'w.decision', 'd.id')
    .where('d.manifestation', 'in', [...manifestations])
    .where('w.decision', 'is', null)
    .orderBy('d.log', 'desc')
    .execute()
  return rows.map(directionOfRow)
}

/** Of all files of an expression, also of those that others have replaced. */
export async function listDirectionsOf(db: Database, expression: string): Promise<KeptDirection[]> {
  const files = await db
    .selectFrom('manifestation')
    .select('id')
    .where('expression', '=', expression)
    .execute()
  return listDirections(
    db,
    files.map(({ id }) => id),
  )
}

/** Those that were taken back, the last first. */
export async function listDirectionsTakenBack(db: Database, expression: string) {
  const rows = await directionRows(db)
    .innerJoin('decision_withdrawal as w', 'w.decision', 'd.id')
    .innerJoin('log as b', 'b.number', 'w.log')
    .innerJoin('manifestation as m', 'm.id', 'd.manifestation')
    .select(['b.by as backBy', 'b.at as backAt', 'w.reason'])
    .where('m.expression', '=', expression)
    .orderBy('w.log', 'desc')
    .execute()
  return rows.map(({ backBy, backAt, reason, ...row }) => {
    const { manifestation: _, ...direction } = directionOfRow(row)
    return { ...direction, withdrawn: { by: backBy, at: backAt.toISOString(), reason } }
  })
}

function directionRows(db: Database) {
  return db
    .selectFrom('decision as d')
    .innerJoin('log as l', 'l.number', 'd.log')
    .select(['d.id', 'l.by', 'l.at', 'd.manifestation', 'd.said'])
    .select(['d.ranges', 'd.quote', 'd.before', 'd.after'])
    .where(sql<boolean>`d.said ->> 'what' <> 'link'`)
    .$narrowType<{ said: Said }>()
}

interface DirectionRow extends Partial<Record<'quote' | 'before' | 'after', string | null>> {
  id: string
  by: string
  at: Date
  manifestation: string
  said: Said
  ranges: [number, number][] | null
}

function directionOfRow({ id, by, at, manifestation, said, ...anchor }: DirectionRow): KeptDirection {
  return { id, by, at: at.toISOString(), manifestation, said, anchor: anchorOfRow(anchor) }
}

/** Its columns are all filled, or none: the table sees to that. */
function anchorOfRow({
  ranges,
  quote,
  before,
  after,
}: Omit<DirectionRow, 'id' | 'by' | 'at' | 'manifestation' | 'said'>): FileAnchor | null {
  return ranges && { ranges, quote: quote ?? '', before: before ?? '', after: after ?? '' }
}
