import { lexQuery, type Piece } from './lex-query.ts'
import { filterValues, longestQuery } from './parse-query.ts'
import type { Filter } from './plan.ts'
import { writtenPiece } from './written-piece.ts'

/** The query as if one of its filters had not been typed; the rest as it is understood, words before filters. */
export function withoutFilter(query: string, { name, values, excludes }: Filter): string {
  const isIt = (piece: Piece) =>
    piece.is === 'filter' &&
    piece.name === name &&
    piece.excludes === excludes &&
    filterValues(name, piece.value).join() === values.join()
  return lexQuery(query.slice(0, longestQuery).toWellFormed(), [])
    .filter((piece) => !isIt(piece))
    .sort((one, other) => Number(one.is === 'filter') - Number(other.is === 'filter'))
    .map(writtenPiece)
    .join(' ')
}
