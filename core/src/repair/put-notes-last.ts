import type { Footnote } from '../model/reader-notes.ts'
import { cutPieces, movedBy } from './apply-edits.ts'
import type { Piece, RepairedText } from './repaired-text.ts'
import { lastAtOrBefore } from './source-map.ts'

export const notesStep = 'footnotes'

/**
 * The text with the notes of its pages behind it, a blank line before each. White space around a note stays in its old place.
 */
export function putNotesLast(repaired: RepairedText, footnotes: readonly Footnote[]): RepairedText {
  if (footnotes.length === 0) return repaired
  const own = footnotes.map((): Piece[] => [])
  const body: Piece[] = []
  const places = placesOf(footnotes)
  for (const piece of repaired.pieces.flatMap((each) => cutAt(each, places.within(each)))) {
    const note = piece.text === '' ? null : places.noteAt(piece.from)
    if (note === null) body.push(piece)
    else own[note]?.push(movedBy(piece, notesStep))
  }
  const notes = own.flatMap((pieces, index) => withBreak(pieces, footnotes[index]))
  const pieces = [...body, ...notes]
  return { text: pieces.map(({ text }) => text).join(''), pieces, drops: repaired.drops }
}

/** The rest of a note that went on overleaf is a further line of it. */
function withBreak(pieces: Piece[], note: Footnote | undefined): Piece[] {
  const [first] = pieces
  if (first === undefined) return []
  const place = { from: first.from, to: first.from, step: notesStep, moved: [notesStep] }
  return [{ ...place, text: note?.goesOn ? '\n' : '\n\n' }, ...pieces]
}

/** A copied piece in parts that begin at these places of the file. */
function cutAt(piece: Piece, places: readonly number[]): Piece[] {
  if (places.length === 0) return [piece]
  const cutter = cutPieces([piece])
  let done = piece.from
  const parts = places.flatMap((place) => {
    const part = cutter.take(place - done)
    done = place
    return part
  })
  return [...parts, ...cutter.rest()]
}

function placesOf(footnotes: readonly Footnote[]) {
  const starts = footnotes.map(({ start }) => start)
  const noteAt = (place: number): number | null => {
    const index = lastAtOrBefore(starts, place)
    const { start = Infinity, end = 0 } = footnotes[index] ?? {}
    return place >= start && place < end ? index : null
  }
  /** Where notes begin and end inside a copied piece. */
  const within = ({ from, to, step }: Piece): number[] => {
    const places = new Set<number>()
    for (let index = lastAtOrBefore(starts, from); step === null && index < footnotes.length; index++) {
      const { start, end } = footnotes[index] as Footnote
      if (start >= to) break
      for (const place of [start, end]) if (place > from && place < to) places.add(place)
    }
    return [...places]
  }
  return { noteAt, within }
}
