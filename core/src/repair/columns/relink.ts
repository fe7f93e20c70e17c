import { type Block, mergeBlocks } from './block.ts'
import type { ForcedJoin } from './join-costs.ts'

/**
 * Moves blocks so that every forced join holds: the block that begins with `next` goes behind `line`. A move may part
 * what an earlier one joined: it is done again until all hold, or as often as there are joins, since some may be in a
 * circle.
 */
export function relink(blocks: readonly Block[], forced: readonly ForcedJoin[]): Block[] {
  let linked = [...blocks]
  for (let round = 0; round < forced.length; round++) {
    linked = forced.reduce(moveBehind, linked)
    if (forced.every(({ line, next }) => isJoined(linked, line, next))) break
  }
  return mergeBlocks(linked)
}

function moveBehind(blocks: Block[], { line, next }: ForcedJoin): Block[] {
  if (line === next || isJoined(blocks, line, next)) return blocks
  const cut = cutAt(cutAt(blocks, line + 1), next)
  const moved = cut.find(({ from }) => from === next)
  if (moved === undefined || (line >= moved.from && line < moved.to)) return blocks
  return cut
    .filter((block) => block !== moved)
    .flatMap((block) => (block.to === line + 1 ? [block, moved] : [block]))
}

export function isJoined(blocks: readonly Block[], line: number, next: number): boolean {
  return blocks.some(({ from, to }, index) =>
    line >= from && line < to - 1 ? next === line + 1 : line === to - 1 && blocks[index + 1]?.from === next,
  )
}

function cutAt(blocks: readonly Block[], line: number): Block[] {
  return blocks.flatMap(({ from, to }) =>
    line > from && line < to
      ? [
          { from, to: line },
          { from: line, to },
        ]
      : [{ from, to }],
  )
}
