// What happened to the sections of some items, as it was known at a log entry.
import type { LanguageTag } from '@qarar/core'
import type {
  DraftItem,
  ReportSectionKey,
  ReportSentence,
  SectionEvent,
  SectionOwner,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt, knownBy } from '../register/as-of.ts'

export interface SectionHistory {
  owner: SectionOwner | null
  /** Null: it follows the register. */
  text: { version: number; sentences: ReportSentence[] | null; draft: string | null } | null
  clearance: { post: string; wordsKey: string; log: number; by: string; at: string } | null
  /** Newest first. */
  events: SectionEvent[]
}

export interface ItemHistory {
  sections: Map<ReportSectionKey, SectionHistory>
  /** The item in each language of the volume, as it was frozen. */
  frozen: { drafts: Partial<Record<LanguageTag, DraftItem>>; by: string; at: string } | null
  /** Log entry by which it was opened again the last time; 0 where it never was. */
  opened: number
  /** Of the item as a whole, newest first. */
  events: SectionEvent[]
}

const nothing: SectionHistory = { owner: null, text: null, clearance: null, events: [] }

export async function sectionHistories(
  db: Database,
  items: readonly string[],
  log: number | null,
): Promise<Map<string, ItemHistory>> {
  const histories = new Map<string, ItemHistory>(
    items.map((item) => [item, { sections: new Map(), frozen: null, opened: 0, events: [] }]),
  )
  if (items.length === 0) return histories
  const change = (
    { item, section }: { item: string; section: ReportSectionKey },
    by: (history: SectionHistory) => Partial<SectionHistory>,
  ) => {
    const sections = histories.get(item)?.sections
    const history = sections?.get(section) ?? nothing
    sections?.set(section, { ...history, ...by(history) })
  }
  for (const row of await readOwners(db, items, log)) change(row, () => ({ owner: row.owner }))
  for (const row of await readTexts(db, items, log))
    change(row, ({ events }) => ({ text: row.text, events: [...events, row.event] }))
  for (const row of await readClearances(db, items, log))
    change(row, ({ events }) => ({ clearance: row.clearance, events: [...events, ...row.events] }))
  for (const row of await readPackets(db, items, log))
    change(row, ({ events }) => ({ events: [...events, row.event] }))
  for (const row of await readFreezes(db, items, log)) {
    const history = histories.get(row.item)
    if (!history) continue
    const events = [row.event, ...history.events]
    Object.assign(history, { frozen: row.frozen, opened: row.opened ?? history.opened, events })
  }
  for (const { sections } of histories.values())
    for (const history of sections.values()) history.events.sort((a, b) => (a.at < b.at ? 1 : -1))
  return histories
}

async function readOwners(db: Database, items: readonly string[], log: number | null) {
  const rows = await db
    .selectFrom('report_owner as o')
    .select(['o.item', 'o.section', 'o.post', 'o.person', 'o.due_by as by'])
    .where('o.item', 'in', items)
    .where('o.post', 'is not', null)
    .where(heldAt('o', log))
    .execute()
  return rows.map(({ item, section, post, ...owner }) => ({
    ...{ item, section },
    owner: { post: post as string, ...owner },
  }))
}

/** All of them in their order: the last one stands. */
async function readTexts(db: Database, items: readonly string[], log: number | null) {
  const rows = await db
    .selectFrom('section_text as s')
    .innerJoin('log as l', 'l.number', 's.log')
    .leftJoin('returned_draft as r', 'r.id', 's.draft')
    .select(['s.item', 's.section', 's.log', 's.sentences', 's.draft', 'r.post', 'l.by', 'l.at'])
    .where('s.item', 'in', items)
    .where(knownBy('s.log', log))
    .orderBy('s.log')
    .execute()
  return rows.map(({ item, section, sentences, draft, post, by, at, log: version }) => ({
    ...{ item, section },
    text: { version: Number(version), sentences, draft },
    event: eventOf(sentences === null ? 'reset' : draft === null ? 'edited' : 'received', {
      ...{ by, at, post, file: draft },
    }),
  }))
}

interface Happened {
  by: string
  at: Date
  post?: string | null
  file?: string | null
  reason?: string | null
}

function eventOf(
  kind: SectionEvent['kind'],
  { by, at, post = null, file = null, reason = null }: Happened,
): SectionEvent {
  return { kind, post, file, reason, by, at: at.toISOString() }
}

async function readClearances(db: Database, items: readonly string[], log: number | null) {
  const rows = await db
    .selectFrom('section_clearance as c')
    .innerJoin('log as l', 'l.number', 'c.log')
    .select(['c.item', 'c.section', 'c.post', 'c.words_key as wordsKey', 'c.log', 'l.by', 'l.at'])
    .where('c.item', 'in', items)
    .where(knownBy('c.log', log))
    .orderBy('c.log')
    .execute()
  return rows.map(({ item, section, post, wordsKey, log: entry, by, at }) => ({
    ...{ item, section },
    clearance: post === null ? null : { post, wordsKey, log: Number(entry), by, at: at.toISOString() },
    events: post === null ? [] : [eventOf('cleared', { by, at, post })],
  }))
}

async function readPackets(db: Database, items: readonly string[], log: number | null) {
  const { rows } = await sql<Happened & { item: string; section: ReportSectionKey }>`
    select f.item, f.section, p.post, l.by, l.at
    from report_packet p join log l on l.number = p.log,
      jsonb_to_recordset(p.sections) f (item text, section text)
    where p.kind = 'contribution' and f.item = any(${[...items]}::text[]) and ${knownBy('p.log', log)}
    order by p.log`.execute(db)
  return rows.map(({ item, section, ...happened }) => ({
    ...{ item, section },
    event: eventOf('requested', happened),
  }))
}

async function readFreezes(db: Database, items: readonly string[], log: number | null) {
  const rows = await db
    .selectFrom('item_freeze as f')
    .innerJoin('log as l', 'l.number', 'f.log')
    .select(['f.item', 'f.draft', 'f.reason', 'f.log', 'l.by', 'l.at'])
    .where('f.item', 'in', items)
    .where(knownBy('f.log', log))
    .orderBy('f.log')
    .execute()
  return rows.map(({ item, draft, reason, log: entry, by, at }) => ({
    item,
    opened: draft ? null : Number(entry),
    frozen: draft && { drafts: draft, by, at: at.toISOString() },
    event: eventOf(draft ? 'frozen' : 'opened', { by, at, reason }),
  }))
}
