import { lexQuery, type Piece } from './lex-query.ts'
import { filterValues, longestQuery } from './parse-query.ts'
import type { Filter } from './plan.ts'

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
    .map(written)
    .join(' ')
}

function written(piece: Piece): string {
  const minus = piece.excludes ? '-' : ''
  if (piece.is === 'filter')
    return `${minus}${piece.name}:${/\s/.test(piece.value) ? quoted(piece.value) : piece.value}`
  const or = piece.or ? 'OR ' : ''
  if (piece.is === 'phrase') return or + minus + quoted(piece.text)
  return or + minus + piece.text + (piece.is === 'prefix' ? '*' : '')
}

/** In the marks that the words themselves have none of. */
const quoted = (text: string) => (text.includes('"') ? `«${text}»` : `"${text}"`)
