// The report as a document of its own, and the register knows it.
import { plainReport } from '@qarar/register'
import type { NewSubmission, VolumeHead } from '@qarar/register/contract'
import { readTextBytes } from '../../read/read-text-file.ts'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { directReading } from '../decisions/direct-reading.ts'
import { importFile } from '../import/import-file.ts'
import type { ReadText } from '../import/read-file.ts'
import { dayOf, numberOf, today } from '../letters/read-typed.ts'
import { addClosing } from '../life/record-closing.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { readDrafts } from './draft-items.ts'
import { keepHeld } from './keep-rows.ts'
import { getOpenVolume } from './open-volume.ts'
import { printReport } from './print-report.ts'
import { readItems } from './read-volumes.ts'

/** Every language of the volume becomes a text of one publication; each request for a report has been answered by it. */
export async function submitReport(
  db: Database,
  read: ReadText,
  volume: string,
  given: NewSubmission & { by: string },
): Promise<{ publication: string }> {
  const head = await getOpenVolume(db, volume)
  const symbol = numberOf(given.symbol, 'symbol of the report')
  const date = dayOf(given.date, 'date of the report')
  if (date > today())
    throw refusal('not-applicable', `The date of the report (${date}) is still to come.`, 'day-to-come')
  await refuseOpenItems(db, head)
  const publication = await storeTexts(db, read, head, { symbol, date, by: given.by })
  await changeStore(db, (change) => keep(change, head, { symbol, date, publication, by: given.by }))
  return { publication }
}

async function refuseOpenItems(db: Database, volume: VolumeHead): Promise<void> {
  const items = await readItems(db, { volume: volume.id, log: null })
  if (items.length === 0) throw refusal('not-applicable', 'The report has no items.', 'not-finished')
  const frozen = await db
    .selectFrom('item_freeze')
    .select('item')
    .where('upto', 'is', null)
    .where('draft', 'is not', null)
    .where(
      'item',
      'in',
      items.map(({ id }) => id),
    )
    .execute()
  const open = items.filter(({ id }) => !frozen.some(({ item }) => item === id))
  if (open.length > 0)
    throw refusal(
      'not-applicable',
      `Of ${items.length} items, ${open.length} are not frozen: ${open.map(({ position }) => position).join(', ')}.`,
      'not-finished',
    )
}

interface Submitted {
  symbol: string
  date: string
  by: string
}

async function storeTexts(
  db: Database,
  read: ReadText,
  volume: VolumeHead,
  { symbol, date, by }: Submitted,
): Promise<string> {
  let first: string | undefined
  for (const language of volume.languages) {
    const printed = await printReport(db, volume.id, { copy: 'clean', language, symbol, date })
    const name = `${symbol.replaceAll(/[\\/]/g, '-')}.${language}.txt`
    const bytes = Buffer.from(plainReport(printed))
    const raw = readTextBytes(bytes, { name })
    const { publication, expression, outcome } = await importFile(
      db,
      read,
      { name, bytes, raw },
      { language, by },
    )
    first ??= publication ?? undefined
    if (outcome !== 'already-imported' && expression) await beReport(db, read, expression, by)
  }
  if (first) return first
  throw refusal('not-applicable', 'The report could not be stored as a text.', 'not-finished')
}

/** What we wrote is a report, whatever its first lines look like. */
async function beReport(db: Database, read: ReadText, expression: string, by: string): Promise<void> {
  const { kind } = await db
    .selectFrom('expression as e')
    .innerJoin('revision as r', 'r.id', 'e.revision')
    .select('r.kind')
    .where('e.id', '=', expression)
    .executeTakeFirstOrThrow()
  if (kind === 'report') return
  await directReading(db, read, expression, {
    directions: [{ what: 'kind', value: 'report', place: { whole: true } }],
    by,
  })
}

async function keep(
  change: Change,
  volume: VolumeHead,
  { symbol, date, publication, by }: Submitted & { publication: string },
): Promise<void> {
  await getOpenVolume(change, volume.id)
  const row = { volume: volume.id, symbol, date, publication, reason: null }
  const entry = { by, what: 'submit-report', ids: [volume.id, publication] }
  await keepHeld(change, 'report_submission', ['volume'], entry, [row])
  for (const { mandate, eId, order } of await answeredRequests(change, volume, publication)) {
    const evidence = [{ kind: 'paragraph' as const, publication, order, eId }]
    await addClosing(change, { mandate, kind: 'submitted', date, symbol, evidence }, by)
  }
}

/** Requests for a report that no report has answered yet, each with the paragraph that says by virtue of what it reports. */
async function answeredRequests(change: Change, volume: VolumeHead, publication: string) {
  const items = await readItems(change, { volume: volume.id, log: null })
  const drafts = await readDrafts(change, volume, items, { log: null })
  const paragraphs = await change
    .selectFrom('paragraph as g')
    .innerJoin('expression as e', 'e.revision', 'g.revision')
    .select(['g.text', 'g.eid as eId', 'g.work as order'])
    .where('e.publication', '=', publication)
    .where('e.language', '=', volume.languages[0] ?? 'en')
    .orderBy('g.position')
    .execute()
  const asked = drafts.flatMap(({ sections, requests }) => {
    const [basis] = sections.find(({ key }) => key === 'legal-basis')?.sentences ?? []
    const place = paragraphs.find(({ text }) => basis !== undefined && text.includes(basis.text))
    const { eId, order } = place ?? paragraphs[0] ?? {}
    if (eId === undefined) return []
    return requests.map((mandate) => ({ mandate, eId, order: order ?? 1 }))
  })
  const standing = await change
    .selectFrom('closing as c')
    .leftJoin('closing_withdrawal as w', 'w.closing', 'c.id')
    .select('c.mandate')
    .where('c.kind', '=', 'submitted')
    .where('w.closing', 'is', null)
    .execute()
  return asked.filter(({ mandate }) => !standing.some((closing) => closing.mandate === mandate))
}

/** The report was not submitted after all: it can be changed again. What was recorded of requests stays until it is taken back. */
export function withdrawSubmission(
  db: Database,
  volume: string,
  { reason, by }: { reason: string; by: string },
): Promise<{ volume: string }> {
  return changeStore(db, async (change) => {
    refuseControls(reason, 'reason')
    const held = await change
      .selectFrom('report_submission')
      .select('symbol')
      .where('volume', '=', volume)
      .where('upto', 'is', null)
      .where('publication', 'is not', null)
      .executeTakeFirst()
    if (!held) throw refusal('not-applicable', `The report ${volume} was not submitted.`, 'not-finished')
    const row = { volume, symbol: null, date: null, publication: null, reason: reason.trim() }
    const entry = { by, what: 'withdraw-submission', ids: [volume] }
    await keepHeld(change, 'report_submission', ['volume'], entry, [row])
    return { volume }
  })
}
