// Two readings of one page: the Arabic data knows letters, the Latin data digits and symbols. Each is believed where it
// is good, and a number that both see alike is surer than either makes it.
import { isRightToLeft } from '../pdf/glyph.ts'
import type { OcrLine, OcrWord, PixelBox } from './tesseract.ts'

/** Confidences from which a reading is believed. */
const sure = {
  number: 60,
  alone: 80,
  word: 90,
  line: 80,
  latinLine: 65,
  arabic: 85,
  strange: 60,
  doubt: 70,
  symbol: 45,
}
/** So much better is the Latin reading of a line that is Latin as a whole. */
const better = 15

const numberForm = /^(?=\D*\d)[\p{Script=Latin}\d/().,:;[\]%&'’"“”+#*-]+$/u
const wordForm = /^[("“[]?(?=\p{L}*[aeiouyàâéèêëîïôûü])\p{Script=Latin}{3,}[.,:;)"”\]\p{Script=Latin}-]*$/iu
/** Digits of Europe, and what stands between them. */
const plainNumber = /^(?=\D*\d)[\d\p{P}\p{S}]+$/u

export interface MergedLine extends OcrLine {
  words: MergedWord[]
}

export interface MergedWord extends OcrWord {
  /** Two readings of its digits agree. Only numbers have it. */
  agreed?: boolean
}

/** Reads the digits of a piece of the page once more, by itself. */
export type ReadPiece = (box: PixelBox) => OcrWord[]

export function mergeScripts(
  arabic: readonly OcrLine[],
  latin: readonly OcrLine[],
  again: ReadPiece,
): MergedLine[] {
  const beside = wordsBeside(arabic, latin)
  const lines = arabic.map((line) => {
    const others = beside.get(line) ?? []
    if (isLatinLine(others, line)) return { ...line, words: [...others] }
    const merged = mergeLine(line, others, again)
    return { ...merged, words: checkNumbers(merged, again) }
  })
  const missed = latin.filter(
    (line) => !arabic.some((other) => isBeside(line, other)) && confidenceOf(line) >= sure.line,
  )
  return [...lines, ...missed]
}

/** Each word of the Latin reading goes to the one line that it stands in. */
function wordsBeside(arabic: readonly OcrLine[], latin: readonly OcrLine[]): Map<OcrLine, OcrWord[]> {
  const found = new Map<OcrLine, OcrWord[]>()
  for (const word of latin.flatMap(({ words }) => words)) {
    const [line] = arabic
      .filter((other) => isBeside(word, other))
      .sort((a, b) => sharedHeight(word, b) - sharedHeight(word, a) || b.right - b.left - a.right + a.left)
    if (line) found.set(line, [...(found.get(line) ?? []), word])
  }
  return found
}

const sharedHeight = (a: PixelBox, b: PixelBox) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)

/** A single word of few letters is no proof. */
function isLatinLine(words: OcrWord[], arabic: OcrLine): boolean {
  const confidence = confidenceOf({ words })
  const least = words.length < 3 ? sure.word : sure.latinLine
  const latin = words.filter(({ text }) => wordForm.test(text) || numberForm.test(text)).length
  return latin > 0.6 * words.length && confidence >= least && confidence > confidenceOf(arabic) + better
}

/** By letters: a long word says more than a stroke. */
export function confidenceOf({ words }: { words: readonly OcrWord[] }): number {
  let [sum, letters] = [0, 0]
  for (const { text, confidence } of words) {
    sum += confidence * text.length
    letters += text.length
  }
  return letters === 0 ? 0 : sum / letters
}

function isBeside(a: PixelBox, b: PixelBox): boolean {
  const middle = (a.top + a.bottom) / 2
  return middle > b.top && middle < b.bottom && a.left < b.right && b.left < a.right
}

function mergeLine(line: OcrLine, others: readonly OcrWord[], again: ReadPiece): MergedLine {
  let words: MergedWord[] = line.words
  for (const other of others) {
    if (isNumber(other)) words = withNumber(words, other, again)
    else if (wordForm.test(other.text) && other.confidence >= sure.word) words = withWord(words, other)
  }
  return { ...line, words: words.toSorted((a, b) => b.right - a.right) }
}

