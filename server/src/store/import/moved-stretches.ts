import type { Piece } from '@qarar/core'

/** A stretch of repaired text that one step put in another place. */
export interface MovedStretch {
  step: string
  start: number
  end: number
  pieces: Piece[]
}

/** Neighbours that the same step moved are one stretch. `start` is the place of the first piece in the text. */
export function movedStretches(pieces: readonly Piece[], start: number): MovedStretch[] {
  const found: MovedStretch[] = []
  const open = new Map<string, MovedStretch>()
  let at = start
  for (const piece of pieces) {
    const end = at + piece.text.length
    for (const step of piece.moved ?? []) {
      const last = open.get(step)
      if (last?.end === at) {
        last.end = end
        last.pieces.push(piece)
      } else {
        const stretch = { step, start: at, end, pieces: [piece] }
        open.set(step, stretch)
        found.push(stretch)
      }
    }
    at = end
  }
  return found.filter((stretch) => stretch.end > stretch.start)
}

/** Further than this no word is followed to its ends. */
const longestWord = 40

/** The stretch with the rest of the words that it begins and ends in. */
export function wholeWords(
  text: string,
  { start, end }: Pick<MovedStretch, 'start' | 'end'>,
): [number, number] {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - longestWord), start))?.[0].length ?? 0
  const after = /^\S*/.exec(text.slice(end, end + longestWord))?.[0].length ?? 0
  const isSpace = (at: number) => /\s/.test(text[at] ?? ' ')
  return [isSpace(start) ? start : start - before, isSpace(end - 1) ? end : end + after]
}
