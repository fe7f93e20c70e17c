// A mechanism, and a record, as they stand, for whoever says something of them.
import { liveStates } from '@qarar/register/contract'
import type { Change } from '../database.ts'
import { refusal } from '../store-error.ts'

export type MechanismNow = Awaited<ReturnType<typeof mechanismNow>>

/** Throws `not-found`. */
export async function mechanismNow(change: Change, id: string) {
  const found = await change
    .selectFrom('mechanism as m')
    .innerJoin('mechanism_version as v', 'v.mechanism', 'm.id')
    .select(['m.id', 'm.kind', 'm.organisation', 'm.key', 'v.log', 'v.state', 'v.fields', 'v.merged_into'])
    .where('m.id', '=', id)
    .where('v.upto', 'is', null)
    .where('v.state', '<>', 'gone')
    .executeTakeFirst()
  if (found) return found
  throw refusal(
    'not-found',
    `No mechanism has the id "${id}": \`qarar mechanisms\` lists them with theirs.`,
    'no-mechanism',
  )
}

/** As the person saw it: throws where somebody else, or a new text, has changed it since. */
export async function mechanismSeen(change: Change, id: string, version: number): Promise<MechanismNow> {
  const now = await mechanismNow(change, id)
  if (Number(now.log) === version) return now
  throw refusal(
    'not-applicable',
    `Mechanism ${id} has changed since you saw it (it is ${now.state} now): look at it again, then decide.`,
    'mechanism-changed',
  )
}

const live: readonly string[] = liveStates

/** Throws where it is not one that counts. */
export function refuseNotLive({ id, state, merged_into }: MechanismNow): void {
  if (live.includes(state)) return
  const into = merged_into === null ? '' : ` into ${merged_into}`
  throw refusal(
    'not-applicable',
    `Mechanism ${id} is ${state}${into}: take that decision back first.`,
    'mechanism-not-live',
  )
}

export type RecordNow = Awaited<ReturnType<typeof recordNow>>

/** Throws `not-found`. */
export async function recordNow(change: Change, id: string) {
  const found = await change
    .selectFrom('mechanism_record as r')
    .innerJoin('mechanism as m', 'm.id', 'r.mechanism')
    .selectAll('r')
    .select('m.kind')
    .where('r.id', '=', id)
    .where('r.upto', 'is', null)
    .where('r.state', '<>', 'gone')
    .executeTakeFirst()
  if (found) return found
  throw refusal(
    'not-found',
    `No record has the id "${id}": \`qarar records list\` gives them with theirs.`,
    'no-record',
  )
}

/** As the person saw it. */
export async function recordSeen(change: Change, id: string, version: number): Promise<RecordNow> {
  const now = await recordNow(change, id)
  if (Number(now.log) === version) return now
  throw refusal(
    'not-applicable',
    `Record ${id} has changed since you saw it (it is ${now.state} now): look at it again, then decide.`,
    'record-changed',
  )
}
