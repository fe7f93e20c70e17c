import type { MarkOf, NewMark } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { nothingHas } from '../find-expression.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { refuseControls } from '../refuse-controls.ts'
import { followSearch } from '../search/follow-search.ts'
import { refusal } from '../store-error.ts'
import { getMark } from './levels-of.ts'

/** A person's decision about who may see a publication, a letter, an answer or a status entry. Earlier ones are kept. */
export function setMark(db: Database, id: string, { level, reason, seen, by }: NewMark & { by: string }) {
  return changeStore(db, async (change) => {
    refuseControls(reason, 'reason')
    const now = await getMark(change, id)
    if (!now) throw nothingHas(id)
    refuseChanged(now, seen)
    await keep(change, { subject: id, level, reason: reason.trim() }, by)
    await followSearch(change, [id])
    return (await getMark(change, id)) as MarkOf
  })
}

interface MarkRow {
  subject: string
  level: NewMark['level']
  reason: string
}

async function keep(change: Change, row: MarkRow, by: string): Promise<void> {
  const { number: log } = await appendLog(change, {
    by,
    what: 'mark',
    ids: [row.subject],
    details: { ...row },
  })
  await change
    .updateTable('mark_at')
    .set({ upto: String(log) })
    .where('subject', '=', row.subject)
    .where('upto', 'is', null)
    .execute()
  await insertRows(change, 'mark_at', [{ ...row, log, upto: null }])
}

/** Two people who mark at once: the later one is told what the earlier one said. */
function refuseChanged({ id, level, history }: MarkOf, seen: number | null | undefined): void {
  const [last] = history
  if (seen === undefined || (last?.version ?? null) === seen) return
  throw refusal(
    'not-applicable',
    `${id} was marked ${level} by ${last?.by ?? 'somebody'} meanwhile: look at it again.`,
    'mark-changed',
  )
}
