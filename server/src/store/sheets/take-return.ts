import { isAddress, sheetWords } from '@qarar/register'
import type {
  Evidence,
  GivenEvidence,
  ReturnedRow,
  Status,
  TakenReturn,
  TakenRow,
  TakenRows,
} from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { type AnswerHead, keepAnswer, proofOf, readAnswerHead } from '../letters/keep-answer.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { addStatus } from '../register/record-status.ts'
import { refuseStatus } from '../register/refuse-status.ts'
import { refusal } from '../store-error.ts'
import { refuseSame } from './find-same.ts'
import { previewReturn } from './preview-return.ts'
import type { ReturnedBook } from './returned-book.ts'

/** Rows that a person chose become status entries, all or none; of a note, an answer to it. */
export function takeReturn(
  db: Database,
  readBook: (change: Change) => Promise<ReturnedBook>,
  { rows, number, date, by }: TakenRows & { by: string },
): Promise<TakenReturn> {
  return changeStore(db, async (change) => {
    const book = await readBook(change)
    if (book.file) await refuseSame(change, book.file)
    const chosen = await chooseRows(change, book, rows)
    const id = newId('sheet')
    const answer = await answerOf(change, book, { chosen, number, date })
    const kept = await keepEntries(change, chosen, { id, book, answer, by })
    if (answer) await keepAnswer(change, answer, { returns: kept.map(returnOf(book)), by })
    if (book.file) await keepFile(change, { id, book, file: book.file, answer: answer?.id ?? null, kept, by })
    return { id, answer: answer?.id ?? null, entries: kept.map(({ entry }) => entry) }
  })
}

/** A row that can be recorded: nothing of it is missing. */
interface Chosen extends ReturnedRow {
  mandate: string
  addressee: string
  status: Status
  asOf: string
}

/** As the person saw them: refused where one is another by now. */
async function chooseRows(change: Change, book: ReturnedBook, rows: readonly TakenRow[]): Promise<Chosen[]> {
  const answered = new Map(rows.flatMap(({ mandate, asOf }) => (asOf ? [[mandate, asOf] as const] : [])))
  const preview = await previewReturn(change, book, answered)
  return rows.map((seen) => {
    const row = preview.rows.find(({ mandate, state }) => mandate === seen.mandate && isTakeable(state))
    if (!row || !isWhole(row))
      throw refusal(
        'not-applicable',
        `The row of mandate ${seen.mandate} cannot be taken as it is: look at the preview again.`,
        'row-not-taken',
      )
    if (row.version === seen.version && row.entry === seen.entry) return row
    throw refusal(
      'not-applicable',
      `Mandate ${seen.mandate}, or its status, has changed since the preview: look at it again.`,
      'row-changed',
    )
  })
}

const isTakeable = (state: ReturnedRow['state']) => ['take', 'changed', 'early'].includes(state)

const isWhole = (row: ReturnedRow): row is Chosen =>
  row.mandate !== null && row.addressee !== null && row.status !== null && row.asOf !== null

interface Incoming extends Pick<TakenRows, 'number' | 'date'> {
  chosen: readonly Chosen[]
}

/** Of a note: the words of the answer are what stands in the rows. */
function answerOf(
  change: Change,
  book: ReturnedBook,
  { chosen, number, date }: Incoming,
): Promise<AnswerHead> | null {
  const { subject, language } = book
  if (subject.letter === null) return null
  const words = chosen.map((row) => [row.title, quoteOf(row, book)].filter(Boolean).join('\n')).join('\n\n')
  const given = { letter: subject.letter, from: subject.to, number: number ?? '', date: date ?? '' }
  return readAnswerHead(change, { ...given, kind: 'reply', language, words, publication: null })
}

/** What the addressee wrote: its text, else the status that it chose. */
const quoteOf = ({ text, status }: Chosen, { language }: ReturnedBook) =>
  text ?? sheetWords[language].statuses[status]

interface Kept {
  row: Chosen
  entry: string
}

const returnOf =
  (book: ReturnedBook) =>
  ({ row, entry }: Kept) => ({
    mandate: row.mandate,
    entry,
    quote: quoteOf(row, book),
    order: null,
    eid: null,
  })

interface Keeping {
  id: string
  book: ReturnedBook
  answer: AnswerHead | null
  by: string
}

async function keepEntries(change: Change, chosen: readonly Chosen[], keeping: Keeping): Promise<Kept[]> {
  const kept: Kept[] = []
  for (const row of chosen) {
    const { mandate, addressee, status, asOf, note, text: reportText } = row
    const given = givenProof(row)
    refuseStatus({ addressee, status, asOf, note, reportText, evidence: given })
    const evidence = [...proofsOf(row, keeping), ...given]
    const said = { addressee, status, asOf, note, reportText, evidence, by: keeping.by }
    kept.push({ row, entry: (await addStatus(change, mandate, said)).id })
  }
  return kept
}

/** The words of the answer, and the cell of the file that is kept. */
function proofsOf(row: Chosen, { id, book, answer }: Keeping): Evidence[] {
  const proofs: Evidence[] = answer ? [proofOf(answer, quoteOf(row, book))] : []
  const { file } = book
  if (!file || !row.place) return proofs
  const { name, sha256 } = file
  return [...proofs, { kind: 'cell', return: id, file: name, sha256, ...row.place }]
}

function givenProof({ evidence }: Chosen): GivenEvidence[] {
  if (evidence === null) return []
  return [isAddress(evidence) ? { kind: 'link', url: evidence } : { kind: 'document', text: evidence }]
}

interface Filed {
  id: string
  book: ReturnedBook
  file: NonNullable<ReturnedBook['file']>
  answer: string | null
  kept: readonly Kept[]
  by: string
}

async function keepFile(change: Change, { id, book, file, answer, kept, by }: Filed): Promise<void> {
  const { to: addressee, letter, session, post } = book.subject
  const { name, bytes: content, sha256 } = file
  await change
    .insertInto('file')
    .values({ sha256, content })
    .onConflict((held) => held.column('sha256').doNothing())
    .execute()
  const asked = [...new Set(book.sent.map(({ mandate }) => mandate))]
  const head = { id, addressee, letter, session, post, answer, file: name, sha256, asked }
  const rows = kept.map(({ row, entry }, at) => ({
    ...{
      position: at + 1,
      mandate: row.mandate,
      entry,
      sheet: row.place?.sheet ?? '',
      cell: row.place?.cell ?? '',
    },
  }))
  const { number: log } = await appendLog(change, {
    ...{ by, what: 'take-return', ids: [id, ...(answer ? [answer] : [])], details: { ...head, rows } },
  })
  await insertRows(change, 'sheet_return', [{ ...head, log }])
  await insertRows(
    change,
    'sheet_return_row',
    rows.map((row) => ({ sheet_return: id, ...row })),
  )
}
