import type { LanguageTag } from '@qarar/core'
import {
  addresseeKey,
  type NamedParty,
  paragraphName,
  partyNamer,
  type RegisterMandate,
} from '@qarar/register'
import { type Level, levels } from '@qarar/register/contract'
import type { RegisterQuery, Store } from '../store/store.ts'
import { byteOrderMark, csvLine } from './csv.ts'

/** Rows that are asked of the store at once. */
const atOnce = 1000

/**
 * All mandates that a query finds as a table for spreadsheets, a piece a page; all of one moment: what is changed
 * meanwhile moves no row. Each row says who may see it: rows are copied into other tables. For whom the table was made, the name
 * of its file says.
 */
export async function* registerCsv(store: Store, query: RegisterQuery): AsyncGenerator<string, void> {
  const names = await namesIn(store, query.language)
  yield headLine()
  let upTo: number | undefined
  for (let from = 1, total = 1; from <= total; from += atOnce) {
    const page = await store.listRegister({ ...query, upTo, from, count: atOnce })
    ;({ total, log: upTo } = page)
    yield await linesOf(page.mandates, names, store)
  }
}

/** The same table of some that were chosen. */
export async function* chosenCsv(
  store: Store,
  { mandates, language }: { mandates: readonly string[]; language?: LanguageTag },
): AsyncGenerator<string, void> {
  yield headLine()
  yield await linesOf(await store.listChosen(mandates, language), await namesIn(store, language), store)
}

interface Names {
  language: LanguageTag
  nameOf: ReturnType<typeof partyNamer>
}

/** Rows are read page by page: which offices share a name is known of the whole store. */
async function namesIn(store: Store, language: LanguageTag = 'en'): Promise<Names> {
  const { addressees } = await store.listChoices()
  const keys = addressees.map(({ key }) => key)
  return { language, nameOf: partyNamer(keys, language) }
}

const headLine = () => byteOrderMark + csvLine([...columns.map(([head]) => head), 'distribution'])

async function linesOf(mandates: readonly RegisterMandate[], names: Names, store: Store): Promise<string> {
  const marks = await store.levelsOf(mandates.flatMap(markedIn))
  return mandates
    .map((mandate) => csvLine([...cellsOf(mandate, names), levelOf(mandate, marks, store.level)]))
    .join('')
}

/** What stands in a row and has a mark of its own: the text, and what was said of the mandate. */
const markedIn = ({ place, statuses }: RegisterMandate) => [
  ...(place ? [place.publication] : []),
  ...statuses.map(({ entry }) => entry),
]

/** That of the narrowest; of what no text that is held has any more, that of the table. */
function levelOf(mandate: RegisterMandate, marks: Record<string, Level>, own: Level): Level {
  const found = mandate.place ? markedIn(mandate).map((id) => marks[id] ?? own) : [own]
  return levels.findLast((level) => found.includes(level)) ?? own
}

type Cell = (mandate: RegisterMandate, names: Names) => string | null

const cellsOf = (mandate: RegisterMandate, names: Names) =>
  columns.map(([, cell]) => cell(mandate, names) ?? '')

const columns: readonly (readonly [head: string, cell: Cell])[] = [
  ['id', ({ id }) => id],
  ['symbol', ({ work }) => work.symbol],
  ['title', ({ work }) => work.title],
  ['session', ({ work }) => work.session],
  ['date', ({ work }) => work.date],
  ['part', ({ place }) => place?.part ?? null],
  ['paragraph', ({ place }, { language }) => place && paragraphName(place, language)],
  ['verb', ({ fields }) => fields.verb],
  ['class', ({ fields }) => fields.class],
  ['asked', ({ fields }) => fields.action],
  ['addressee ids', ({ fields }) => fields.addressees.map(addresseeKey).join('; ')],
  ['addressees', ({ fields }, names) => namesOf(fields.addressees, names)],
  ['followed as', ({ fields }) => fields.follow],
  ['state', ({ state }) => state],
  ['deadline', ({ fields }) => fields.deadline?.text ?? null],
  ['due session', ({ due }) => due.session],
  ['due date', ({ due }) => due.date],
  ['reports to', ({ fields }, names) => fields.reportTo && nameOf(fields.reportTo, names)],
  ['statuses', ({ statuses }, names) => statusWords(statuses, names)],
  ['owner', ({ owner }) => owner?.post ?? null],
  ['person', ({ owner }) => owner?.person ?? null],
  ['internal date', ({ owner }) => owner?.by ?? null],
]

const namesOf = (parties: readonly NamedParty[], names: Names) =>
  parties.map((party) => nameOf(party, names)).join('; ')

const nameOf = (party: NamedParty, names: Names) => keyName(addresseeKey(party), names)

const keyName = (key: string, names: Names) =>
  key.startsWith('name:') ? key.slice('name:'.length) : (names.nameOf(key) ?? key)

const statusWords = (statuses: RegisterMandate['statuses'], names: Names) =>
  statuses
    .map(({ addressee, status, asOf }) => `${keyName(addressee, names)}: ${status} (${asOf})`)
    .join('; ')
