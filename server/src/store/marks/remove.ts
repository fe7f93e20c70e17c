// Removal by order: content goes, for good; hashes, ids, reason, person and moment are left.
import { type Level, type Removal, removedWords } from '@qarar/register/contract'
import { sql } from 'kysely'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { nothingHas } from '../find-expression.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { refuseControls } from '../refuse-controls.ts'
import { followTexts } from '../register/follow-texts.ts'
import { separateWaiting } from '../settle-doubt.ts'
import { refusal } from '../store-error.ts'
import { takeBackPublication } from '../withdraw.ts'
import { type Affected, affectedBy } from './affected-by.ts'
import { askedKind, blankAsked, isAsked } from './blank-asked.ts'
import { blankLetter, blankReturns, blankStatus } from './blank-letters.ts'
import { blankReports } from './blank-reports.ts'
import { getRemoval } from './find-removal.ts'
import { levelsOf } from './levels-of.ts'
import { purgePublication } from './purge-publication.ts'
import { purgeSheets } from './purge-sheets.ts'
import { redactable, redactLog } from './redact-log.ts'
import { refuseUnasked } from './report-going.ts'
import { shrinkTables } from './shrink-tables.ts'

interface Order {
  reason: string
  by: string
  /** That the words of a report in hand go too, where the id is that of a report which was submitted. */
  withReport?: boolean
}

/** Of what was removed already the tables are written anew again: a program that died may have left that undone. */
export async function remove(db: Database, id: string, order: Order): Promise<Removal> {
  refuseControls(order.reason, 'reason')
  const isNew = await changeStore(db, (change) => removeWithin(change, id, order))
  await shrinkTables(db)
  if (!isNew) throw refusal('not-applicable', `"${id}" has been removed already.`)
  return (await getRemoval(db, id)) as Removal
}

/** False where that was done before. */
async function removeWithin(change: Change, id: string, { reason, by, withReport }: Order): Promise<boolean> {
  if (await getRemoval(change, id)) return false
  const level = await levelOf(change, id)
  if (level === undefined) throw nothingHas(id)
  if (!withReport) await refuseUnasked(change, id)
  if (id.startsWith('p-')) await takeBack(change, id, { reason, by })
  const affected = await affectedBy(change, id)
  const redacted = await redactable(change, affected.named)
  const { files, gone, sources, reports } = affected
  const { submitted } = reports
  const details = { id, reason: reason.trim(), files, gone, redacted, submitted }
  const { number } = await appendLog(change, { by, what: 'remove', ids: [id], details })
  if (id.startsWith('p-')) await followTexts(change, number)
  await sql`set local qarar.removal = 'on'`.execute(change)
  await blankReports(change, id, sources, reports)
  await purgeSheets(change, affected)
  await purge(change, id, affected)
  await deleteCopies(change)
  await redactLog(change, Object.keys(redacted), number)
  await sql`set local qarar.removal = 'off'`.execute(change)
  await insertRows(change, 'removal', [{ id, log: number, level, files, ids: gone, reason: reason.trim() }])
  return true
}

/** Undefined where nothing that can be removed has the id. */
async function levelOf(change: Change, id: string): Promise<Level | undefined> {
  if (await isAsked(change, id)) return 'secret'
  return (await levelsOf(change, [id]))[id]
}

/** First it is listed no more; what waited to be compared with it becomes something of its own. */
async function takeBack(change: Change, id: string, { reason, by }: Order): Promise<void> {
  await takeBackPublication(change, id, reason, by)
  await separateWaiting(change, id, by)
}

async function purge(change: Change, id: string, affected: Affected): Promise<void> {
  if (id.startsWith('p-')) return purgePublication(change, id, affected)
  if (id.startsWith('l-')) return blankLetter(change, id)
  if (id.startsWith('y-')) return blankAnswer(change, id)
  if (askedKind(id)) return blankAsked(change, id)
  return blankStatus(change, id)
}

/** Reports that were written as jobs may have the words of anything; they can be written again. */
const deleteCopies = (change: Change) => change.deleteFrom('job').where('kind', '=', 'write-report').execute()

async function blankAnswer(change: Change, id: string): Promise<void> {
  await blankReturns(change, [id])
  await change
    .updateTable('answer')
    .set({ words: removedWords })
    .where('id', '=', id)
    .where('words', 'is not', null)
    .execute()
}
