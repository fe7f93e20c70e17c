// Requests with all that became of them, as they were known at a log entry (null: now).
import { inRequestOrder, isLate, itemState } from '@qarar/register'
import type {
  Contribution,
  ReplyHead,
  RequestHead,
  RequestItem,
  RequestPage,
  SettledText,
  TextSource,
} from '@qarar/register/contract'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt, knownBy } from '../register/as-of.ts'
import type { RequestTables } from '../schema/request-tables.ts'
import { type Taken, takenOf } from '../taken-of.ts'

export interface RequestView {
  log: number | null
  /** What is dated later is left out. */
  day: string
  /** Only this one. */
  request?: string
}

export interface KeptRequest {
  head: RequestHead & { words: string }
  /** Log entry of the last change of anything in it. */
  version: number
  /** In the order of the request, those that were taken out last; without earlier replies. */
  items: RequestItem[]
  reminders: RequestPage['reminders']
  /** Newest first; those that were withdrawn too. */
  replies: ReplyHead[]
}

/** The newest first. */
export async function readRequests(db: Database, view: RequestView): Promise<KeptRequest[]> {
  const [heads, items, reminders, replies] = [
    await readHeads(db, view),
    await readItems(db, view),
    await readReminders(db, view),
    await readReplies(db, view),
  ]
  return heads.map(({ version, ...head }) => {
    const own = items.get(head.id) ?? []
    const reminded = reminders.get(head.id) ?? []
    const sent = replies.get(head.id) ?? []
    const versions = [version, ...own, ...reminded, ...sent].map((each) =>
      typeof each === 'number' ? each : each.version,
    )
    const days = Map.groupBy(reminded, ({ post }) => post)
    return {
      head,
      version: Math.max(...versions),
      items: inRequestOrder(own.map((row) => itemOf(row, days, view.day))),
      reminders: reminded.map(({ version: _, ...reminder }) => reminder),
      replies: sent.map(({ version: _, ...reply }) => reply),
    }
  })
}

async function readHeads(db: Database, view: RequestView) {
  const rows = await headRows(db, view).select('x.words').execute()
  return rows.map(({ log, taken, ...row }) => ({ ...plain(row), version: lastOf(log, taken) }))
}

/** The newest first, without the words of the notes. */
export async function listHeads(db: Database, view: RequestView): Promise<RequestHead[]> {
  const rows = await headRows(db, view).execute()
  return rows.map(({ log: _, taken: __, ...row }) => plain(row))
}

function headRows(db: Database, { log, day, request }: RequestView) {
  return db
    .selectFrom('request as x')
    .innerJoin('log as l', 'l.number', 'x.log')
    .leftJoin('request_withdrawal as w', (join) =>
      join.onRef('w.request', '=', 'x.id').on(knownBy('w.log', log)),
    )
    .leftJoin('log as t', 't.number', 'w.log')
    .select(['x.id', 'x.number', 'x.date', 'x.sender as from', 'x.due as limit', 'x.language', 'x.about'])
    .select(['x.publication', 'x.log', 'w.log as taken', 'l.by', 'l.at'])
    .select(['t.by as taken_by', 't.at as taken_at', 'w.reason as taken_why'])
    .where(knownBy('x.log', log))
    .where('x.date', '<=', day)
    .$if(request !== undefined, (q) => q.where('x.id', '=', request as string))
    .orderBy('x.date', 'desc')
    .orderBy('x.log', 'desc')
}

const lastOf = (...logs: (string | null)[]) => Math.max(...logs.map(Number))

/** Without the columns of a withdrawal, with what they say. */
function plain<Row extends Taken & { at: Date }>({ at, taken_by, taken_at, taken_why, ...row }: Row) {
  return { ...row, at: at.toISOString(), withdrawn: takenOf({ taken_by, taken_at, taken_why }) }
}

type ItemRow = Awaited<ReturnType<typeof itemRows>>[number]
type ShareRow = Omit<Selectable<RequestTables['request_share']>, 'item'>

interface Loaded extends ItemRow {
  version: number
  shares: ShareRow[]
  contributions: (Contribution & { version: number })[]
  texts: (SettledText & { version: number })[]
}

