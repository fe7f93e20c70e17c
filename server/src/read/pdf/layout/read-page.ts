import type { Glyph } from '../glyph.ts'
import { findBlocks } from './find-columns.ts'
import {
  endsSentence,
  noPagesBefore,
  type PagesBefore,
  type ReadLine,
  readBlock,
  signsOf,
} from './read-block.ts'

/** Lines of a page in reading order. `before` learns from it. */
export function readPage(upright: readonly Glyph[][], before: PagesBefore): ReadLine[] {
  const all: ReadLine[] = []
  for (const [index, glyphs] of upright.entries()) {
    const known = index === 0 ? before : noPagesBefore()
    const signs = signsOf(glyphs, known)
    for (const block of findBlocks(glyphs, signs.direction === 'right-to-left', known.gutters))
      all.push(...joined(all.at(-1), readBlock(block, signs)))
  }
  return all
}

/** A paragraph that a column breaks off: its last line is full and no sentence ends there. */
function joined(before: ReadLine | undefined, block: ReadLine[]): ReadLine[] {
  const [first, ...rest] = block
  return first && before ? [{ ...first, goesOn: runsOver(before, first) }, ...rest] : block
}

/** `commaEnds`: paragraphs of the text may end with a comma. */
export function runsOver(before: ReadLine, first: ReadLine, commaEnds = true): boolean {
  const alike = Math.abs(before.size - first.size) <= 0.15 * first.size
  return alike && before.full && !endsSentence(before.text, commaEnds)
}
