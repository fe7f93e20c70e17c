import type { ReportStatistics } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { ofDocket } from './docket-counts.ts'
import { readDrafts } from './draft-items.ts'
import { getVolumeHead } from './open-volume.ts'
import { readItems } from './read-volumes.ts'

/** As they are printed. */
export async function getStatistics(db: Database, volume: string): Promise<ReportStatistics> {
  const head = await getVolumeHead(db, volume)
  const items = await readItems(db, { volume, log: null })
  const drafts = await readDrafts(db, head, items, { log: null })
  return (await ofDocket(db, head, drafts)).statistics
}
