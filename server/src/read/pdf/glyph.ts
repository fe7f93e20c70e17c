import type { Stroke } from './page-strokes.ts'

/** What a page prints at one place: a letter, a ligature with all of its letters, a mark, a space. In points, y upwards. */
export interface Glyph {
  /** Its letters in reading order. */
  text: string
  left: number
  right: number
  bottom: number
  top: number
  /** Where the pen stood. */
  x: number
  baseline: number
  /** Height of the font as printed. */
  size: number
  /** Its place in the file's own order. */
  order: number
  /** A space without width. One that is guessed the file has not: PDFium saw a gap, or a letter that is raised. */
  unseen?: 'printed' | 'guessed'
}

/** The glyphs of a page that run in one direction, turned upright. */
export interface PageGlyphs {
  /** Most of the page first; what is printed across it after that. */
  upright: Glyph[][]
  /** By how many quarter turns each of them is printed. */
  turns: number[]
  /** Characters that the font gives no letter for: they stand as U+FFFD. */
  nameless: number
  /** Lines that the page draws, as it lies. */
  strokes: Stroke[]
}

export const isSpace = (text: string): boolean => /^\p{White_Space}+$/u.test(text)
export const isMark = (text: string): boolean => /^\p{M}+$/u.test(text)

/** The stroke that lengthens Arabic words is of no script. */
const rightToLeft = /[\u0640\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

export const isRightToLeft = (text: string): boolean => /\p{L}/u.test(text) && rightToLeft.test(text)
export const isLeftToRight = (text: string): boolean => /\p{L}/u.test(text) && !rightToLeft.test(text)

/**
 * A letter with marks that one glyph tells of: browsers write the letter's sign without a meaning, and both with the sign of
 * the mark, so that height and width are often the mark's alone.
 */
export const isMarkedLetter = (text: string): boolean => /\p{M}/u.test(text) && isRightToLeft(text)
