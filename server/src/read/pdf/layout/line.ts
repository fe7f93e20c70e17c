import type { Glyph } from '../glyph.ts'

/** Glyphs on one baseline, without a word yet of the order in which they are read. */
export interface Line {
  glyphs: Glyph[]
  left: number
  right: number
  /** Height of its largest letters. */
  size: number
  baseline: number
}
