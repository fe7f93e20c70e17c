import { cutPieces } from '../apply-edits.ts'
import type { Piece, RepairedText } from '../repaired-text.ts'

/** A stretch of repaired text that keeps its own order. */
export interface TextBlock {
  start: number
  end: number
}

const step = 'reading-order'

/**
 * Puts whole blocks of text into another order. Every character keeps its place in the file: each piece goes along
 * with its block, and drops stay. A last line without a break gets one where another line now follows it.
 * The blocks cover the text, each once; in the order of the file they leave the text as it is.
 */
export function reorderLines(input: RepairedText, blocks: readonly TextBlock[]): RepairedText {
  if (blocks.every(({ start }, index) => start === (blocks[index - 1]?.end ?? 0))) return input
  const cutter = cutPieces(input.pieces)
  const own = new Map<TextBlock, Piece[]>()
  const inFile = [...blocks].sort((a, b) => a.start - b.start)
  for (const block of inFile)
    own.set(block, block === inFile.at(-1) ? cutter.rest() : cutter.take(block.end - block.start))
  const pieces = blocks.flatMap((block, index) => endedLine(own.get(block) ?? [], index < blocks.length - 1))
  return { text: pieces.map(({ text }) => text).join(''), pieces, drops: input.drops }
}

/** An added line break stands at the place in the file where the text before it ends. */
function endedLine(pieces: Piece[], isFollowed: boolean): Piece[] {
  const last = pieces.at(-1)
  const text = pieces.findLast((piece) => piece.text !== '')?.text ?? '\n'
  if (!isFollowed || last === undefined || /[\r\n]$/.test(text)) return pieces
  return [...pieces, { text: '\n', from: last.to, to: last.to, step }]
}
