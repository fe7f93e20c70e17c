import type { LanguageTag } from '@qarar/core'
import {
  addresseeKey,
  isClass,
  legalMembersOf,
  organisations,
  partyName,
  sessionName,
  sheetWords,
} from '@qarar/register'
import { type DocketRow, liveStates, type RegisterMandate, type SheetSubject } from '@qarar/register/contract'
import { type LockedCells, type OutgoingRow, type OutgoingSheet, sealBook } from '../../sheets/book.ts'
import type { Database } from '../database.ts'
import { getFirst } from '../letters/first-note.ts'
import { placeQuotes, type QuoteRow } from '../letters/letter-quotes.ts'
import { today } from '../letters/read-typed.ts'
import { partyTyped } from '../letters/write-letter.ts'
import { getDocket } from '../register/get-docket.ts'
import { mandateRows } from '../register/mandate-rows.ts'
import { refusal } from '../store-error.ts'
import type { SheetQuery } from './sheet-query.ts'
import { storeKey } from './store-key.ts'

/** What goes out as a workbook to be filled in. */
export async function getSheet(db: Database, query: SheetQuery): Promise<OutgoingSheet> {
  const asked =
    query.letter === undefined ? await ofSession(db, query) : await ofNote(db, query, query.letter)
  const { rows, ...head } = asked
  if (rows.length > 0) return sealBook(await storeKey(db), { ...head, rows })
  throw refusal(
    'not-applicable',
    'Nothing is asked of it that has not been answered: there is nothing to fill in.',
    'nothing-to-ask',
  )
}

interface Asked extends Pick<OutgoingSheet, 'language' | 'letterNumber'> {
  subject: SheetSubject
  rows: OutgoingRow[]
}

async function ofNote(db: Database, { to = '', language }: SheetQuery, letter: string): Promise<Asked> {
  const first = await getFirst(db, letter)
  const party = partyTyped(to)
  if (!first.asked.includes(party))
    throw refusal(
      'not-applicable',
      `${partyName(party, 'en')} was not asked by note ${first.number}.`,
      'not-a-recipient',
    )
  const written = language ?? first.language
  const mandates = await liveMandates(
    db,
    first.quotes.map(({ mandate }) => mandate),
    written,
  )
  const rows = first.quotes.flatMap((quote) => {
    const mandate = mandates.get(quote.mandate)
    return mandate ? rowOf(mandate, { quote, addressee: party, language: written }) : []
  })
  const subject = { to: party, letter: first.id, session: null, post: null }
  return { language: written, subject, letterNumber: first.number, rows }
}

async function liveMandates(db: Database, ids: readonly string[], language: LanguageTag) {
  const versions = await db
    .selectFrom('mandate_version')
    .selectAll()
    .where('mandate', 'in', ids)
    .where('upto', 'is', null)
    .where('state', 'in', [...liveStates])
    .execute()
  const rows = await mandateRows(db, versions, { log: null, language })
  return new Map(rows.map((row) => [row.id, row]))
}

async function ofSession(db: Database, { to, session, post, language = 'ar' }: SheetQuery): Promise<Asked> {
  const party = to === undefined ? null : partyTyped(to)
  const desk = party === null ? undefined : [party, ...classesOf(party)]
  const { docket, desk: parties } = await getDocket(db, { session, desk, language })
  if (!docket)
    throw refusal('not-applicable', 'No text is of an organ that meets at set times.', 'nothing-to-ask')
  const due = [
    ...docket.tasks,
    ...docket.reports.flatMap(({ parts }) => parts),
    ...docket.returns,
    ...docket.carried,
  ]
  const open = due.filter(({ isAnswered, mandate }) => !isAnswered && isOfPost(mandate, post))
  const subject = { to: parties[0] ?? '', letter: null, session: docket.session, post: post ?? null }
  return { language, subject, letterNumber: null, rows: await rowsOf(db, open, { parties, language }) }
}

/** Classes of addressees that a State is one of today. */
function classesOf(party: string): string[] {
  const classes = organisations.map(({ code }) => `${code}/members`)
  return classes.filter((members) => legalMembersOf(members, today())?.includes(party))
}

const isOfPost = ({ owner }: RegisterMandate, post: string | undefined) =>
  post === undefined || owner?.post === post

async function rowsOf(
  db: Database,
  open: readonly DocketRow[],
  { parties, language }: { parties: readonly string[]; language: LanguageTag },
): Promise<OutgoingRow[]> {
  const quotes = await placeQuotes(
    db,
    open.map(({ mandate }) => mandate.id),
    language,
  )
  const byMandate = new Map(quotes.map((quote) => [quote.mandate, quote]))
  return open.flatMap(({ mandate }) => {
    const addressee = addresseeOf(mandate, parties)
    return addressee ? rowOf(mandate, { quote: byMandate.get(mandate.id), addressee, language }) : []
  })
}

/** Of whom the desk tells: itself, where it or a class that it is one of is named, or nobody is; what others owe is not its to say. */
function addresseeOf({ fields }: RegisterMandate, parties: readonly string[]): string | undefined {
  const named = fields.addressees.map(addresseeKey)
  const found = named.length === 0 ? parties[0] : named.find((key) => parties.includes(key))
  return found !== undefined && isClass(found) ? parties.find((party) => !isClass(party)) : found
}

interface Told {
  quote: QuoteRow | undefined
  addressee: string
  language: LanguageTag
}

function rowOf(mandate: RegisterMandate, told: Told): OutgoingRow {
  const { addressee, language } = told
  const { id, version, statuses } = mandate
  const last = statuses.find((status) => status.addressee === addressee)
  const { statuses: names, knownOn } = sheetWords[language]
  const known = last ? knownOn(names[last.status], last.asOf) : ''
  const cells = { ...cellsOf(mandate, told), whom: partyName(addressee, language) ?? addressee, known }
  return { mandate: id, version, addressee, entry: last?.entry ?? null, cells }
}

function cellsOf(
  { id, work, place, fields, due }: RegisterMandate,
  { quote, language }: Told,
): Omit<LockedCells, 'whom' | 'known'> {
  return {
    ...{ id, symbol: quote?.symbol ?? work.symbol ?? work.title ?? '' },
    paragraph: quote?.number ?? place?.number ?? '',
    ...{ words: quote?.quote ?? '', asked: quote?.asked ?? fields.action },
    due: due.date ?? (due.session === null ? '' : sessionName(due.session, language)),
  }
}
