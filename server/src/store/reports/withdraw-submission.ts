// The report was not submitted after all.
import { sql } from 'kysely'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { takeBackClosing } from '../life/record-closing.ts'
import { appendLog } from '../log.ts'
import { refuseControls } from '../refuse-controls.ts'
import { followTexts } from '../register/follow-texts.ts'
import { refusal } from '../store-error.ts'
import { takeBackPublication } from '../withdraw.ts'
import { keepHeld } from './keep-rows.ts'

/** Its text is withdrawn, requests wait for it again, and it can be changed. */
export function withdrawSubmission(
  db: Database,
  volume: string,
  { reason: typed, by }: { reason: string; by: string },
): Promise<{ volume: string }> {
  return changeStore(db, async (change) => {
    refuseControls(typed, 'reason')
    const reason = typed.trim()
    const held = await change
      .selectFrom('report_submission')
      .select(['symbol', 'publication'])
      .where('volume', '=', volume)
      .where('upto', 'is', null)
      .where('publication', 'is not', null)
      .executeTakeFirst()
    if (!held?.publication)
      throw refusal('not-applicable', `The report ${volume} was not submitted.`, 'not-finished')
    const row = { volume, symbol: null, date: null, publication: null, reason }
    const entry = { by, what: 'withdraw-submission', ids: [volume] }
    await keepHeld(change, 'report_submission', ['volume'], entry, [row])
    await withdrawFacts(change, held.publication, { reason, by })
    await takeBackPublication(change, held.publication, reason, by)
    const { number } = await appendLog(change, { by, what: 'follow-texts', ids: [], details: {} })
    await followTexts(change, number)
    return { volume }
  })
}

/** What the submission recorded of requests: reports that this very text proves. */
async function withdrawFacts(change: Change, publication: string, why: { reason: string; by: string }) {
  const { rows } = await sql<{ id: string }>`
    select c.id from closing c left join closing_withdrawal w on w.closing = c.id
    where w.closing is null and c.kind = 'submitted' and exists (
      select from report_submission s where s.publication = ${publication}
        and s.symbol = c.symbol and s.date = c.date)`.execute(change)
  for (const { id } of rows) await takeBackClosing(change, id, why)
}
