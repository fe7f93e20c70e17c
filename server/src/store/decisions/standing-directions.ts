import type { Direction, DirectionKind } from '@qarar/core'
import { standingOf } from '@qarar/register'
import type { DecidedDirection } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { type KeptDirection, listDirections } from './list-directions.ts'

/** Of two directions in one place only the later one stands where they say the same thing otherwise. */
const answersOf: Partial<Record<DirectionKind, string>> = {
  cut: 'border',
  join: 'border',
  furniture: 'lines',
  text: 'lines',
}

const answers = (what: DirectionKind) => answersOf[what] ?? what

type Anchored = Pick<DecidedDirection, 'said' | 'anchor'>

export function contradictDirections(a: Anchored, b: Anchored): boolean {
  return answers(a.said.what) === answers(b.said.what) && sharePlace(a.anchor, b.anchor)
}

/** What is said of a whole file is not about one of its places. */
function sharePlace(a: Anchored['anchor'], b: Anchored['anchor']): boolean {
  if (a === null || b === null) return a === b
  return a.ranges.some(([from, to]) => b.ranges.some((other) => from < other[1] && other[0] < to))
}

/** The directions for a file that stand, the newest first. */
export async function standingDirections(db: Database, manifestation: string): Promise<KeptDirection[]> {
  return standingOf(await listDirections(db, [manifestation]), contradictDirections)
}

/** As reading takes it. */
export function directionOf({ said, anchor }: Anchored): Direction {
  return { ...said, ranges: anchor?.ranges ?? [] }
}

/** The same for two directions that say the same of the same place of a file. */
export function directionKey({ ranges, ...said }: Direction): string {
  const value = 'value' in said ? said.value : null
  const plain = value !== null && typeof value === 'object' ? [value.kind, value.state] : value
  return JSON.stringify([said.what, plain, ranges])
}
