// Raised numbers and stars: the marks by which a text names its notes.
import { foldDigits } from '@qarar/core/languages/fold-arabic.ts'
import type { Glyph } from '../glyph.ts'
import type { Line } from './line.ts'

/** How high above the baseline, by the height of the line: of small signs, and of those of the usual size. */
const rise = { small: 0.12, any: 0.3 }
const small = 0.85

const codes: Record<string, string> = { '¹': '1', '²': '2', '³': '3' }

/** «⁴» is a code of its own. */
const raisedDigit = (text: string): string | undefined =>
  codes[text] ?? (/^[⁰⁴-⁹]$/.test(text) ? String((text.codePointAt(0) as number) - 0x2070) : undefined)

/** The number or star that a glyph means where it is raised in its line; undefined where it is not. */
export function raisedSign(
  glyph: Glyph,
  { size, baseline }: Pick<Line, 'size' | 'baseline'>,
): string | undefined {
  const own = raisedDigit(glyph.text)
  if (own !== undefined) return own
  if (!/^[\p{Nd}*†‡]$/u.test(glyph.text)) return undefined
  const isSmall = glyph.size <= small * size
  const isHigh = isSmall
    ? glyph.baseline - baseline > rise.small * size
    : /\p{Nd}/u.test(glyph.text) && glyph.bottom - baseline > rise.any * size
  return isHigh ? glyph.text : undefined
}

/** How near two signs of one mark stand, by their height. */
const near = 0.35

/** A mark and where it stands. */
export interface RaisedMark {
  text: string
  left: number
  right: number
}

export function raisedMarks(line: Line): RaisedMark[] {
  const marks: RaisedMark[] = []
  const sorted = line.glyphs.toSorted((a, b) => a.left - b.left)
  for (const glyph of sorted) {
    const sign = raisedSign(glyph, line)
    if (sign === undefined) continue
    const last = marks.at(-1)
    if (last && glyph.left - last.right < near * glyph.size) {
      last.text += sign
      last.right = glyph.right
    } else marks.push({ text: sign, left: glyph.left, right: glyph.right })
  }
  return marks.map((mark) => ({ ...mark, text: foldDigits(mark.text) }))
}
