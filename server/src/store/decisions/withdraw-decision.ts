import { standingOf } from '@qarar/register'
import { lockChanges } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { isDismissal, withdrawDismissal } from '../findings/withdraw-dismissal.ts'
import type { ReadText } from '../import/read-text.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { refuseControls } from '../refuse-controls.ts'
import { followTexts } from '../register/follow-texts.ts'
import type { DecisionWithdrawal } from '../store.ts'
import { refusal } from '../store-error.ts'
import { lockFileOf } from './decide-join.ts'
import { followLink } from './decide-link.ts'
import { directionsOf } from './decided.ts'
import { listJoins } from './list-decisions.ts'
import { listDirections } from './list-directions.ts'
import { readAgain, showReadAgain } from './read-again.ts'
import { contradictDirections } from './standing-directions.ts'
import { contradict, inOrder } from './standing-joins.ts'

/** What it had superseded stands again; a file whose joins or directions change by it is read again. */
export async function withdrawDecision(
  db: Database,
  read: ReadText,
  id: string,
  { reason, by }: { reason: string; by: string },
): Promise<DecisionWithdrawal> {
  refuseControls(reason, 'reason')
  if (await isDismissal(db, id)) return withdrawDismissal(db, id, { reason, by })
  return db.transaction().execute(async (change) => {
    const { manifestation, expression, publication, isOfReading } = await getDecision(change, id)
    await lockFileOf(change, manifestation)
    const link = await findLink(change, id)
    const carried = isOfReading && !link ? await readWithout(change, read, manifestation, id) : null
    await lockChanges(change)
    await refuseTaken(change, id)
    const ids = [id, publication, expression, manifestation, ...(carried ? [carried.revision] : [])]
    const { number } = await appendLog(change, { by, what: 'withdraw-decision', ids, details: { reason } })
    await insertRows(change, 'decision_withdrawal', [{ decision: id, log: number, reason }])
    if (carried) await showReadAgain(change, carried)
    if (link) await followLink(change, { manifestation, relation: link.relation }, number)
    await followTexts(change, number)
    const broken = carried?.broken.map(({ id, line, next }) => ({ id, line, next })) ?? []
    return { id, publication, expression, broken, message: messageOf(id, broken) }
  })
}

function messageOf(id: string, broken: DecisionWithdrawal['broken']): string {
  const taken = `Taken back: ${id} stays in the log, and counts no more.`
  if (broken.length === 0) return taken
  const joins = broken.map(({ id, line, next }) => `${id} (line ${next} after line ${line})`)
  return `${taken} In the text as it is read now these decisions do not hold: ${joins.join(', ')}.`
}

async function findLink(change: Change, id: string) {
  const { said } =
    (await change.selectFrom('decision').select('said').where('id', '=', id).executeTakeFirst()) ?? {}
  return said?.what === 'link' ? said : undefined
}

async function getDecision(change: Change, id: string) {
  const found = await change
    .selectFrom('decision as d')
    .innerJoin('manifestation as m', 'm.id', 'd.manifestation')
    .innerJoin('expression as e', 'e.id', 'm.expression')
    .select(['d.manifestation', 'd.cause', 'm.expression', 'e.publication'])
    .where('d.id', '=', id)
    .executeTakeFirst()
  if (!found)
    throw refusal(
      'not-found',
      `No decision has the id ${id}: \`qarar verify\` with the id of the publication lists the decisions with theirs.`,
      'no-decision',
    )
  await refuseTaken(change, id)
  return { ...found, isOfReading: found.cause === null }
}

async function refuseTaken(change: Change, id: string): Promise<void> {
  const taken = await change
    .selectFrom('decision_withdrawal')
    .select('decision')
    .where('decision', '=', id)
    .executeTakeFirst()
  if (taken) throw refusal('not-applicable', `Decision ${id} has been taken back already.`, 'already-taken')
}

async function readWithout(change: Change, read: ReadText, manifestation: string, id: string) {
  const isOther = (decision: { id: string }) => decision.id !== id
  const joins = inOrder(standingOf((await listJoins(change, manifestation)).filter(isOther), contradict))
  const others = (await listDirections(change, [manifestation])).filter(isOther)
  const directions = directionsOf(standingOf(others, contradictDirections))
  return readAgain(change, read, manifestation, { joins, directions })
}
