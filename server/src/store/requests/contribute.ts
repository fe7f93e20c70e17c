import type { NewContribution } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { dayOf, linesOf, today } from '../letters/read-typed.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { refuseUnplaced } from '../register/record-status.ts'
import { refuseEvidence } from '../register/refuse-status.ts'
import { refusal } from '../store-error.ts'
import { getOpenItem } from './open-request.ts'
import { ministryOf, notAsked } from './split-items.ts'

/** What a ministry wrote on an item. Earlier entries stay as they are. */
export function contribute(
  db: Database,
  item: string,
  given: NewContribution & { by: string },
): Promise<{ id: string }> {
  return changeStore(db, async (change) => {
    const { request, item: found } = await getOpenItem(change, item)
    const post = ministryOf(given.post)
    if (!found.shares.some((share) => share.post === post)) throw notAsked(item, post)
    const date = dayOfContribution(given.date, request.head.date)
    const words = linesOf(given.words, 'text of the contribution')
    if (words === null)
      throw refusal('not-applicable', 'A contribution has words: type or copy them.', 'no-contribution-words')
    const standing = found.contributions.filter(({ withdrawn }) => withdrawn === null)
    if (standing.some((each) => each.post === post && each.words === words))
      throw refusal('not-applicable', `These words of "${post}" are there already.`, 'contribution-held')
    for (const each of given.evidence) {
      refuseEvidence(each)
      await refuseUnplaced(change, each)
    }
    const { language, evidence, by } = given
    const row = { id: newId('contribution'), item, post, date, language, words, evidence }
    return { id: await keep(change, row, by) }
  })
}

async function keep(change: Change, row: { id: string; item: string }, by: string): Promise<string> {
  const entry = { by, what: 'contribute', ids: [row.id, row.item], details: { ...row } }
  const { number: log } = await appendLog(change, entry)
  await insertRows(change, 'contribution', [{ ...row, log }])
  return row.id
}

function dayOfContribution(typed: string, requested: string): string {
  const date = dayOf(typed, 'date of the contribution')
  if (date > today())
    throw refusal('not-applicable', `The date of the contribution (${date}) is still to come.`, 'day-to-come')
  if (date < requested)
    throw refusal(
      'not-applicable',
      `A contribution of ${date} is before the note of ${requested}.`,
      'before-request',
    )
  return date
}
