import type { LanguageTag } from '@qarar/core'
import { addresseeKey, type NamedParty, partyName, type RegisterMandate } from '@qarar/register'
import type { RegisterQuery, Store } from '../store/store.ts'
import { byteOrderMark, csvLine } from './csv.ts'

/** Rows that are asked of the store at once. */
const atOnce = 1000

/**
 * All mandates that a query finds as a table for spreadsheets, a piece a page; all of one moment: what is changed
 * meanwhile moves no row. Each row says for whom the table was made: rows are copied into other tables.
 */
export async function* registerCsv(store: Store, query: RegisterQuery): AsyncGenerator<string, void> {
  yield byteOrderMark + csvLine([...columns.map(([head]) => head), 'distribution'])
  let upTo: number | undefined
  for (let from = 1, total = 1; from <= total; from += atOnce) {
    const page = await store.listRegister({ ...query, upTo, from, count: atOnce })
    ;({ total, log: upTo } = page)
    yield page.mandates
      .map((mandate) => csvLine([...cellsOf(mandate, query.language ?? 'en'), store.level]))
      .join('')
  }
}

type Cell = (mandate: RegisterMandate, language: LanguageTag) => string | null

const cellsOf = (mandate: RegisterMandate, language: LanguageTag) =>
  columns.map(([, cell]) => cell(mandate, language) ?? '')

const columns: readonly (readonly [head: string, cell: Cell])[] = [
  ['id', ({ id }) => id],
  ['symbol', ({ work }) => work.symbol],
  ['title', ({ work }) => work.title],
  ['session', ({ work }) => work.session],
  ['date', ({ work }) => work.date],
  ['part', ({ place }) => place?.part ?? null],
  ['paragraph', ({ place }) => place?.number ?? place?.eId ?? null],
  ['verb', ({ fields }) => fields.verb],
  ['class', ({ fields }) => fields.class],
  ['asked', ({ fields }) => fields.action],
  ['addressee ids', ({ fields }) => fields.addressees.map(addresseeKey).join('; ')],
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
