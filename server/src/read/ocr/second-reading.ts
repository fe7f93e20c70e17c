// A page read twice, in two sizes: which word of the second reading stands where one of the first does.
import { isRightToLeft } from '../pdf/glyph.ts'
import type { MergedLine, MergedWord } from './merge-scripts.ts'
import type { OcrLine, OcrWord, PixelBox } from './tesseract.ts'

/** The lines of a larger or smaller picture, as they stand in the first one. */
export function inScaleOne(lines: readonly OcrLine[], scale: number): OcrLine[] {
  const box = ({ left, top, right, bottom }: PixelBox): PixelBox => ({
    left: left / scale,
    top: top / scale,
    right: right / scale,
    bottom: bottom / scale,
  })
  return lines.map((line) => ({
    ...box(line),
    baseline: line.baseline / scale,
    height: line.height / scale,
    words: line.words.map((word) => ({
      ...word,
      ...box(word),
      symbols: word.symbols.map((symbol) => ({ ...symbol, ...box(symbol) })),
    })),
  }))
}

/** Words of letters that stand one to one in both; where one is two in the other, neither is the other's. */
export function sameWords(
  lines: readonly MergedLine[],
  second: readonly OcrLine[],
): Map<MergedWord, OcrWord> {
  const others = second.flatMap(({ words }) => words)
  const pairs = new Map<MergedWord, OcrWord>()
  for (const line of lines) {
    const near = others.filter((other) => isInLine(other, line))
    for (const word of line.words) {
      const over = near.filter((other) => isOver(word, other))
      const [only] = over
      if (only === undefined || over.length > 1 || !isLetters(word) || !isLetters(only)) continue
      if (line.words.filter((one) => isOver(one, only)).length === 1) pairs.set(word, only)
    }
  }
  return pairs
}

const isLetters = ({ text }: OcrWord) => isRightToLeft(text) && !/\p{N}/u.test(text)
const middleOf = ({ left, right }: PixelBox) => (left + right) / 2
const holds = ({ left, right }: PixelBox, x: number) => x > left && x < right
const isOver = (a: PixelBox, b: PixelBox) => holds(a, middleOf(b)) || holds(b, middleOf(a))

function isInLine(word: PixelBox, line: PixelBox): boolean {
  const middle = (word.top + word.bottom) / 2
  return middle > line.top && middle < line.bottom && word.left < line.right && line.left < word.right
}
