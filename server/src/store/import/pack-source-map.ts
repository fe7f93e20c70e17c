import type { Drop, DropReason, Piece, RepairedText } from '@qarar/core'

/**
 * A source map in a few bytes a piece: flat lists of numbers, places as distances from the end of the piece
 * before. Names of steps and reasons stand once. The words of the pieces are the text of the revision.
 */
export interface PackedSourceMap {
  steps: string[]
  reasons: DropReason[]
  /** Four numbers a piece: characters of text, distance to `from`, characters of file, step (-1: copied). */
  pieces: number[]
  /** Four numbers a drop: distance to `from`, characters of file, reason, step. */
  drops: number[]
  /** Two numbers for every step that moved a piece: the piece's place in the list, the step. Older maps have none. */
  moved?: number[]
}

export function packSourceMap({ pieces, drops }: RepairedText): PackedSourceMap {
  const named = [...pieces, ...drops].flatMap(({ step }) => step ?? [])
  const steps = [...new Set([...named, ...pieces.flatMap(({ moved }) => moved ?? [])])].sort()
  const reasons = [...new Set(drops.map(({ reason }) => reason))].sort()
  const distance = distances()
  const distanceOfDrop = distances()
  return {
    steps,
    reasons,
    pieces: pieces.flatMap((piece) => [
      piece.text.length,
      ...distance(piece),
      piece.step === null ? -1 : steps.indexOf(piece.step),
    ]),
    drops: drops.flatMap((drop) => [
      ...distanceOfDrop(drop),
      reasons.indexOf(drop.reason),
      steps.indexOf(drop.step),
    ]),
    moved: pieces.flatMap(({ moved = [] }, index) => moved.flatMap((step) => [index, steps.indexOf(step)])),
  }
}

function distances() {
  let end = 0
  return ({ from, to }: { from: number; to: number }): [number, number] => {
    const distance = from - end
    end = to
    return [distance, to - from]
  }
}

/** The way back: `text` is the revision's. */
export function unpackSourceMap(text: string, packed: PackedSourceMap): RepairedText {
  return { text, pieces: unpackPieces(text, packed), drops: unpackDrops(packed) }
}

function unpackPieces(text: string, { pieces, steps, moved = [] }: PackedSourceMap): Piece[] {
  const movers = unpackMoved(moved, steps)
  let at = 0
  let end = 0
  return fours(pieces).map(([chars, distance, length, step], index) => {
    const from = end + distance
    end = from + length
    at += chars
    const piece = { text: text.slice(at - chars, at), from, to: end, step: steps[step] ?? null }
    const by = movers.get(index)
    return by ? { ...piece, moved: by } : piece
  })
}

function unpackMoved(moved: number[], steps: string[]): Map<number, string[]> {
  const movers = new Map<number, string[]>()
  for (let at = 0; at < moved.length; at += 2) {
    const piece = moved[at] as number
    movers.set(piece, [...(movers.get(piece) ?? []), steps[moved[at + 1] as number] as string])
  }
  return movers
}

function unpackDrops({ drops, reasons, steps }: PackedSourceMap): Drop[] {
  let end = 0
  return fours(drops).map(([distance, length, reason, step]) => {
    const from = end + distance
    end = from + length
    return { from, to: end, reason: reasons[reason] as DropReason, step: steps[step] as string }
  })
}

function fours(numbers: number[]): [number, number, number, number][] {
  return Array.from({ length: numbers.length / 4 }, (_, index) => {
    return numbers.slice(index * 4, index * 4 + 4) as [number, number, number, number]
  })
}
