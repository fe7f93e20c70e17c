import { isDeepStrictEqual } from 'node:util'
import {
  type CurrentOwner,
  type Level,
  type MatchingAssigned,
  mostMatching,
  type NewMatchingAssignment,
} from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { refusal } from '../store-error.ts'
import { lastLog } from './as-of.ts'
import { assignMandates } from './assign-mandates.ts'
import { listRegister } from './list-register.ts'
import type { RegisterQuery } from './queries.ts'

type Owners = Map<string, CurrentOwner | null>

/**
 * Assigns what a list shows, without naming each: the conditions are asked for again, as they stood when the list was seen and
 * as they stand now. What has another owner by now, matches no more, or did not match then, is left as it is and counted.
 */
export async function assignMatching(
  db: Database,
  query: RegisterQuery,
  { log, ...given }: NewMatchingAssignment & { assignedBy: string },
  level: Level,
): Promise<MatchingAssigned> {
  if (query.known !== undefined || query.asOf !== undefined) throw onlyNow()
  const seen = await ownersOf(db, { ...query, upTo: log }, level)
  const now = (await lastLog(db)) === log ? seen : await ownersOf(db, query, level)
  const same = [...seen].filter(([id, owner]) => now.has(id) && isDeepStrictEqual(now.get(id), owner))
  const came = [...now.keys()].filter((id) => !seen.has(id)).length
  const ids = same.map(([id]) => id)
  if (ids.length > 0) await assignMandates(db, ids, { ...given, seen: Object.fromEntries(same) })
  return { assigned: ids.length, changed: seen.size - ids.length + came }
}

const atOnce = 1000

async function ownersOf(db: Database, query: RegisterQuery, level: Level): Promise<Owners> {
  const owners: Owners = new Map()
  for (let from = 1, total = 1; from <= total; from += atOnce) {
    const page = await listRegister(db, { ...query, from, count: atOnce }, level)
    total = page.total
    if (total > mostMatching) throw tooMany(total)
    for (const { id, owner } of page.mandates) owners.set(id, owner)
  }
  return owners
}

const tooMany = (total: number) =>
  refusal(
    'not-applicable',
    `${total} mandates match, and no more than ${mostMatching} are assigned at once: narrow the list, or let a rule assign them.`,
    'too-many-match',
  )

const onlyNow = () =>
  refusal(
    'not-applicable',
    'What matches is assigned as the register is now: ask without "known" and "asOf".',
  )
