/** A stretch of lines [from, to) that keeps its own order. */
export interface Block {
  from: number
  to: number
}

/** Blocks that follow each other in the file as one. */
export function mergeBlocks(blocks: readonly Block[]): Block[] {
  const merged: Block[] = []
  for (const block of blocks) {
    const last = merged.at(-1)
    if (last && last.to === block.from) last.to = block.to
    else merged.push({ ...block })
  }
  return merged
}
