// A wrong import is taken back: it disappears from lists and pages, its rows stay, the log says who and why.
import { sql } from 'kysely'
import { changeStore } from './change.ts'
import type { Change, Database } from './database.ts'
import { decidedKey, standingDecided } from './decisions/decided.ts'
import { nothingHas } from './find-expression.ts'
import { type Carried, show } from './import/attach.ts'
import { appendLog } from './log.ts'
import { type Identified, kindOfId } from './new-id.ts'
import { refuseControls } from './refuse-controls.ts'
import { followTexts } from './register/follow-texts.ts'
import { separateWaiting } from './settle-doubt.ts'
import type { Withdrawal } from './store.ts'
import { refusal } from './store-error.ts'

interface Withdrawn {
  id: string
  expression: string
  publication: string
}

export function withdraw(
  db: Database,
  id: string,
  { reason, by }: { reason: string; by: string },
): Promise<Withdrawal> {
  return changeStore(db, async (change) => {
    refuseControls(reason, 'reason')
    const meant = await getMeant(change, id)
    await withdrawAll(change, meant, reason, by)
    const publication = (meant[0] as Withdrawn).publication
    const manifestations = meant.map((one) => one.id)
    const publicationGone = !(await isListed(change, publication))
    const ids = [publication, ...manifestations]
    const { number } = await appendLog(change, { by, what: 'withdraw', ids, details: { id, reason } })
    await followTexts(change, number)
    const own = publicationGone ? await separateWaiting(change, publication, by) : []
    const message = sayWithdrawn(publication, own, publicationGone)
    return { publication, manifestations, publicationGone, message }
  })
}

/** All files of a publication that are not withdrawn yet, if there are any; the entry of the log is the caller's. */
export async function takeBackPublication(
  change: Change,
  publication: string,
  reason: string,
  by: string,
): Promise<void> {
  await withdrawAll(change, await getLeft(change, publication), reason, by)
}

async function withdrawAll(change: Change, meant: Withdrawn[], reason: string, by: string): Promise<void> {
  for (const { id } of meant) await withdrawManifestation(change, id, reason)
  for (const expression of new Set(meant.map((one) => one.expression)))
    await showWhatIsLeft(change, expression, by)
}

function sayWithdrawn(publication: string, own: string[], gone: boolean): string {
  const left = gone ? `nothing of ${publication} is listed any more` : `${publication} stays listed`
  const waited =
    own.length > 0 ? `; what waited to be compared with it is listed by itself: ${own.join(', ')}` : ''
  return `Withdrawn: ${left}${waited}.`
}

const columns: Partial<Record<Identified, 'e.publication' | 'e.id' | 'm.id'>> = {
  publication: 'e.publication',
  expression: 'e.id',
  manifestation: 'm.id',
}

/** Files that an id means and that are not withdrawn yet. What only waits beside a publication is not of it. */
async function getMeant(change: Change, id: string): Promise<Withdrawn[]> {
  const meant = await filesOf(change, id)
  if (meant.length === 0) throw nothingHas(id)
  const left = meant.filter(({ state }) => state !== 'withdrawn')
  if (left.length === 0) throw refusal('not-applicable', `"${id}" has been withdrawn already.`)
  return left
}

async function getLeft(change: Change, id: string): Promise<Withdrawn[]> {
  return (await filesOf(change, id)).filter(({ state }) => state !== 'withdrawn')
}

async function filesOf(change: Change, id: string) {
  const kind = kindOfId(id)
  const column = kind && columns[kind]
  if (column === undefined) throw nothingHas(id)
  return change
    .selectFrom('manifestation as m')
    .innerJoin('expression as e', 'e.id', 'm.expression')
    .select(['m.id', 'm.expression', 'e.publication', 'm.state'])
    .where(column, '=', id)
    .$if(kind === 'publication', (those) => those.where('e.state', '<>', 'waiting'))
    .orderBy('m.imported_at')
    .orderBy('m.id')
    .execute()
}

/** What it had replaced comes back, or counts as replaced by what has replaced it since. */
async function withdrawManifestation(change: Change, id: string, reason: string): Promise<void> {
  const { state, superseded_by } = await change
    .selectFrom('manifestation')
    .select(['state', 'superseded_by'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const replacedByIt = change.updateTable('manifestation').where('superseded_by', '=', id)
  await replacedByIt.set({ state: state as 'current' | 'superseded', superseded_by }).execute()
  const withdrawn = { state: 'withdrawn', withdrawn_reason: reason, superseded_by: null } as const
  await change.updateTable('manifestation').set(withdrawn).where('id', '=', id).execute()
}

async function showWhatIsLeft(change: Change, expression: string, by: string): Promise<void> {
  const shown = await change
    .selectFrom('expression')
    .select(['state', 'manifestation'])
    .where('id', '=', expression)
    .executeTakeFirstOrThrow()
  const current = await findCurrent(change, expression)
  if (current.some(({ manifestation }) => manifestation === shown.manifestation)) return
  const [newest] = current
  if (newest) return show(change, expression, await withItsDecisions(change, newest))
  const gone = { state: 'withdrawn', revision: null, manifestation: null } as const
  await change.updateTable('expression').set(gone).where('id', '=', expression).execute()
  await closeDoubts(change, expression, by)
}

/** Current files of an expression, the last imported first, each with its newest reading. */
function findCurrent(change: Change, expression: string) {
  return change
    .selectFrom('manifestation as m')
    .innerJoin('revision as r', 'r.manifestation', 'm.id')
    .distinctOn(['m.imported_at', 'm.id'])
    .select(['m.id as manifestation', 'r.id as revision'])
    .where('m.expression', '=', expression)
    .where('m.state', '=', 'current')
    .orderBy('m.imported_at', 'desc')
    .orderBy('m.id')
    .orderBy('r.read_at', 'desc')
    .execute()
}

/** The newest reading may be one with decisions that were taken back since. */
async function withItsDecisions(change: Change, { manifestation, revision }: Carried): Promise<Carried> {
  const found = await change
    .selectFrom('revision')
    .select('id')
    .where('manifestation', '=', manifestation)
    .where('joins_key', '=', decidedKey(await standingDecided(change, manifestation)))
    .orderBy('read_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { manifestation, revision: found?.id ?? revision }
}

/** A question about what is not there any more is answered. */
async function closeDoubts(change: Change, expression: string, by: string): Promise<void> {
  const settled = {
    decision: 'withdrawn',
    settled_by: by,
    settled_at: sql<string>`clock_timestamp()`,
  } as const
  await change
    .updateTable('doubt')
    .set(settled)
    .where('expression', '=', expression)
    .where('decision', 'is', null)
    .execute()
}

async function isListed(change: Change, publication: string): Promise<boolean> {
  const listed = await change
    .selectFrom('expression')
    .select('id')
    .where('publication', '=', publication)
    .where('state', '=', 'listed')
    .executeTakeFirst()
  return listed !== undefined
}
