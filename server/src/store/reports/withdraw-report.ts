import { changeStore } from '../change.ts'
import type { Database } from '../database.ts'
import { refuseControls } from '../refuse-controls.ts'
import { keepRows } from './keep-rows.ts'
import { getOpenItem, getOpenVolume } from './open-volume.ts'

interface Why {
  reason: string
  by: string
}

/** A volume that was planned by mistake. */
export function withdrawVolume(db: Database, id: string, { reason, by }: Why): Promise<{ volume: string }> {
  return changeStore(db, async (change) => {
    refuseControls(reason, 'reason')
    await getOpenVolume(change, id)
    const row = { volume: id, reason: reason.trim() }
    await keepRows(change, 'report_volume_withdrawal', { by, what: 'withdraw-report', ids: [id] }, [row])
    return { volume: id }
  })
}

/** Takes an item out of its volume; its texts can be in another one then. */
export function withdrawReportItem(
  db: Database,
  id: string,
  { reason, by }: Why,
): Promise<{ volume: string }> {
  return changeStore(db, async (change) => {
    refuseControls(reason, 'reason')
    const { volume } = await getOpenItem(change, id)
    const row = { item: id, reason: reason.trim() }
    const entry = { by, what: 'withdraw-report-item', ids: [id, volume.id] }
    await keepRows(change, 'report_item_withdrawal', entry, [row])
    return { volume: volume.id }
  })
}
