import { isDeepStrictEqual } from 'node:util'
import type { CurrentOwner, NewAssignment } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { refusal } from '../store-error.ts'
import { refuseUnknown } from './get-mandate-version.ts'
import { refuseOwner } from './refuse-owner.ts'

/** The post that sees to each of some mandates from now on: all or nothing, one log entry. */
export function assignMandates(
  db: Database,
  given: readonly string[],
  { by, post, person, seen, assignedBy }: NewAssignment & { assignedBy: string },
): Promise<string[]> {
  return changeStore(db, async (change) => {
    if (!plain(post) && (plain(person) || by)) throw noPost()
    const mandates = [...new Set(given)]
    for (const words of [post, person]) if (words) refuseOwner(words)
    await refuseUnknown(change, mandates)
    await refuseChanged(change, mandates, seen)
    const owner = { post: plain(post), person: plain(person), due_by: by, rule: null }
    const details = { mandates, ...owner }
    const entry = { by: assignedBy, what: 'assign', ids: mandates.slice(0, 1), details }
    const { number } = await appendLog(change, entry)
    await end(change, mandates, number)
    const rows = mandates.map((mandate) => ({ mandate, log: number, upto: null, ...owner }))
    await insertRows(change, 'assignment', rows)
    return mandates
  })
}

const noPost = () =>
  refusal('not-applicable', 'A person or a date needs the post: say which department or office sees to it.')

/** Throws where a mandate has another owner by now than the person saw, or nobody said who was seen. */
async function refuseChanged(change: Change, mandates: string[], seen: NewAssignment['seen']): Promise<void> {
  const owners = await ownersNow(change, mandates)
  const changed = mandates.find((id) => !isDeepStrictEqual(owners.get(id) ?? null, seen[id]))
  if (changed === undefined) return
  const { post, person } = owners.get(changed) ?? { post: 'nobody', person: null }
  throw refusal(
    'not-applicable',
    `Mandate ${changed} is assigned to "${[post, person].filter(Boolean).join(', ')}" now, which is not what you saw.`,
    'owner-changed',
  )
}

async function ownersNow(change: Change, mandates: string[]): Promise<Map<string, CurrentOwner>> {
  const rows = await change
    .selectFrom('assignment')
    .select(['mandate', 'post', 'person', 'due_by as by'])
    .where('mandate', 'in', mandates)
    .where('upto', 'is', null)
    .execute()
  return new Map(
    rows.flatMap(({ mandate, post, ...rest }) =>
      post === null ? [] : [[mandate, { post, ...rest }] as const],
    ),
  )
}

const plain = (words: string | null) => words?.trim() || null

async function end(change: Change, mandates: readonly string[], log: number): Promise<void> {
  await change
    .updateTable('assignment')
    .set({ upto: String(log) })
    .where('mandate', 'in', mandates)
    .where('upto', 'is', null)
    .execute()
}
