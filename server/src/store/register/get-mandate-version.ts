import { liveStates, type MandateState } from '@qarar/register/contract'
import type { Change, Database } from '../database.ts'
import { refusal } from '../store-error.ts'

export type CurrentVersion = Awaited<ReturnType<typeof getVersion>>

/** A mandate as it is known now. Throws `not-found`. */
export async function getVersion(db: Database, mandate: string) {
  const found = await db
    .selectFrom('mandate_version')
    .selectAll()
    .where('mandate', '=', mandate)
    .where('upto', 'is', null)
    .executeTakeFirst()
  if (!found) throw noMandate(mandate)
  return found
}

/** Throws `not-found` where one of them is unknown. */
export async function refuseUnknown(db: Database, mandates: readonly string[]): Promise<void> {
  if (mandates.length === 0) return
  const rows = await db
    .selectFrom('mandate_version')
    .select('mandate')
    .where('mandate', 'in', mandates)
    .where('upto', 'is', null)
    .execute()
  const known = new Set(rows.map(({ mandate }) => mandate))
  const unknown = mandates.find((id) => !known.has(id))
  if (unknown !== undefined) throw noMandate(unknown)
}

/** As the person saw it: throws where somebody else, or a new text, has changed it since. */
export async function getSeen(change: Change, mandate: string, version: number): Promise<CurrentVersion> {
  const current = await getVersion(change, mandate)
  if (Number(current.log) === version) return current
  throw refusal(
    'not-applicable',
    `Mandate ${mandate} has changed since you saw it: look at it again, then decide.`,
    'mandate-changed',
  )
}

/** Throws where it is not one that counts. */
export function refuseNotLive({ mandate, state }: Pick<CurrentVersion, 'mandate' | 'state'>): void {
  if ((liveStates as readonly MandateState[]).includes(state)) return
  if (state === 'gone')
    throw refusal('not-applicable', `No text has mandate ${mandate} any more.`, 'mandate-gone')
  throw refusal(
    'not-applicable',
    `Mandate ${mandate} is ${state}: take that decision back first.`,
    'mandate-not-live',
  )
}

function noMandate(id: string) {
  return refusal(
    'not-found',
    `No mandate has the id "${id}": \`qarar mandates\` lists them with theirs.`,
    'no-mandate',
  )
}
