import type { ReportItemHead, VolumeHead } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { refusal } from '../store-error.ts'
import { readItems, readVolumes } from './read-volumes.ts'

export async function getVolumeHead(db: Database, id: string): Promise<VolumeHead> {
  const [volume] = await readVolumes(db, { volume: id, log: null })
  if (volume) return volume
  throw refusal(
    'not-found',
    `No report has the id "${id}": \`qarar report status\` lists them with theirs.`,
    'no-volume',
  )
}

/** A volume that may still change. Throws where it was withdrawn or submitted. */
export async function getOpenVolume(change: Database, id: string): Promise<VolumeHead> {
  const volume = await getVolumeHead(change, id)
  if (volume.withdrawn)
    throw refusal(
      'not-applicable',
      `The report ${id} was withdrawn: ${volume.withdrawn.reason}.`,
      'volume-withdrawn',
    )
  const submitted = await change
    .selectFrom('report_submission')
    .select(['symbol', 'date'])
    .where('volume', '=', id)
    .where('upto', 'is', null)
    .where('publication', 'is not', null)
    .executeTakeFirst()
  if (submitted)
    throw refusal(
      'not-applicable',
      `The report was submitted as ${submitted.symbol} on ${submitted.date}: what was submitted stays as it was.`,
      'volume-submitted',
    )
  return volume
}

export interface OpenItem {
  volume: VolumeHead
  item: ReportItemHead
}

/** An item that may still change: its volume is open, and it is not frozen. */
export async function getOpenItem(change: Database, id: string): Promise<OpenItem> {
  const found = await change
    .selectFrom('report_item')
    .select('volume')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw refusal('not-found', `No item of a report has the id "${id}".`, 'no-report-item')
  const volume = await getOpenVolume(change, found.volume)
  const item = (await readItems(change, { volume: volume.id, log: null })).find((each) => each.id === id)
  if (!item) throw refusal('not-applicable', `Item ${id} was taken out of the report.`, 'item-withdrawn')
  await refuseFrozen(change, id)
  return { volume, item }
}

async function refuseFrozen(change: Database, item: string): Promise<void> {
  const frozen = await change
    .selectFrom('item_freeze')
    .select('log')
    .where('item', '=', item)
    .where('upto', 'is', null)
    .where('draft', 'is not', null)
    .executeTakeFirst()
  if (frozen)
    throw refusal(
      'not-applicable',
      `Item ${item} is frozen: open it again first, and say why.`,
      'item-frozen',
    )
}
