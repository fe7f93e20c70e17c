import type { DraftItem, ReportItemHead, VolumeHead } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { readDrafts } from './draft-items.ts'
import { keepHeld } from './keep-rows.ts'
import { getOpenVolume } from './open-volume.ts'
import { readItems } from './read-volumes.ts'

/** Items whose sections are all cleared: from then on they say what was known now. None named: all of the volume. */
export function freezeItems(
  db: Database,
  volume: string,
  { items, by }: { items: readonly string[]; by: string },
): Promise<{ items: string[] }> {
  return changeStore(db, async (change) => {
    const head = await getOpenVolume(change, volume)
    const heads = await readItems(change, { volume, log: null })
    const chosen = heads.filter(({ id }) => items.length === 0 || items.includes(id))
    const unknown = items.find((id) => !heads.some((each) => each.id === id))
    if (unknown) throw refusal('not-found', `The report has no item "${unknown}".`, 'no-report-item')
    const drafts = await readDrafts(change, head, chosen, { log: null })
    const open = drafts.filter(({ frozen }) => frozen === null)
    refuseUncleared(open)
    const rows = await frozenRows(
      change,
      head,
      chosen.filter(({ id }) => open.some((each) => each.id === id)),
    )
    if (rows.length > 0) await keepFreeze(change, rows, { by, what: 'freeze-items' })
    return { items: rows.map(({ item }) => item) }
  })
}

/** Each item in every language of the volume. */
async function frozenRows(change: Change, volume: VolumeHead, items: readonly ReportItemHead[]) {
  const drafts: DraftItem[] = []
  for (const language of volume.languages)
    drafts.push(...(await readDrafts(change, volume, items, { log: null, language })))
  return items.map(({ id }) => {
    const own = drafts.filter((draft) => draft.id === id)
    return { item: id, draft: Object.fromEntries(own.map((draft) => [draft.language, draft])), reason: null }
  })
}

function keepFreeze(
  change: Change,
  rows: { item: string; draft: Record<string, DraftItem> | null; reason: string | null }[],
  entry: { by: string; what: string },
): Promise<number> {
  const ids = rows.map(({ item }) => item)
  return keepHeld(change, 'item_freeze', ['item'], { ...entry, ids }, rows)
}

function refuseUncleared(drafts: readonly DraftItem[]): void {
  const open = drafts.flatMap(({ position, sections }) =>
    sections.filter(({ state }) => state !== 'cleared').map(({ key }) => `${position} ${key}`),
  )
  if (open.length === 0) return
  const more = open.length > 10 ? ` and ${open.length - 10} more` : ''
  throw refusal(
    'not-applicable',
    `Of these items, ${open.length} sections are not cleared: ${open.slice(0, 10).join('; ')}${more}.`,
    'not-cleared',
  )
}

/** A frozen item can change again. */
export function openFrozen(
  db: Database,
  item: string,
  { reason: typed, by }: { reason: string; by: string },
): Promise<{ item: string }> {
  return changeStore(db, async (change) => {
    refuseControls(typed, 'reason')
    const found = await change
      .selectFrom('report_item as x')
      .leftJoin('item_freeze as f', (join) => join.onRef('f.item', '=', 'x.id').on('f.upto', 'is', null))
      .select(['x.volume', 'f.draft'])
      .where('x.id', '=', item)
      .executeTakeFirst()
    if (!found) throw refusal('not-found', `No item of a report has the id "${item}".`, 'no-report-item')
    await getOpenVolume(change, found.volume)
    if (!found.draft) throw refusal('not-applicable', `Item ${item} is not frozen.`, 'item-open')
    await keepFreeze(change, [{ item, draft: null, reason: typed.trim() }], { by, what: 'open-item' })
    return { item }
  })
}
