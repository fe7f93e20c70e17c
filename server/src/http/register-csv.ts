import type { LanguageTag } from '@qarar/core'
import { addresseeKey, type NamedParty, partyName, type RegisterMandate } from '@qarar/register'
import type { RegisterQuery, Store } from '../store/store.ts'
import { byteOrderMark, csvRow } from './csv.ts'

/** Rows that are asked of the store at once. */
const atOnce = 1000

/** All mandates that a query finds, as they are at this moment, as a download. */
export function registerCsv(store: Store, query: RegisterQuery): Response {
  const rows = rowsOf(store, query)
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await rows.next()
      if (done) controller.close()
      else controller.enqueue(new TextEncoder().encode(value))
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="mandates.csv"',
    },
  })
}

/** A page a piece, all of one moment: what is changed meanwhile moves no row. */
async function* rowsOf(store: Store, query: RegisterQuery): AsyncGenerator<string, void> {
  const known = query.known ?? new Date().toISOString()
  yield byteOrderMark + csvRow(columns.map(([head]) => head))
  for (let from = 1, total = 1; from <= total; from += atOnce) {
    const page = await store.listRegister({ ...query, known, from, count: atOnce })
    total = page.total
    yield page.mandates.map((mandate) => csvRow(cellsOf(mandate, query.language ?? 'en'))).join('')
  }
}

type Cell = (mandate: RegisterMandate, language: LanguageTag) => string | number | null

const cellsOf = (mandate: RegisterMandate, language: LanguageTag) =>
  columns.map(([, cell]) => cell(mandate, language))

const columns: readonly (readonly [head: string, cell: Cell])[] = [
  ['id', ({ id }) => id],
  ['symbol', ({ work }) => work.symbol],
  ['title', ({ work }) => work.title],
  ['session', ({ work }) => work.session],
  ['date', ({ work }) => work.date],
  ['part', ({ place }) => place?.part ?? null],
  ['paragraph', ({ place }) => place?.number ?? place?.eId ?? null],
  ['verb', ({ fields }) => fields.verb],
  ['asked', ({ fields }) => fields.action],
  ['addressees', ({ fields }, language) => namesOf(fields.addressees, language)],
  ['followed as', ({ fields }) => fields.follow],
  ['state', ({ state }) => state],
  ['deadline', ({ fields }) => fields.deadline?.text ?? null],
  ['due session', ({ due }) => due.session],
  ['due date', ({ due }) => due.date],
  ['reports to', ({ fields }, language) => fields.reportTo && nameOf(fields.reportTo, language)],
  ['statuses', ({ statuses }, language) => statusWords(statuses, language)],
  ['owner', ({ owner }) => owner?.post ?? null],
  ['person', ({ owner }) => owner?.person ?? null],
  ['internal date', ({ owner }) => owner?.by ?? null],
]

const namesOf = (parties: readonly NamedParty[], language: LanguageTag) =>
  parties.map((party) => nameOf(party, language)).join('; ')

const nameOf = (party: NamedParty, language: LanguageTag) => keyName(addresseeKey(party), language)

const keyName = (key: string, language: LanguageTag) =>
  key.startsWith('name:') ? key.slice('name:'.length) : (partyName(key, language) ?? key)

const statusWords = (statuses: RegisterMandate['statuses'], language: LanguageTag) =>
  statuses
    .map(({ addressee, status, asOf }) => `${keyName(addressee, language)}: ${status} (${asOf})`)
    .join('; ')
