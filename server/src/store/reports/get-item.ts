import type { DraftItem } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { logAt } from '../register/as-of.ts'
import { readDrafts } from './draft-items.ts'
import { getVolumeHead } from './open-volume.ts'
import { readItems, readVolumes } from './read-volumes.ts'
import type { ItemQuery } from './report-store.ts'

export async function getReportItem(
  db: Database,
  id: string,
  { language, known }: ItemQuery = {},
): Promise<DraftItem | undefined> {
  const log = await logAt(db, known)
  const found = await db.selectFrom('report_item').select('volume').where('id', '=', id).executeTakeFirst()
  const [volume] = found ? await readVolumes(db, { log, volume: found.volume }) : []
  if (!volume) return undefined
  const items = await readItems(db, { log, volume: volume.id })
  const [draft] = await readDrafts(
    db,
    volume,
    items.filter((item) => item.id === id),
    { log, language },
  )
  return draft
}

/** All items of a volume as they stand, in their order. */
export async function listReportItems(
  db: Database,
  id: string,
  { language }: Pick<ItemQuery, 'language'> = {},
): Promise<DraftItem[]> {
  const volume = await getVolumeHead(db, id)
  const items = await readItems(db, { log: null, volume: id })
  return readDrafts(db, volume, items, { log: null, language })
}
