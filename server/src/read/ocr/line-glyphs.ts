// Words that OCR found, as what a page prints at its places: from here on a scan is read as any page.
import { type Glyph, isRightToLeft } from '../pdf/glyph.ts'
import type { MergedLine, MergedWord } from './merge-scripts.ts'

/** The height of a font by that of a row: ascenders, descenders and a little between. */
const fontShare = 0.8
/** Rows so near the usual height have it: which letters a line has says nothing of its font. */
const alike = 0.35

/** `scale`: pixels of a point. */
export function lineGlyphs(lines: readonly MergedLine[], scale: number): Glyph[] {
  const heights = lines.map(({ height }) => height).sort((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)] ?? 0
  const glyphs: Glyph[] = []
  for (const line of lines) {
    const height = Math.abs(line.height - usual) < alike * usual ? usual : line.height
    const place = { baseline: -line.baseline / scale, size: (fontShare * height) / scale }
    const put = (text: string, left: number, right: number) => {
      const box = {
        left: left / scale,
        right: right / scale,
        bottom: -line.bottom / scale,
        top: -line.top / scale,
      }
      glyphs.push({ text, ...box, x: box.left, ...place, order: glyphs.length })
    }
    for (const [index, word] of line.words.entries()) {
      const before = line.words[index - 1]
      if (before) putSpace(before, word, put)
      putWord(word, put)
    }
  }
  return glyphs
}

type Put = (text: string, left: number, right: number) => void

function putSpace(before: MergedWord, word: MergedWord, put: Put): void {
  const [a, b] = before.left < word.left ? [before, word] : [word, before]
  put(' ', Math.min(a.right, b.left), Math.max(a.right, b.left))
}

/** A word with right-to-left letters is in reading order already; any other stands sign by sign. */
function putWord(word: MergedWord, put: Put): void {
  if (isRightToLeft(word.text)) {
    put(word.text, word.left, word.right)
    return
  }
  const signs = word.symbols.toSorted((a, b) => a.left + a.right - b.left - b.right)
  const width = (word.right - word.left) / signs.length
  for (const [index, { text }] of signs.entries())
    put(text, word.left + index * width, word.left + (index + 1) * width)
}
