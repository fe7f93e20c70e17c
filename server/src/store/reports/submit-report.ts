// The report as a document of its own, and the register knows it.
import type { NewSubmission, VolumeHead } from '@qarar/register/contract'
import { lockChanges, lockFile, withinChange } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { arrivingFile } from '../import/import-file.ts'
import type { ReadText } from '../import/read-text.ts'
import { dayOf, numberOf, today } from '../letters/read-typed.ts'
import { addClosing } from '../life/record-closing.ts'
import { lastLog } from '../register/as-of.ts'
import { ofOneMoment } from '../register/in-time.ts'
import { refusal } from '../store-error.ts'
import { answeredRequests } from './answered-requests.ts'
import { keepHeld } from './keep-rows.ts'
import { getOpenVolume } from './open-volume.ts'
import { isSameReport, type Prepared, prepareSubmission, type Submitted } from './prepare-submission.ts'
import { placesBefore, refuseHeldSymbol, refuseSymbol } from './refuse-symbol.ts'
import { type ArrivingText, storeTexts } from './store-submission.ts'

/** Every language of the volume becomes a text of one publication; each request for a report has been answered by it. */
export async function submitReport(
  db: Database,
  read: ReadText,
  volume: string,
  given: NewSubmission & { by: string },
): Promise<{ publication: string }> {
  const submitted = typed(given)
  const head = await getOpenVolume(db, volume)
  refuseSymbol(head, submitted.symbol)
  await refuseHeldSymbol(db, head, submitted.symbol)
  const prepared = await ofOneMoment(db, (one) => prepareSubmission(one, head, submitted))
  const texts = await readTexts(db, read, head, { ...submitted, prepared })
  // Whatever ends the program meanwhile: there is the text with what it answers, or nothing of either.
  return withinChange(db, async (change) => {
    await lockTexts(change, prepared)
    await getOpenVolume(change, volume)
    await refuseHeldSymbol(change, head, submitted.symbol)
    const { level } = await asItStands(change, head, { ...submitted, prepared })
    const publication = await storeTexts(change, read, texts, { ...submitted, level })
    await keep(change, head, { ...submitted, publication })
    return { publication }
  })
}

function typed({ symbol, date, by }: NewSubmission & { by: string }): Submitted {
  const submitted = {
    symbol: numberOf(symbol, 'symbol of the report'),
    date: dayOf(date, 'date of the report'),
    by,
  }
  if (submitted.date <= today()) return submitted
  throw refusal(
    'not-applicable',
    `The date of the report (${submitted.date}) is still to come.`,
    'day-to-come',
  )
}

interface Submitting extends Submitted {
  prepared: Prepared
}

/** Read before anybody has to wait. */
async function readTexts(
  db: Database,
  read: ReadText,
  volume: VolumeHead,
  { symbol, by, prepared }: Submitting,
): Promise<ArrivingText[]> {
  const before = await placesBefore(db, volume, symbol)
  return Promise.all(
    prepared.files.map(async ({ language, ...file }) => {
      const replaces = before.get(language)
      return { language, arriving: await arrivingFile(db, read, file, { language, by, replaces }) }
    }),
  )
}

async function lockTexts(change: Change, { files }: Prepared): Promise<void> {
  for (const sha256 of files.map(({ raw }) => raw.source.sha256).toSorted()) await lockFile(change, sha256)
  await lockChanges(change)
}

/** Whatever was decided while it was prepared (a mark, a status taken back, an item opened again) is not passed over. */
async function asItStands(
  change: Change,
  volume: VolumeHead,
  { prepared, ...submitted }: Submitting,
): Promise<Prepared> {
  if ((await lastLog(change)) === prepared.log) return prepared
  const now = await prepareSubmission(change, volume, submitted)
  if (isSameReport(now, prepared)) return now
  throw refusal(
    'not-applicable',
    'Something that the report says was changed while it was being submitted: look at it again.',
    'report-changed',
  )
}

async function keep(
  change: Change,
  volume: VolumeHead,
  { symbol, date, publication, by }: Submitted & { publication: string },
): Promise<void> {
  const row = { volume: volume.id, symbol, date, publication, reason: null }
  const entry = { by, what: 'submit-report', ids: [volume.id, publication] }
  await keepHeld(change, 'report_submission', ['volume'], entry, [row])
  for (const { mandate, eId, order } of await answeredRequests(change, volume, publication)) {
    const evidence = eId === null ? [] : [{ kind: 'paragraph' as const, publication, order, eId }]
    await addClosing(change, { mandate, kind: 'submitted', date, symbol, evidence }, by)
  }
}