/** A symbol has letters that the Arabic data cannot know: little is enough to believe it. */
const symbolForm = /^[([]?\p{Lu}+(?:\/[\p{Lu}\d.]+)+/u

const isNumber = ({ text, confidence }: OcrWord) =>
  numberForm.test(text) && confidence >= (symbolForm.test(text) ? sure.symbol : sure.number)

const middleOf = ({ left, right }: PixelBox) => (left + right) / 2
const holds = ({ left, right }: PixelBox, x: number) => x > left && x < right
const isOver = (a: PixelBox, b: PixelBox) => holds(a, middleOf(b)) || holds(b, middleOf(a))

function withNumber(words: readonly MergedWord[], number: OcrWord, again: ReadPiece): MergedWord[] {
  const over = words.filter((word) => isOver(word, number) && !standsOut(word, number))
  if (over.some(({ text, confidence }) => isRightToLeft(text) && confidence >= sure.arabic)) return [...words]
  const seen = digitsOf(over)
  if (seen === digitsOf([number])) return agreed(words, over, number)
  const told = digitsOf(again(padded(number)))
  if (told === digitsOf([number])) return replaced(words, over, { ...number, agreed: true })
  if (told !== '' && told === seen) return markAgreed(words, over)
  const keeps =
    !symbolForm.test(number.text) && (over.length === 0 || confidenceOf({ words: over }) > number.confidence)
  return keeps ? [...words] : replaced(words, over, number)
}

/** A letter beside a number whose box reaches into it. */
function standsOut(word: OcrWord, { left, right }: PixelBox): boolean {
  const out = Math.max(left - word.left, word.right - right)
  return isRightToLeft(word.text) && out > 0.3 * (word.right - word.left)
}

/** With the same digits, the Latin reading is better where it has letters, the Arabic one where it has signs that the other lacks. */
function agreed(words: readonly MergedWord[], over: readonly MergedWord[], number: OcrWord): MergedWord[] {
  const keeps = !/\p{L}/u.test(number.text) && over.every(({ confidence }) => confidence >= sure.alone)
  return keeps ? markAgreed(words, over) : replaced(words, over, { ...number, agreed: true })
}

const markAgreed = (words: readonly MergedWord[], over: readonly MergedWord[]): MergedWord[] =>
  words.map((word) => (over.includes(word) && digitsOf([word]) !== '' ? { ...word, agreed: true } : word))

/** Foreign words, where the Arabic reading makes nothing good of them. */
function withWord(words: readonly MergedWord[], other: OcrWord): MergedWord[] {
  const over = words.filter((word) => isOver(word, other))
  return over.some(({ confidence }) => confidence >= sure.strange) ? [...words] : replaced(words, over, other)
}

/** Numbers that only one reading has are read once more, with all that stands between their neighbours. */
function checkNumbers(line: MergedLine, again: ReadPiece): MergedWord[] {
  return line.words.map((word, at) => {
    const isDoubtful =
      plainNumber.test(word.text) || (/\p{Nd}/u.test(word.text) && word.confidence < sure.doubt)
    if (word.agreed || !isDoubtful) return word
    const [after, before] = [line.words[at + 1], line.words[at - 1]]
    const reach = line.bottom - line.top
    const box = {
      ...padded(word),
      left: Math.max(word.left - reach, (after?.right ?? -Infinity) + 2),
      right: Math.min(word.right + reach, (before?.left ?? Infinity) - 2),
    }
    const found = again(box)
      .map(withoutSpecks)
      .filter((one) => isBetterNumber(one, word))
    const [only] = found
    if (only === undefined || found.length > 1) return word
    if (digitsOf([only]) === digitsOf([word])) return { ...asWritten(only, word), agreed: true }
    return { ...word, text: only.text, symbols: only.symbols, confidence: only.confidence }
  })
}

function isBetterNumber({ text, confidence }: OcrWord, word: OcrWord): boolean {
  if (!numberForm.test(text)) return false
  if (confidence >= sure.alone) return true
  const least = symbolForm.test(text) ? sure.symbol : sure.number - 5
  return word.confidence < sure.strange && confidence >= least
}

/** With the same digits letters are gained, and signs are not lost. */
const asWritten = (found: OcrWord, word: MergedWord): MergedWord =>
  /\p{L}/u.test(found.text) ? { ...word, text: found.text, symbols: found.symbols } : word

const specks = /^[<«~|\\]+/

function withoutSpecks(word: OcrWord): OcrWord {
  const count = specks.exec(word.text)?.[0].length ?? 0
  return count === 0 ? word : { ...word, text: word.text.slice(count), symbols: word.symbols.slice(count) }
}

/** The word in the place of others; what reaches into its box only seems to. */
function replaced(words: readonly MergedWord[], over: readonly MergedWord[], by: MergedWord): MergedWord[] {
  const left = words.filter((word) => !over.includes(word)).map((word) => trimmed(word, by))
  return [...left, by]
}

function trimmed(word: MergedWord, by: PixelBox): MergedWord {
  if (word.right <= by.left || word.left >= by.right) return word
  return middleOf(word) < middleOf(by)
    ? { ...word, right: Math.max(word.left + 1, by.left - 1) }
    : { ...word, left: Math.min(word.right - 1, by.right + 1) }
}

/** As they stand from left to right. */
function digitsOf(words: readonly OcrWord[]): string {
  const symbols = words.flatMap((word) => word.symbols).toSorted((a, b) => middleOf(a) - middleOf(b))
  return symbols.flatMap(({ text }) => text.match(/\p{Nd}/gu) ?? []).join('')
}

function padded({ left, top, right, bottom }: PixelBox): PixelBox {
  const by = Math.round(0.25 * (bottom - top))
  return {
    left: Math.max(0, left - by),
    top: Math.max(0, top - by),
    right: right + by,
    bottom: bottom + by,
  }
}
