// How far the sections of a report are, from what is stored of them.
import { formOf } from '@qarar/register'
import {
  type ReportItemHead,
  type ReportSentence,
  type SectionCounts,
  type SectionState,
  sectionStates,
  type VolumeHead,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { knownBy } from '../register/as-of.ts'
import { readDrafts } from './draft-items.ts'
import { wordsKey } from './words-key.ts'

interface StoredSection {
  item: string
  isFrozen: boolean
  isWritten: boolean
  /** It came in from Word. */
  isReceived: boolean
  isRequested: boolean
  /** Of the words that were cleared; null where none are. */
  cleared: string | null
  /** Only where it was cleared. */
  sentences: ReportSentence[] | null
}

/**
 * Nothing is composed but items of which a section was cleared that nobody wrote: whether that clearance holds still follows
 * from the register.
 */
export async function countStates(
  db: Database,
  volume: VolumeHead,
  items: readonly ReportItemHead[],
  log: number | null,
): Promise<SectionCounts> {
  const stored = await readStored(db, volume, items, log)
  const open = new Set(stored.filter(followsRegister).map(({ item }) => item))
  const composed = items.filter(({ id }) => open.has(id))
  const drafts = composed.length > 0 ? await readDrafts(db, volume, composed, { log }) : []
  return countOf([
    ...stored.filter(({ item }) => !open.has(item)).map(stateOf),
    ...drafts.flatMap(({ sections }) => sections.map(({ state }) => state)),
  ])
}

export const countOf = (states: readonly SectionState[]): SectionCounts =>
  Object.fromEntries(
    sectionStates.map((state) => [state, states.filter((each) => each === state).length]),
  ) as SectionCounts

const followsRegister = ({ isFrozen, isWritten, cleared }: StoredSection) =>
  !isFrozen && !isWritten && cleared !== null

function stateOf({
  isFrozen,
  isWritten,
  isReceived,
  isRequested,
  cleared,
  sentences,
}: StoredSection): SectionState {
  if (isFrozen) return 'frozen'
  if (cleared !== null && sentences && cleared === wordsKey(sentences)) return 'cleared'
  if (isWritten) return isReceived ? 'received' : 'edited'
  return isRequested ? 'requested' : 'planned'
}

async function readStored(
  db: Database,
  { id, organisation }: VolumeHead,
  items: readonly ReportItemHead[],
  log: number | null,
): Promise<StoredSection[]> {
  const sections = [...formOf(organisation).sections]
  const ids = items.map((item) => item.id)
  const { rows } = await sql<StoredSection>`
    with asked as (
      select distinct f.item, f.section from report_packet p,
        jsonb_to_recordset(p.sections) f (item text, section text)
      where p.volume = ${id} and p.kind = 'contribution' and ${knownBy('p.log', log)}
    )
    select x.item, coalesce(z.is_frozen, false) as "isFrozen", t.sentences is not null as "isWritten",
      t.draft is not null as "isReceived", a.item is not null as "isRequested", c.words_key as cleared,
      case when c.words_key is not null then t.sentences end as sentences
    from unnest(${ids}::text[]) x (item) cross join unnest(${sections}::text[]) k (section)
    left join asked a on a.item = x.item and a.section = k.section
    left join lateral (
      select s.sentences, s.draft from section_text s
      where s.item = x.item and s.section = k.section and ${knownBy('s.log', log)} order by s.log desc limit 1
    ) t on true
    left join lateral (
      select case when s.post is not null then s.words_key end as words_key from section_clearance s
      where s.item = x.item and s.section = k.section and ${knownBy('s.log', log)}
        -- What was cleared before the item was opened again has lapsed.
        and not exists (select from item_freeze o where o.item = x.item and o.draft is null and o.log > s.log
          and ${knownBy('o.log', log)})
      order by s.log desc limit 1
    ) c on true
    left join lateral (
      select f.draft is not null as is_frozen from item_freeze f
      where f.item = x.item and ${knownBy('f.log', log)} order by f.log desc limit 1
    ) z on true`.execute(db)
  return rows
}
