// All that people decided about how a file is read: what the reading of its text takes beside the text.
import type { Direction, FileJoin } from '@qarar/core'
import type { DecidedJoin } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { sha256 } from '../import/fingerprint.ts'
import type { KeptDirection } from './list-directions.ts'
import { directionKey, directionOf, standingDirections } from './standing-directions.ts'
import { joinsKeyOf, standingJoins } from './standing-joins.ts'

export interface Decided<Join extends FileJoin = FileJoin> {
  /** In the order of the lines. */
  joins: readonly Join[]
  /** In the order of their keys: what was said first does not matter. */
  directions: readonly Direction[]
}

export const nothingDecided: Decided<never> = { joins: [], directions: [] }

export async function standingDecided(db: Database, manifestation: string): Promise<Decided<DecidedJoin>> {
  const joins = await standingJoins(db, manifestation)
  return { joins, directions: directionsOf(await standingDirections(db, manifestation)) }
}

export function directionsOf(standing: readonly Pick<KeptDirection, 'said' | 'anchor'>[]): Direction[] {
  const byKey = new Map(standing.map(directionOf).map((direction) => [directionKey(direction), direction]))
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, direction]) => direction)
}

/** What a revision is known by beside its file and rules. */
export function decidedKey({ joins, directions }: Decided): string {
  const ofJoins = joinsKeyOf(joins)
  return directions.length === 0
    ? ofJoins
    : sha256(JSON.stringify([ofJoins, ...directions.map(directionKey)]))
}
