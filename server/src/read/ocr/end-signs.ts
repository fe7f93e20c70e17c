// The sign behind a word of Arabic: «،», «؛», «:» and «.» differ by little ink, and the engine takes one for another or for
// none. Their shapes are alike in all fonts: a dot is as high as wide, a comma is half as high again and more. So they are
// told by their ink.
import { isKnownWord } from '@qarar/core'
import { isRightToLeft } from '../pdf/glyph.ts'
import type { GreyPicture } from '../pdf/render-page.ts'
import { type InkSpot, inkSpots } from './ink-spots.ts'
import type { MergedLine, MergedWord } from './merge-scripts.ts'
import type { PixelBox } from './tesseract.ts'

/** In heights of a row, of which the font is some four fifths. */
const share = {
  widest: 0.19,
  comma: { least: 0.11, most: 0.36 },
  dot: 0.12,
  /** How far from the line that letters stand on. */
  above: 0.28,
  below: 0.14,
  /** From the word's end: into it, and out of it. */
  within: 0.45,
  beyond: 0.5,
}
/** Height by width. */
const slender = 1.4
const round = 1.3

type Sign = '،' | '؛' | ':'

interface FoundSign {
  sign: Sign
  box: PixelBox
}

export function withEndSigns(lines: readonly MergedLine[], picture: GreyPicture): MergedLine[] {
  const height = usualHeight(lines)
  return lines.map((line) => {
    if (!line.words.some(({ text }) => isRightToLeft(text))) return line
    const words = line.words.map((word, at) => {
      const room = roomOf(word, line, line.words[at + 1], height)
      const found = signAt(inkSpots(picture, room), room, { baseline: line.baseline, height })
      return found === null ? word : withSign(word, found)
    })
    return { ...line, words }
  })
}

function usualHeight(lines: readonly MergedLine[]): number {
  const heights = lines.map(({ height }) => height).sort((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? 0
}

/** The end of the word, and what is free to its left. */
function roomOf(word: PixelBox, line: PixelBox, next: PixelBox | undefined, height: number): PixelBox {
  const free = Math.max(word.left - share.beyond * height, (next?.right ?? -Infinity) - 2)
  return {
    left: Math.min(free, word.left - 2),
    right: Math.min(word.right, word.left + share.within * height),
    top: line.top - 0.1 * height,
    bottom: line.bottom + 0.2 * height,
  }
}

/** The sign that is the last ink of a word, or null where that is a letter or in doubt. */
function signAt(spots: readonly InkSpot[], room: PixelBox, row: Row): FoundSign | null {
  const own = spots.filter(
    ({ left, right }) => left > room.left || right > room.left + share.widest * row.height,
  )
  const last = own.toSorted((a, b) => a.left - b.left)[0]
  if (last === undefined || last.cut) return null
  const pile = own
    .filter(({ left, right, cut }) => !cut && left < last.right && right > last.left)
    .sort((a, b) => a.top - b.top)
  const box = around(pile)
  const sign = signOf(pile, box, row)
  return sign === null ? null : { sign, box }
}

interface Row {
  baseline: number
  height: number
}

function signOf(pile: readonly PixelBox[], box: PixelBox, { baseline, height }: Row): Sign | null {
  const [below, above] = [box.bottom - baseline, baseline - (pile[0] as PixelBox).bottom]
  if (box.right - box.left > share.widest * height || below > 0.24 * height) return null
  const shapes = pile.map((spot) => shapeOf(spot, height)).join(' ')
  if (shapes === 'comma') return above > share.above * height || below > share.below * height ? null : '،'
  if (shapes === 'comma dot' || shapes === 'dot comma') return '؛'
  return shapes === 'dot dot' && below > -0.1 * height ? ':' : null
}

function around(spots: readonly PixelBox[]): PixelBox {
  return {
    left: Math.min(...spots.map(({ left }) => left)),
    top: Math.min(...spots.map(({ top }) => top)),
    right: Math.max(...spots.map(({ right }) => right)),
    bottom: Math.max(...spots.map(({ bottom }) => bottom)),
  }
}

function shapeOf({ left, top, right, bottom }: PixelBox, height: number): 'comma' | 'dot' | 'letter' {
  const [across, down] = [right - left, bottom - top]
  const isHigh = down >= share.comma.least * height && down <= share.comma.most * height
  if (isHigh && down >= slender * across) return 'comma'
  return down <= round * across && across <= round * down && down <= share.dot * height ? 'dot' : 'letter'
}

/** What the engine has for such a sign. */
const signs = /[.,،؛;:»'’]+$/u
const hamza = /ء[.,،؛;:]*$/u
const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '')

function withSign(word: MergedWord, { sign, box }: FoundSign): MergedWord {
  const { text } = word
  if (hamza.test(text) && lettersOf(text).length > 2 && !isKnownWord(lettersOf(text)))
    return ended(word, text.replace(hamza, ''), sign, box)
  if (signs.test(text)) return ended(word, text.replace(signs, ''), sign, box)
  // A sign that was not seen at all: only a comma is sure enough, and only behind what ends there.
  const mayEnd = isRightToLeft(text) || /\p{Nd}[)\]]*$/u.test(text)
  return mayEnd && sign !== ':' ? ended(word, text, sign, box) : word
}

function ended(word: MergedWord, text: string, sign: Sign, box: PixelBox): MergedWord {
  const symbols = word.symbols.slice(0, symbolsOf(word, text))
  return {
    ...word,
    text: text + sign,
    symbols: [...symbols, { text: sign, ...box }],
    left: Math.min(word.left, box.left),
  }
}

/** How many of the word's symbols its first letters are. */
function symbolsOf({ symbols }: MergedWord, text: string): number {
  let letters = 0
  const end = symbols.findIndex((symbol) => {
    letters += symbol.text.length
    return letters > text.length
  })
  return end < 0 ? symbols.length : end
}
