// Words that no list has are read once more by themselves, larger and smaller: what is lost in a line is often seen then.
import { isKnownWord, wordWeight } from '@qarar/core'
import { isRightToLeft } from '../pdf/glyph.ts'
import type { MergedLine, MergedWord } from './merge-scripts.ts'
import type { OcrWord, PixelBox } from './tesseract.ts'

/** A reading by itself is taken from this confidence on, or where two sizes agree. */
const sureAlone = 75
const leastBoth = 90
/** Points of confidence that a word is worth for being so common, by the logarithm of its share. */
const common = 10

/** Reads a piece of the page in one size; null where it yields nothing. */
type ReadInSize = (box: PixelBox) => OcrWord[]

/** `sizes`: the same page in other sizes, each with its scale beside the first. Opened one after the other. */
export interface OtherSize {
  scale: number
  open(): ReadInSize | null
}

/** `twice`: what a second reading of the page has for its words; where the two differ, either may be wrong. */
export function readDoubtful(
  lines: readonly MergedLine[],
  sizes: readonly OtherSize[],
  twice: ReadonlyMap<MergedWord, OcrWord> = new Map(),
): MergedLine[] {
  const differs = (word: MergedWord) => {
    const other = twice.get(word)
    return other !== undefined && lettersOf(other.text) !== lettersOf(word.text)
  }
  const doubtful = lines.flatMap((line) =>
    line.words
      .filter((word, at) => isDoubtful(word) || isCutOff(word, at) || differs(word))
      .map((word) => {
        const other = twice.get(word)
        const found = other !== undefined && isKnown(other.text) ? [other] : []
        return { word, line, found, differs: differs(word) }
      }),
  )
  if (doubtful.length === 0) return [...lines]
  for (const { scale, open } of sizes) {
    const read = open()
    if (read === null) continue
    for (const { word, line, found } of doubtful) {
      const [only, ...more] = read(boxOf(word, line, scale))
      if (only && more.length === 0 && isKnown(only.text)) found.push(only)
    }
  }
  const better = new Map(
    doubtful.map(({ word, found, differs }) => [
      word,
      differs && isKnown(word.text) ? likelierOf(word, found) : betterOf(word, found),
    ]),
  )
  return lines.map((line) => ({ ...line, words: line.words.map((word) => better.get(word) ?? word) }))
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{M}]/gu, '')
const isKnown = (text: string) => lettersOf(text).length > 1 && isKnownWord(lettersOf(text))
const isDoubtful = ({ text }: OcrWord) =>
  isRightToLeft(text) && !/\p{N}/u.test(text) && lettersOf(text).length > 1 && !isKnown(text)

/** Letters of the words that are still none, and less sure than this. */
export function doubtfulWords(lines: readonly MergedLine[], sure: number): string[] {
  const words = lines.flatMap((line) =>
    line.words.filter((word) => isDoubtful(word) && word.confidence < sure),
  )
  return [...new Set(words.flatMap(({ text }) => text.match(/[\p{L}\p{M}]+/gu) ?? []))]
}

/** The first letter of a line is lost at its edge: «لدورة» for «الدورة», and that may be a word as well. */
const isCutOff = ({ text }: OcrWord, at: number) =>
  at === 0 && isRightToLeft(text) && !/\p{N}/u.test(text) && !/^\P{L}*[اأإآ]/u.test(text)

function boxOf(word: PixelBox, line: PixelBox, scale: number): PixelBox {
  const by = 0.15 * (line.bottom - line.top)
  const out = (place: number) => Math.max(0, Math.round(place * scale))
  return {
    left: out(word.left - by),
    top: out(line.top - 2),
    right: out(word.right + by),
    bottom: out(line.bottom + 2),
  }
}

/** Of two words that both are words: what more sizes see, and what is written more often. */
function likelierOf(word: MergedWord, found: readonly OcrWord[]): MergedWord {
  const groups = Map.groupBy([word, ...found.filter(({ text }) => !/\p{N}/u.test(text))], ({ text }) =>
    lettersOf(text),
  )
  const ranked = [...groups]
    .map(([letters, same]) => ({ same, sum: sumOf(same) + common * wordWeight(letters) }))
    .sort((a, b) => b.sum - a.sum)
  const best = ranked[0]?.same.toSorted((a, b) => b.confidence - a.confidence)[0]
  return best === undefined || lettersOf(best.text) === lettersOf(word.text)
    ? word
    : { ...word, text: best.text, symbols: best.symbols, confidence: best.confidence }
}

const sumOf = (same: readonly OcrWord[]) => same.reduce((sum, { confidence }) => sum + confidence, 0)

/** The reading that its sizes are surest of together. Numbers never come in by it. */
function betterOf(word: MergedWord, found: readonly OcrWord[]): MergedWord {
  const groups = Map.groupBy(
    found.filter(({ text }) => !/\p{N}/u.test(text)),
    ({ text }) => lettersOf(text),
  )
  const ranked = [...groups.values()]
    .map((same) => ({ same, sum: same.reduce((sum, { confidence }) => sum + confidence, 0) }))
    .sort((a, b) => b.sum - a.sum)
  const own = lettersOf(word.text)
  // A word that is one stays, but for what was cut off before it.
  const [best] = isDoubtful(word) ? ranked : ranked.filter(({ same }) => endsWith(same[0], own))
  if (best === undefined) return word
  const [first] = best.same.toSorted((a, b) => b.confidence - a.confidence)
  const isSure = best.same.length > 1 ? best.sum >= leastBoth : best.sum >= sureAlone
  return first && isSure
    ? { ...word, text: first.text, symbols: first.symbols, confidence: first.confidence }
    : word
}

const endsWith = (found: OcrWord | undefined, own: string) => {
  const letters = lettersOf(found?.text ?? '')
  return letters.endsWith(own) && letters.length > own.length && letters.length <= own.length + 2
}
