import { movedBy } from './apply-edits.ts'
import type { Piece, RepairedText } from './repaired-text.ts'

/**
 * Names the step that put whole lines in another order on every piece that stands behind a later line of the file.
 * Of two columns that changed places, the one that is read later has moved. Runs within a line do not count.
 */
export function markMoved(
  { text, pieces, drops }: RepairedText,
  lineOf: (offset: number) => number,
  step: string,
): RepairedText {
  let last = 0
  const marked = pieces.map((piece): Piece => {
    const line = lineOf(piece.from)
    const moved = line < last
    last = Math.max(last, lineOf(Math.max(piece.from, piece.to - 1)))
    return moved ? movedBy(piece, step) : piece
  })
  return { text, pieces: marked, drops }
}
