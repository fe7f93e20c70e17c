import { type ReplyNote, replyNote } from '@qarar/register'
import type { NewReply, RequestItem } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { dayOf, numberOf, today } from '../letters/read-typed.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { getOpen } from './open-request.ts'
import { type KeptRequest, readRequests } from './read-requests.ts'

/** Our one reply: its words are those that were settled, in the order of the request, and stay as they were sent. */
export function sendReply(
  db: Database,
  request: string,
  given: NewReply & { by: string },
): Promise<{ id: string }> {
  return changeStore(db, async (change) => {
    const kept = await getOpen(change, request)
    refuseChanged(kept, given.seen)
    const items = settledItems(kept)
    const sent = {
      number: numberOf(given.number, 'number of the reply'),
      date: dayOfReply(given.date, kept.head.date),
    }
    const sender = senderOf(given.sender)
    await refuseHeld(change, sent.number)
    const { language, by } = given
    const note = replyNote({ request: kept.head, items, sender, sent, language })
    const row = { id: newId('reply'), request, ...sent, sender, language, note }
    return { id: await keep(change, row, items, by) }
  })
}

async function keep(
  change: Change,
  row: { id: string; request: string },
  settled: readonly SettledItem[],
  by: string,
): Promise<string> {
  const items = settled.map(({ id, settled: { words, language } }, at) => {
    return { position: at + 1, item: id, words, language }
  })
  const entry = { by, what: 'send-reply', ids: [row.id, row.request], details: { ...row, items } }
  const { number: log } = await appendLog(change, entry)
  await insertRows(change, 'reply', [{ ...row, log }])
  const rows = items.map((item) => ({ reply: row.id, ...item }))
  await insertRows(change, 'reply_item', rows)
  return row.id
}

type SettledItem = RequestItem & { settled: { words: string } }

const isSettled = (item: RequestItem): item is SettledItem => item.settled !== null

const standing = ({ items }: KeptRequest) => items.filter(({ withdrawn }) => withdrawn === null)

/** All that count; throws with a list of those that are not settled. */
function settledItems(kept: KeptRequest): SettledItem[] {
  const items = standing(kept)
  const { number } = kept.head
  if (items.length === 0)
    throw refusal(
      'not-applicable',
      `Request ${number} has no items yet: say what it asks about.`,
      'nothing-chosen',
    )
  const open = items.filter((item) => !isSettled(item))
  if (open.length === 0) return items.filter(isSettled)
  throw refusal(
    'not-applicable',
    `Of ${items.length} items of request ${number}, ${open.length} are not settled: ${open.map(openWords).join('; ')}.`,
    'not-settled',
  )
}

function openWords({ id, symbol, number, quote, state, shares }: RequestItem): string {
  const place = symbol === null ? `"${quote.slice(0, 40)}"` : [symbol, number].filter(Boolean).join(' § ')
  const owing = shares.filter(({ hasContributed }) => !hasContributed).map(({ post }) => post)
  return `${place} (${id}, ${state}${owing.length > 0 ? `: ${owing.join(', ')}` : ''})`
}

function refuseChanged({ head, version }: KeptRequest, seen: number): void {
  if (version !== seen)
    throw refusal(
      'not-applicable',
      `Request ${head.number} has changed since you saw it: look at it again, then send the reply.`,
      'request-changed',
    )
}

function dayOfReply(typed: string, requested: string): string {
  const date = dayOf(typed, 'date of the reply')
  if (date > today())
    throw refusal('not-applicable', `The date of the reply (${date}) is still to come.`, 'day-to-come')
  if (date < requested)
    throw refusal(
      'not-applicable',
      `A reply of ${date} is before the note of ${requested}.`,
      'before-request',
    )
  return date
}

function senderOf(typed: string): string {
  refuseControls(typed, 'name of the sender')
  const sender = typed.trim()
  if (sender === '') throw refusal('not-applicable', 'Say who sends the reply.', 'no-sender')
  return sender
}

async function refuseHeld(change: Change, number: string): Promise<void> {
  const held = await change
    .selectFrom('reply as x')
    .leftJoin('reply_withdrawal as w', 'w.reply', 'x.id')
    .select('x.id')
    .where('w.reply', 'is', null)
    .where('x.number', '=', number)
    .executeTakeFirst()
  if (held)
    throw refusal(
      'not-applicable',
      `A reply with the number ${number} is there already (${held.id}).`,
      'reply-held',
    )
}

/**
 * The reply as it is to be printed: as it was sent, else as a draft where that is asked for. Throws with a list where
 * items are not settled; undefined where no request has the id.
 */
export async function getReply(
  db: Database,
  request: string,
  { draft }: { draft: boolean },
): Promise<{ number: string; note: ReplyNote } | undefined> {
  const [kept] = await readRequests(db, { log: null, day: today(), request })
  if (!kept) return undefined
  const { head, replies } = kept
  const sent = replies.find(({ withdrawn }) => withdrawn === null)
  if (sent) {
    const { note } = await db
      .selectFrom('reply')
      .select('note')
      .where('id', '=', sent.id)
      .executeTakeFirstOrThrow()
    return { number: sent.number, note }
  }
  const items = draft ? standing(kept) : settledItems(kept)
  const { language } = head
  const sender = (await lastSenders(db))[language] ?? null
  return { number: head.number, note: replyNote({ request: head, items, sender, sent: null, language }) }
}

/** How the house called itself in its last reply in each language: what a form begins with. */
export async function lastSenders(db: Database): Promise<Record<string, string>> {
  const rows = await db
    .selectFrom('reply')
    .distinctOn('language')
    .select(['language', 'sender'])
    .orderBy('language')
    .orderBy('log', 'desc')
    .execute()
  return Object.fromEntries(rows.map(({ language, sender }) => [language, sender]))
}
