import type { FileJoin } from '@qarar/core'
import { standingOf } from '@qarar/register'
import type { DecidedJoin } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { sha256 } from '../import/fingerprint.ts'
import { listJoins } from './list-decisions.ts'

/** A line goes on in one line, and follows one. */
export const contradict = (a: FileJoin, b: FileJoin) => a.line === b.line || a.next === b.next

/** The joins that people decided for a file and that stand, in the order of its lines. */
export async function standingJoins(db: Database, manifestation: string): Promise<DecidedJoin[]> {
  return inOrder(standingOf(await listJoins(db, manifestation), contradict))
}

export function inOrder<Join extends FileJoin>(joins: readonly Join[]): Join[] {
  return joins.toSorted((a, b) => a.line - b.line)
}

/** What a revision is known by beside its file and rules; `joins` in order. */
export function joinsKeyOf(joins: readonly FileJoin[]): string {
  return joins.length === 0 ? '' : sha256(JSON.stringify(joins.map(({ line, next }) => [line, next])))
}
