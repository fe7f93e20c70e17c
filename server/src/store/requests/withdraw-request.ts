import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { getOpen, getOpenItem } from './open-request.ts'

interface Why {
  reason: string
  by: string
}

/** A note that was registered by mistake. Refused where it was answered. */
export function withdrawRequest(db: Database, request: string, why: Why): Promise<{ request: string }> {
  return changeStore(db, async (change) => {
    await getOpen(change, request)
    await keep(change, { table: 'request_withdrawal', what: 'withdraw-request', row: { request } }, why)
    return { request }
  })
}

/** Takes an item out of its request. */
export function withdrawItem(db: Database, item: string, why: Why): Promise<{ request: string }> {
  return changeStore(db, async (change) => {
    const { request } = await getOpenItem(change, item)
    await keep(
      change,
      { table: 'request_item_withdrawal', what: 'withdraw-request-item', row: { item } },
      why,
    )
    return { request: request.head.id }
  })
}

export function withdrawContribution(
  db: Database,
  contribution: string,
  why: Why,
): Promise<{ request: string }> {
  return changeStore(db, async (change) => {
    const found = await change
      .selectFrom('contribution as x')
      .leftJoin('contribution_withdrawal as w', 'w.contribution', 'x.id')
      .select(['x.item', 'w.contribution as taken'])
      .where('x.id', '=', contribution)
      .executeTakeFirst()
    if (!found) throw refusal('not-found', `No contribution has the id "${contribution}".`)
    if (found.taken) throw takenAlready(contribution)
    const { request } = await getOpenItem(change, found.item)
    const row = { contribution }
    await keep(change, { table: 'contribution_withdrawal', what: 'withdraw-contribution', row }, why)
    return { request: request.head.id }
  })
}

/** A reply that was registered, and never went out. */
export function withdrawReply(db: Database, reply: string, why: Why): Promise<{ request: string }> {
  return changeStore(db, async (change) => {
    const found = await change
      .selectFrom('reply as x')
      .leftJoin('reply_withdrawal as w', 'w.reply', 'x.id')
      .select(['x.request', 'w.reply as taken'])
      .where('x.id', '=', reply)
      .executeTakeFirst()
    if (!found) throw refusal('not-found', `No reply has the id "${reply}".`)
    if (found.taken) throw takenAlready(reply)
    await keep(change, { table: 'reply_withdrawal', what: 'withdraw-reply', row: { reply } }, why)
    return { request: found.request }
  })
}

const takenAlready = (id: string) =>
  refusal('not-applicable', `${id} was withdrawn already.`, 'already-taken')

interface Withdrawal {
  table: 'request_withdrawal' | 'request_item_withdrawal' | 'contribution_withdrawal' | 'reply_withdrawal'
  what: string
  row: Record<string, string>
}

async function keep(change: Change, { table, what, row }: Withdrawal, { reason, by }: Why): Promise<void> {
  refuseControls(reason, 'reason')
  const details = { ...row, reason: reason.trim() }
  const { number: log } = await appendLog(change, { by, what, ids: Object.values(row), details })
  await insertRows(change, table, [{ ...details, log }])
}