/** By request. */
async function readItems(db: Database, view: RequestView): Promise<Map<string, Loaded[]>> {
  const rows = await itemRows(db, view)
  const ids = rows.map(({ id }) => id)
  const [splits, contributions, texts] = [
    await readSplits(db, ids, view),
    await readContributions(db, ids, view),
    await readTexts(db, ids, view),
  ]
  const items = rows.map((row): Loaded => {
    const [split, came, said] = [splits.get(row.id), contributions.get(row.id), texts.get(row.id)]
    const others = [...(came ?? []), ...(said ?? [])].map(({ version }) => version)
    const version = Math.max(lastOf(row.log, row.taken), split?.version ?? 0, ...others)
    return { ...row, version, shares: split?.shares ?? [], contributions: came ?? [], texts: said ?? [] }
  })
  return Map.groupBy(items, ({ request }) => request)
}

function itemRows(db: Database, { log, request }: RequestView) {
  return db
    .selectFrom('request_item as x')
    .innerJoin('log as l', 'l.number', 'x.log')
    .leftJoin('request_item_withdrawal as w', (join) =>
      join.onRef('w.item', '=', 'x.id').on(knownBy('w.log', log)),
    )
    .leftJoin('log as t', 't.number', 'w.log')
    .selectAll('x')
    .select(['w.log as taken', 'l.by', 'l.at'])
    .select(['t.by as taken_by', 't.at as taken_at', 'w.reason as taken_why'])
    .where(knownBy('x.log', log))
    .$if(request !== undefined, (q) => q.where('x.request', '=', request as string))
    .orderBy('x.log')
    .execute()
}

/** Who has each item, by item. */
async function readSplits(db: Database, items: readonly string[], { log }: RequestView) {
  if (items.length === 0) return new Map<string, { version: number; shares: ShareRow[] }>()
  const rows = await db
    .selectFrom('request_split as s')
    .leftJoin('request_share as h', (join) =>
      join.onRef('h.item', '=', 's.item').onRef('h.log', '=', 's.log'),
    )
    .select(['s.item', 's.log', 'h.post', 'h.person', 'h.due_by'])
    .where(sql<boolean>`s.item = any(${items}::text[])`)
    .where(heldAt('s', log))
    .orderBy('h.post')
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ item }) => item)].map(([item, all]) => {
      const shares = all.flatMap(({ item: _, post, ...row }) => (post === null ? [] : [{ ...row, post }]))
      return [item, { version: Number(all[0]?.log), shares }]
    }),
  )
}

/** By item, the newest first. */
async function readContributions(db: Database, items: readonly string[], { log, day }: RequestView) {
  if (items.length === 0) return new Map<string, Loaded['contributions']>()
  const rows = await db
    .selectFrom('contribution as x')
    .innerJoin('log as l', 'l.number', 'x.log')
    .leftJoin('contribution_withdrawal as w', (join) =>
      join.onRef('w.contribution', '=', 'x.id').on(knownBy('w.log', log)),
    )
    .leftJoin('log as t', 't.number', 'w.log')
    .selectAll('x')
    .select(['w.log as taken', 'l.by', 'l.at'])
    .select(['t.by as taken_by', 't.at as taken_at', 'w.reason as taken_why'])
    .where(sql<boolean>`x.item = any(${items}::text[])`)
    .where(knownBy('x.log', log))
    .where('x.date', '<=', day)
    .orderBy('x.date', 'desc')
    .orderBy('x.log', 'desc')
    .execute()
  const all = rows.map(({ log, taken, ...row }) => ({ ...plain(row), version: lastOf(log, taken) }))
  return withoutItem(Map.groupBy(all, ({ item }) => item))
}

/** By item, the newest first. */
async function readTexts(db: Database, items: readonly string[], { log }: RequestView) {
  if (items.length === 0) return new Map<string, Loaded['texts']>()
  const rows = await db
    .selectFrom('settled_text as x')
    .innerJoin('log as l', 'l.number', 'x.log')
    .selectAll('x')
    .select(['l.by', 'l.at'])
    .where(sql<boolean>`x.item = any(${items}::text[])`)
    .where(knownBy('x.log', log))
    .orderBy('x.log', 'desc')
    .execute()
  const all = rows.map(({ item, log, words, language, by, at, ...row }) => {
    return { item, version: Number(log), words, language, source: sourceOf(row), by, at: at.toISOString() }
  })
  return withoutItem(Map.groupBy(all, ({ item }) => item))
}

