// A person's word on a mechanism: it is one, it is called so, it is none, or it is another one by another name.

import type { MechanismFields, NewMechanismDecision } from '@qarar/register/contract'
import { liveStates } from '@qarar/register/contract'
import { sql } from 'kysely'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { type MechanismNow, mechanismNow, mechanismSeen, refuseNotLive } from './mechanism-now.ts'
import type { Answered } from './mechanism-queries.ts'
import { mechanismRows } from './mechanism-rows.ts'
import { plainMechanism } from './plain-mechanism.ts'

/** Throws where it has changed since the person saw it. */
export function decideMechanism(
  db: Database,
  id: string,
  { by, ...said }: NewMechanismDecision & { by: string },
): Promise<Answered> {
  return changeStore(db, async (change) => {
    const now = await mechanismSeen(change, id, said.version)
    if (said.kind !== 'withdrawn') refuseNotLive(now)
    return keepDecision(change, now, await wordOf(change, now, said), by)
  })
}

interface Word {
  state: string
  fields: MechanismFields | null
  merged_into: string | null
  reason: string | null
}

async function wordOf(change: Change, now: MechanismNow, said: NewMechanismDecision): Promise<Word> {
  const { fields } = now
  const reason = 'reason' in said ? (said.reason?.trim() ?? null) : null
  if (reason !== null) refuseControls(reason, 'reason')
  const plain = { fields, merged_into: null, reason }
  switch (said.kind) {
    case 'confirmed':
      return { ...plain, state: 'confirmed', fields: fields ?? (await fieldsNow(change, now.id)) }
    case 'edited':
      return { ...plain, state: 'edited', fields: plainMechanism(said.fields) }
    case 'rejected':
      await refuseOthersMerged(change, now.id)
      return { ...plain, state: 'rejected' }
    case 'merged':
      await refuseNoTarget(change, now, said.into)
      return { ...plain, state: 'merged', merged_into: said.into }
    case 'withdrawn':
      return { ...(await wordBefore(change, now)), reason }
  }
}

async function fieldsNow(change: Change, id: string): Promise<MechanismFields> {
  const [row] = await mechanismRows(change, [id], { log: null })
  return (row as NonNullable<typeof row>).fields
}

/** What is merged away, or none, cannot be what others are. */
async function refuseOthersMerged(change: Change, id: string): Promise<void> {
  const others = await change
    .selectFrom('mechanism_version')
    .select('mechanism')
    .where('merged_into', '=', id)
    .where('upto', 'is', null)
    .execute()
  if (others.length === 0) return
  const named = others.map(({ mechanism }) => mechanism).join(', ')
  throw refusal(
    'not-applicable',
    `Others were merged into mechanism ${id} (${named}): take that back first.`,
    'others-merged-into',
  )
}

/** Another one of the same kind and organisation, which counts and does not lead back to it. */
async function refuseNoTarget(change: Change, { id, kind, organisation }: MechanismNow, into: string) {
  const target = await mechanismNow(change, into)
  refuseNotLive(target)
  if (into !== id && target.kind === kind && target.organisation === organisation) return
  throw refusal(
    'not-applicable',
    `Mechanism ${id} can only be merged into another one of its kind and organisation, which ${into} is not.`,
    'not-to-be-merged',
  )
}

/**
 * Of what was rejected or merged, what counted before; of what was confirmed or edited, the proposal. What a person added
 * counts no more.
 */
async function wordBefore(change: Change, { id, log, state, fields, key }: MechanismNow): Promise<Word> {
  if (state === 'proposed')
    throw refusal(
      'not-applicable',
      `Nobody has decided about mechanism ${id}: there is nothing to take back.`,
      'mechanism-not-live',
    )
  const none = { merged_into: null, reason: null }
  if (state === 'added') return { ...none, state: 'rejected', fields }
  const before = ['rejected', 'merged'].includes(state) ? await countedBefore(change, id, log) : null
  if (before !== null && before.state !== 'proposed') return { ...none, ...before }
  return { ...none, state: key === null ? 'rejected' : await proposedOrGone(change, id), fields: null }
}

async function countedBefore(change: Change, id: string, log: string) {
  const found = await change
    .selectFrom('mechanism_version')
    .select(['state', 'fields'])
    .where('mechanism', '=', id)
    .where('log', '<', log)
    .where('state', 'in', liveStates)
    .orderBy('log', 'desc')
    .executeTakeFirst()
  return found ?? null
}

async function proposedOrGone(change: Change, id: string): Promise<'proposed' | 'gone'> {
  const { rows } = await sql<{ named: boolean }>`
    select exists (select from mechanism_mention where mechanism = ${id} and upto is null
      union all select from mechanism_version where merged_into = ${id} and upto is null) as named`.execute(
    change,
  )
  return rows[0]?.named ? 'proposed' : 'gone'
}

async function keepDecision(change: Change, { id }: MechanismNow, word: Word, by: string): Promise<Answered> {
  const details = { mechanism: id, ...word }
  const ids = [id, ...(word.merged_into === null ? [] : [word.merged_into])]
  const { number } = await appendLog(change, { by, what: 'decide-mechanism', ids, details })
  await change
    .updateTable('mechanism_version')
    .set({ upto: String(number) })
    .where('mechanism', '=', id)
    .where('upto', 'is', null)
    .execute()
  await insertRows(change, 'mechanism_version', [{ ...details, log: number }])
  return { id, version: number }
}
