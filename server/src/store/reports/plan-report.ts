import { codeOfSession, openingOf, type SessionCode } from '@qarar/register'
import type { NewReportItems, NewVolume } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { dayOf, today } from '../letters/read-typed.ts'
import { newId } from '../new-id.ts'
import { refuseControls } from '../refuse-controls.ts'
import { sessionCalled } from '../sessions/session-called.ts'
import { sessionDays } from '../sessions/session-facts.ts'
import { refusal } from '../store-error.ts'
import { dueWorks } from './due-works.ts'
import { keepRows } from './keep-rows.ts'
import { getOpenVolume } from './open-volume.ts'
import { readItems, readWorks } from './read-volumes.ts'

/** The volume of a session, with an item for each text of its docket that asks the secretariat for something. */
export function planReport(
  db: Database,
  { by, ...given }: NewVolume & { by: string },
): Promise<{ id: string; items: string[] }> {
  return changeStore(db, async (change) => {
    const session = sessionCalled(given.session)
    const row = { id: newId('volume'), ...(await headOf(change, session, given)) }
    await refuseHeld(change, row)
    const works = await dueWorks(change, { session, until: row.period_until, follows: ['report', 'task'] })
    if (works.length === 0)
      throw refusal(
        'not-applicable',
        `No text that was there on ${row.period_until} asks the secretariat for anything by ${row.session}: nothing is to be reported.`,
        'nothing-to-ask',
      )
    await keepRows(change, 'report_volume', { by, what: 'plan-report', ids: [row.id] }, [row])
    const items = works.map((work) => ({ works: [work], symbol: null, agenda: null, title: {} }))
    return { id: row.id, items: await keepItems(change, row.id, items, by) }
  })
}

async function headOf(change: Change, session: SessionCode, given: NewVolume) {
  const days = await sessionDays(change, null)
  const before = codeOfSession({ ...session, ordinal: session.ordinal - 1 })
  const from = given.from?.trim() ? dayOf(given.from, 'first day of the period') : openingOf(before, days)
  const opens = openingOf(codeOfSession(session), days)
  const usual = opens !== null && opens < today() ? opens : today()
  const until = given.until?.trim() ? dayOf(given.until, 'last day of the period') : usual
  if (from !== null && from > until)
    throw refusal(
      'not-applicable',
      `The period ends (${until}) before it begins (${from}).`,
      'period-reversed',
    )
  for (const title of Object.values(given.title)) refuseControls(title, 'title')
  const languages = [...new Set(given.languages)]
  const { organisation } = session
  return {
    ...{ organisation, session: codeOfSession(session), form: given.form, languages },
    ...{ period_from: from, period_until: until, title: given.title },
  }
}

async function refuseHeld(change: Change, { session }: { session: string }): Promise<void> {
  const held = await change
    .selectFrom('report_volume as x')
    .leftJoin('report_volume_withdrawal as w', 'w.volume', 'x.id')
    .select('x.id')
    .where('w.volume', 'is', null)
    .where('x.session', '=', session)
    .executeTakeFirst()
  if (held)
    throw refusal(
      'not-applicable',
      `A report to ${session} is there already (${held.id}): go on with it, or withdraw it.`,
      'volume-held',
    )
}

/** Items of named texts, or of all texts of the docket that are in none yet. */
export function addReportItems(
  db: Database,
  volume: string,
  { items, by }: NewReportItems & { by: string },
): Promise<{ items: string[] }> {
  return changeStore(db, async (change) => {
    const head = await getOpenVolume(change, volume)
    const chosen = items.length > 0 ? items : await leftItems(change, head)
    return { items: await keepItems(change, volume, chosen, by) }
  })
}

async function leftItems(
  change: Change,
  { id, session, until }: { id: string; session: string; until: string },
) {
  const works = await dueWorks(change, { session: sessionCalled(session), until })
  const held = (await readItems(change, { volume: id, log: null })).flatMap((item) => item.works)
  return works
    .filter((work) => !held.some(({ id }) => id === work))
    .map((work) => ({ works: [work], symbol: null, agenda: null, title: {} }))
}

async function keepItems(
  change: Change,
  volume: string,
  items: NewReportItems['items'],
  by: string,
): Promise<string[]> {
  if (items.length === 0) return []
  await refuseWorks(change, volume, items)
  const last = await change
    .selectFrom('report_item')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('volume', '=', volume)
    .executeTakeFirst()
  const rows = items.map(({ works, symbol, agenda, title }, at) => ({
    ...{ id: newId('report-item'), volume, position: (last?.position ?? 0) + at + 1, works },
    ...{ symbol: symbol?.trim() || null, agenda: agenda?.trim() || null, title },
  }))
  const ids = rows.map(({ id }) => id)
  await keepRows(change, 'report_item', { by, what: 'add-report-items', ids: [volume, ...ids] }, rows)
  return ids
}

/** A text that is not there, or that another item reports on. */
async function refuseWorks(change: Change, volume: string, items: NewReportItems['items']): Promise<void> {
  const asked = items.flatMap(({ works }) => works)
  const known = await readWorks(change, asked)
  const unknown = asked.find((work) => !known.has(work))
  if (unknown) throw refusal('not-found', `No text of the register has the id "${unknown}".`, 'no-work')
  const held = new Set(
    (await readItems(change, { volume, log: null })).flatMap((item) => item.works.map(({ id }) => id)),
  )
  const twice = asked.find((work, at) => held.has(work) || asked.indexOf(work) !== at)
  if (twice)
    throw refusal(
      'not-applicable',
      `An item reports on ${known.get(twice)?.symbol ?? twice} already: a text stands in one item of a volume.`,
      'work-in-item',
    )
}