type Sourced = Pick<
  Selectable<RequestTables['settled_text']>,
  'source_reply' | 'source_item' | 'source_contribution'
>

function sourceOf({ source_reply, source_item, source_contribution }: Sourced): TextSource | null {
  if (source_contribution !== null) return { kind: 'contribution', contribution: source_contribution }
  if (source_reply === null || source_item === null) return null
  return { kind: 'reply', reply: source_reply, item: source_item }
}

function withoutItem<Row extends { item: string }>(
  rows: Map<string, Row[]>,
): Map<string, Omit<Row, 'item'>[]> {
  return new Map([...rows].map(([item, all]) => [item, all.map(({ item: _, ...row }) => row)]))
}

function itemOf(
  { shares, contributions, texts, ...row }: Loaded,
  reminded: ReadonlyMap<string, { date: string }[]>,
  day: string,
): RequestItem {
  const heard = contributions.filter(({ withdrawn }) => withdrawn === null).map(({ post }) => post)
  const given = shares.map(({ post, person, due_by: by }) => {
    const share = { post, person, by, hasContributed: heard.includes(post) }
    const days = (reminded.get(post) ?? []).map(({ date }) => date).sort()
    return { ...share, isLate: isLate(share, day), reminded: days }
  })
  const [last] = texts
  const settled = last?.words ? withoutVersion(last) : null
  return {
    ...clauseOf(row),
    shares: given,
    contributions: contributions.map(withoutVersion),
    settled,
    state: itemState({ shares: given, settled }),
    isOutdated: settled !== null && contributions.some(({ version }) => version > (last?.version ?? 0)),
    history: texts.map(withoutVersion),
    earlier: [],
  }
}

const withoutVersion = <Row extends { version: number }>({ version: _, ...row }: Row) => row

function clauseOf(row: Omit<Loaded, 'shares' | 'contributions' | 'texts'>) {
  const { span_start: start, span_end: end, eid: eId, log: _, taken: __, request: ___, ...rest } = plain(row)
  return { ...rest, eId, span: start === null || end === null ? null : { start, end } }
}

/** By request. */
async function readReminders(db: Database, { log, day, request }: RequestView) {
  const rows = await db
    .selectFrom('request_reminder as x')
    .innerJoin('log as l', 'l.number', 'x.log')
    .select(['x.request', 'x.log', 'x.post', 'x.date', 'l.by', 'l.at'])
    .where(knownBy('x.log', log))
    .where('x.date', '<=', day)
    .$if(request !== undefined, (q) => q.where('x.request', '=', request as string))
    .orderBy('x.log', 'desc')
    .execute()
  return byRequest(
    rows.map(({ log, at, ...row }) => ({ ...row, version: Number(log), at: at.toISOString() })),
  )
}

/** By request, the newest first. */
export async function readReplies(db: Database, { log, day, request }: RequestView) {
  const rows = await db
    .selectFrom('reply as x')
    .innerJoin('log as l', 'l.number', 'x.log')
    .leftJoin('reply_withdrawal as w', (join) => join.onRef('w.reply', '=', 'x.id').on(knownBy('w.log', log)))
    .leftJoin('log as t', 't.number', 'w.log')
    .select(['x.id', 'x.request', 'x.number', 'x.date', 'x.sender', 'x.language', 'x.log'])
    .select(['w.log as taken', 'l.by', 'l.at'])
    .select(['t.by as taken_by', 't.at as taken_at', 'w.reason as taken_why'])
    .where(knownBy('x.log', log))
    .where('x.date', '<=', day)
    .$if(request !== undefined, (q) => q.where('x.request', '=', request as string))
    .orderBy('x.log', 'desc')
    .execute()
  return byRequest(rows.map(({ log, taken, ...row }) => ({ ...plain(row), version: lastOf(log, taken) })))
}

function byRequest<Row extends { request: string }>(
  rows: readonly Row[],
): Map<string, Omit<Row, 'request'>[]> {
  const grouped = Map.groupBy(rows, ({ request }) => request)
  return new Map([...grouped].map(([id, all]) => [id, all.map(({ request: _, ...row }) => row)]))
}
