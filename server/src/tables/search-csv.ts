import { type Level, type SearchHit, searchDepth } from '@qarar/register/contract'
import type { Store } from '../store/store.ts'
import { byteOrderMark, csvLine } from './csv.ts'

/**
 * What a search finds as a table for spreadsheets, the best first, as far as anybody reads. Each row says who may see its text:
 * rows are copied into other tables. For whom the table was made, the name of its file says.
 */
export async function* searchCsv(store: Store, query: string): AsyncGenerator<string, void> {
  yield byteOrderMark + csvLine([...columns.map(([head]) => head), 'distribution'])
  const { hits } = await store.search({ query, limit: searchDepth })
  const marks = await store.levelsOf(hits.flatMap(({ publication }) => publication?.id ?? []))
  for (const hit of hits)
    yield csvLine([...columns.map(([, cell]) => cell(hit) ?? ''), markOf(hit, marks) ?? store.level])
}

const markOf = ({ publication }: SearchHit, marks: Record<string, Level>) =>
  publication ? marks[publication.id] : undefined

type Cell = (hit: SearchHit) => string | null

const columns: readonly (readonly [head: string, cell: Cell])[] = [
  ['id', ({ id }) => id],
  ['found in', ({ kind }) => kind],
  ['publication', ({ publication }) => publication?.id ?? null],
  ['work', ({ work }) => (work ? `${work.order}` : null)],
  ['organisation', ({ publication }) => publication?.organisation ?? null],
  ['symbol', ({ work, publication }) => work?.symbol ?? publication?.symbol ?? null],
  ['number', ({ work }) => work?.number ?? null],
  ['title', ({ work }) => work?.title ?? null],
  ['kind', ({ work }) => work?.kind ?? null],
  ['session', ({ work }) => work?.session ?? null],
  ['language', ({ language }) => language],
  ['part', ({ part }) => part],
  ['paragraph', ({ marker, eId }) => marker ?? eId],
  ['turn', ({ turn }) => (turn === null ? null : `${turn}`)],
  ['words', ({ text }) => text],
]
