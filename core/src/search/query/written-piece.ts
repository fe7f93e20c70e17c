import type { Piece } from './lex-query.ts'

/** As it would be typed. */
export function writtenPiece(piece: Piece): string {
  const minus = piece.excludes ? '-' : ''
  if (piece.is === 'filter')
    return `${minus}${piece.name}:${/\s/.test(piece.value) ? quoted(piece.value) : piece.value}`
  const or = piece.or ? 'OR ' : ''
  if (piece.is === 'phrase') return or + minus + quoted(piece.text)
  return or + minus + piece.text + (piece.is === 'prefix' ? '*' : '')
}

/** In the marks that the words themselves have none of. */
export const quoted = (text: string) => (text.includes('"') ? `«${text}»` : `"${text}"`)
