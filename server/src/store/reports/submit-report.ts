// The report as a document of its own, and the register knows it.
import type { LanguageTag } from '@qarar/core'
import { organisations, plainReport } from '@qarar/register'
import { type Level, levelsAbove, type NewSubmission, type VolumeHead } from '@qarar/register/contract'
import { sql } from 'kysely'
import { readTextBytes } from '../../read/read-text-file.ts'
import { asOne, changeStore, lockChanges, lockFile } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { directReading } from '../decisions/direct-reading.ts'
import { importFile } from '../import/import-file.ts'
import type { ReadText } from '../import/read-file.ts'
import { dayOf, numberOf, today } from '../letters/read-typed.ts'
import { addClosing, takeBackClosing } from '../life/record-closing.ts'
import { appendLog } from '../log.ts'
import { levelsOf } from '../marks/levels-of.ts'
import { setMark } from '../marks/set-mark.ts'
import { refuseControls } from '../refuse-controls.ts'
import { followTexts } from '../register/follow-texts.ts'
import type { FileToImport } from '../store.ts'
import { refusal } from '../store-error.ts'
import { takeBackPublication } from '../withdraw.ts'
import { readDrafts } from './draft-items.ts'
import { keepHeld } from './keep-rows.ts'
import { levelOfReport } from './level-of-report.ts'
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
  refuseSymbol(head, symbol)
  await refuseOpenItems(db, head)
  const level = await levelOfReport(db, head)
  const submitted = { symbol, date, by: given.by }
  const files = await filesOf(db, head, submitted)
  // Whatever ends the program meanwhile: there is the text with what it answers, or nothing of either.
  return asOne(db, async (change) => {
    for (const sha256 of files.map(({ raw }) => raw.source.sha256).toSorted()) await lockFile(change, sha256)
    const publication = await storeTexts(change, read, files, { ...submitted, level })
    await lockChanges(change)
    await keep(change, head, { ...submitted, publication })
    return { publication }
  })
}

/** By its symbol the texts of all languages become one publication. */
function refuseSymbol({ organisation }: VolumeHead, symbol: string): void {
  const symbols = organisations.find(({ code }) => code === organisation)?.symbols ?? []
  if (symbols.length === 0 || symbols.some((form) => form.exec(symbol)?.[0] === symbol)) return
  throw refusal(
    'not-applicable',
    `"${symbol}" is not written as symbols of documents of this organisation are.`,
    'no-number',
  )
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

interface Storing extends Submitted {
  /** Of what it rests on. */
  level: Level | null
}

interface ReportText extends FileToImport {
  language: LanguageTag
}

/** The clean copy in each language, as it is submitted. */
async function filesOf(db: Database, volume: VolumeHead, { symbol, date }: Submitted): Promise<ReportText[]> {
  const files: ReportText[] = []
  for (const language of volume.languages) {
    const printed = await printReport(db, volume.id, { copy: 'clean', language, symbol, date })
    const name = `${symbol.replaceAll(/[\\/]/g, '-')}.${language}.txt`
    const bytes = Buffer.from(plainReport(printed))
    files.push({ language, name, bytes, raw: readTextBytes(bytes, { name }) })
  }
  return files
}

async function storeTexts(
  change: Change,
  read: ReadText,
  files: readonly ReportText[],
  { symbol, level, by }: Storing,
): Promise<string> {
  let first: string | undefined
  for (const { language, ...file } of files) {
    const { publication, expression, outcome } = await importFile(change, read, file, { language, by })
    if (publication && level) await markAs(change, publication, level, by)
    first ??= publication ?? undefined
    if (publication && publication !== first) throw severalDocuments(symbol, language)
    if (outcome !== 'already-imported' && expression) await beReport(change, read, expression, by)
  }
  if (first) return first
  throw refusal('not-applicable', 'The report could not be stored as a text.', 'not-finished')
}

/** Languages that do not become one publication are found by nobody who looks for the report: whole it is, or not at all. */
const severalDocuments = (symbol: string, language: LanguageTag) =>
  refusal(
    'not-applicable',
    `By the symbol "${symbol}" the text in "${language}" does not become one document with the others.`,
    'several-documents',
  )

/** Reports are limited; one that rests on what fewer may see is marked like that. */
async function markAs(db: Database, publication: string, level: Level, by: string): Promise<void> {
  const now = (await levelsOf(db, [publication]))[publication]
  if (!levelsAbove('limited').includes(level) || now === level) return
  await setMark(db, publication, { level, reason: `It rests on what is marked ${level}.`, by })
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
  await refuseOpenItems(change, volume)
  const row = { volume: volume.id, symbol, date, publication, reason: null }
  const entry = { by, what: 'submit-report', ids: [volume.id, publication] }
  await keepHeld(change, 'report_submission', ['volume'], entry, [row])
  for (const { mandate, eId, order } of await answeredRequests(change, volume, publication)) {
    const evidence = eId === null ? [] : [{ kind: 'paragraph' as const, publication, order, eId }]
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
    const { eId = null, order } = place ?? {}
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

/** The report was not submitted after all: its text is withdrawn, requests wait for it again, and it can be changed. */
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
