import type { DropReason } from '../model/kinds.ts'
import type { Drop, Piece, RepairedText } from './repaired-text.ts'

/** One change to the text as it stands: `text` takes the place of [start, end). */
export interface Edit {
  start: number
  end: number
  text: string
  /** Given where characters are taken out: why. */
  reason?: DropReason
  /** Where edits of several steps are applied together: the one that this is of. */
  step?: string
  /**
   * Given where a stretch is only put in another order: its parts in reading order, disjoint ranges of the text, with
   * what to write between them. What is in no part stands nowhere in the new text, and must be white space.
   */
  order?: OrderPart[]
}

export interface OrderPart {
  start: number
  end: number
  /** Written before the part: a space, or nothing. */
  before: string
}

export function copyOfFile(text: string): RepairedText {
  const pieces = text === '' ? [] : [{ text, from: 0, to: text.length, step: null }]
  return { text, pieces, drops: [] }
}

/**
 * Applies the edits of one step. Edits are sorted and disjoint. Every character of the file stays
 * accounted for: what an edit takes out becomes a drop, what it replaces keeps its place in the file.
 */
export function applyEdits(input: RepairedText, edits: Edit[], step: string): RepairedText {
  if (edits.length === 0) return input
  const pieces: Piece[] = []
  const drops: Drop[] = []
  const cutter = cutPieces(input.pieces)
  let done = 0
  for (const edit of edits) {
    // Rules may ask for the same change twice; what overlaps an edit that is done is left as it is.
    if (edit.start < done) continue
    for (const piece of cutter.take(edit.start - done)) pushPiece(pieces, piece)
    applyEdit(cutter.take(edit.end - edit.start), edit, edit.step ?? step, pieces, drops)
    done = edit.end
  }
  for (const piece of cutter.rest()) pushPiece(pieces, piece)
  const text = pieces.map((piece) => piece.text).join('')
  return { text, pieces, drops: mergeDrops(input.drops, drops) }
}

function applyEdit(old: Piece[], edit: Edit, step: string, pieces: Piece[], drops: Drop[]): void {
  if (edit.order) {
    reorder(old, edit.start, edit.order, step, pieces)
    return
  }
  if (edit.text === '') {
    for (const { from, to } of old) {
      if (to > from) drops.push({ from, to, reason: edit.reason ?? 'markup', step })
    }
    return
  }
  const [first, ...rest] = mergeNeighbours(old)
  const place = first ?? { from: lastPlace(pieces), to: lastPlace(pieces) }
  const { moved } = old.find((piece) => piece.moved !== undefined) ?? {}
  pieces.push({ ...place, text: edit.text, step, ...(moved && { moved }) })
  // What was taken out in between has a drop of its own: the places behind it belong to the replacement too.
  for (const range of rest) pieces.push({ ...range, text: '', step })
}

function mergeNeighbours(old: Piece[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = []
  for (const { from, to } of old.toSorted((a, b) => a.from - b.from)) {
    const last = ranges.at(-1)
    if (last && last.to === from) last.to = to
    else if (to > from) ranges.push({ from, to })
  }
  return ranges
}

function reorder(
  old: Piece[],
  start: number,
  order: readonly OrderPart[],
  step: string,
  pieces: Piece[],
): void {
  const sorted = order.toSorted((a, b) => a.start - b.start)
  const cutter = cutPieces(old)
  const own = new Map<OrderPart, Piece[]>()
  const left: Piece[] = []
  let at = start
  for (const part of sorted) {
    for (const piece of cutter.take(part.start - at)) left.push(piece)
    own.set(part, cutter.take(part.end - part.start))
    at = part.end
  }
  for (const piece of cutter.rest()) left.push(piece)
  for (const part of order) {
    const [first] = own.get(part) as Piece[]
    if (part.before !== '')
      pieces.push({ text: part.before, from: first?.from ?? 0, to: first?.from ?? 0, step, moved: [step] })
    for (const piece of own.get(part) as Piece[]) pieces.push(movedBy(piece, step))
  }
  // White space that the new order has no place for: kept in the map, without text.
  for (const piece of left)
    if (piece.to > piece.from) pieces.push({ text: '', from: piece.from, to: piece.to, step })
}

/** The piece with the step that put it in another place. */
export function movedBy(piece: Piece, step: string): Piece {
  return piece.moved?.includes(step) ? piece : { ...piece, moved: [...(piece.moved ?? []), step] }
}

/** An insertion stands at the place in the file where the text before it ends. */
function lastPlace(pieces: Piece[]): number {
  return pieces.at(-1)?.to ?? 0
}

function pushPiece(pieces: Piece[], piece: Piece): void {
  if (piece.text !== '' || piece.to > piece.from) pieces.push(piece)
}

/** Hands out the pieces in order, cut to length. */
export function cutPieces(source: readonly Piece[]) {
  let index = 0
  let used = 0
  function take(length: number): Piece[] {
    const taken: Piece[] = []
    let left = length
    while (left > 0) {
      const piece = source[index]
      if (piece === undefined) break
      const part = cutPiece(piece, used, Math.min(piece.text.length, used + left))
      taken.push(part)
      left -= part.text.length
      used += part.text.length
      if (used === piece.text.length) {
        index++
        used = 0
      }
    }
    return taken
  }
  /** What is left, with the pieces that have no text. */
  function rest(): Piece[] {
    const first = source[index]
    if (first === undefined) return []
    const cut = used === 0 ? first : cutPiece(first, used, first.text.length)
    return [cut, ...source.slice(index + 1)]
  }
  return { take, rest }
}

/** A copied piece is cut character by character; a replaced one keeps its whole source with its first part. */
function cutPiece(piece: Piece, start: number, end: number): Piece {
  const text = piece.text.slice(start, end)
  if (piece.step === null) return { ...piece, text, from: piece.from + start, to: piece.from + end }
  return start === 0 ? { ...piece, text } : { ...piece, text, from: piece.to }
}

function mergeDrops(old: Drop[], added: Drop[]): Drop[] {
  if (added.length === 0) return old
  return [...old, ...added].sort((a, b) => a.from - b.from)
}
