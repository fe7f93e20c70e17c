// The characters of one page with their places, as PDFium has them; everything that it made up is left out.
import { type Box, clipsOf, type Sign } from './clip-of.ts'
import { type Glyph, isMark, isRightToLeft, isSpace, type PageGlyphs } from './glyph.ts'
import { onPage } from './on-page.ts'
import { memoryOf } from './open-document.ts'
import type { Pdfium } from './open-pdfium.ts'
import { strokesOf } from './page-strokes.ts'

/** A character before those of one glyph are put together. */
interface Placed extends Glyph {
  /** Quarter turns by which it is printed, 0 to 3. */
  turns: number
  sign: Sign
}

/** More than a page can show; a page with more is a trap or no page. */
const mostCharacters = 200_000

/** Null where the page cannot be opened or has more characters than any page. */
export function pageGlyphs(pdfium: Pdfium, document: number, index: number): PageGlyphs | null {
  return onPage(pdfium, document, index, (page) => {
    const text = pdfium.FPDFText_LoadPage(page)
    if (text === 0) return null
    try {
      const count = pdfium.FPDFText_CountChars(text)
      if (count < 0 || count > mostCharacters) return null
      return { ...glyphsOf(pdfium, text, count), strokes: strokesOf(pdfium, page) }
    } finally {
      pdfium.FPDFText_ClosePage(text)
    }
  })
}

function glyphsOf(pdfium: Pdfium, text: number, count: number): Omit<PageGlyphs, 'strokes'> {
  const { malloc, free } = memoryOf(pdfium)
  const place = malloc(64)
  const found: Placed[][] = [[], [], [], []]
  const isCutAway = clipsOf(pdfium, text, place)
  let nameless = 0
  let before = ''
  try {
    for (let index = 0; index < count; index++) {
      if (pdfium.FPDFText_IsGenerated(text, index) === 1) continue
      const character = placedAt(pdfium, text, index, place, isRightToLeft(before))
      before = character.text
      if (isDirection(character.text) || isCutAway(index, character.sign)) continue
      if (character.text === '\ufffd') nameless++
      add(found[character.turns] as Placed[], character)
    }
  } finally {
    free(place)
  }
  for (const glyph of found.flat()) glyph.text = lettersOf(glyph.text)
  const upright = found
    .map(withoutMarksToldAgain)
    .filter((glyphs) => glyphs.length > 0)
    .sort((a, b) => b.length - a.length)
  const turns = upright.map(([first]) => first?.turns ?? 0)
  return { upright, turns, nameless }
}

function placedAt(pdfium: Pdfium, text: number, index: number, place: number, isInArabic: boolean): Placed {
  const letter = letterAt(pdfium, text, index)
  const { buffer } = memoryOf(pdfium)
  pdfium.FPDFText_GetMatrix(text, index, place)
  const [a = 1, b = 0, c = 0, d = 1] = new Float32Array(buffer(), place, 4)
  pdfium.FPDFText_GetCharBox(text, index, place, place + 8, place + 16, place + 24)
  pdfium.FPDFText_GetCharOrigin(text, index, place + 32, place + 40)
  const [left = 0, right = 0, bottom = 0, top = 0, x = 0, y = 0] = new Float64Array(buffer(), place, 6)
  pdfium.FPDFText_GetLooseCharBox(text, index, place)
  const [looseLeft = 0, looseTop = 0, looseRight = 0, looseBottom = 0] = new Float32Array(buffer(), place, 4)
  const turns = quarterTurns([a, b, d])
  const ink = { left, right, bottom, top }
  const tight = turned(ink, turns)
  const loose = turned({ left: looseLeft, right: looseRight, bottom: looseBottom, top: looseTop }, turns)
  const pen = turned({ left: x, right: x, bottom: y, top: y }, turns)
  const size = pdfium.FPDFText_GetFontSize(text, index) * (Math.hypot(c, d) || 1)
  return {
    text: isStroke(letter, tight, size, isInArabic) ? '\u0640' : letter,
    ...(isSpace(letter) ? tight : widened(tight, loose, size)),
    bottom: tight.bottom,
    top: tight.top,
    x: pen.left,
    baseline: pen.bottom,
    size: size > 0 ? size : 10,
    order: index,
    ...(isSpace(letter) &&
      tight.right - tight.left < near && {
        unseen: unseenSpace(pdfium, text, index),
      }),
    turns,
    sign: { ink, pen: { x, y } },
  }
}

/**
 * A letter as flat as a stroke is the one that lengthens Arabic words: some programs give it no meaning, so that PDFium names
 * its code. Behind an Arabic letter it may have none, or that of a space.
 */
function isStroke(letter: string, { bottom, top }: Box, size: number, isInArabic: boolean): boolean {
  const height = top - bottom
  if (/^[\p{Script=Latin}\d]$/u.test(letter)) return height > 0 && height < flat * size
  return isInArabic && /^[\ufffd ]$/.test(letter) && height > hairline * size && height < flat * size
}

/** A space prints nothing. */
const hairline = 0.03
const flat = 0.12

const unseenSpace = (pdfium: Pdfium, text: number, index: number) =>
  pdfium.FPDFText_GetTextObject(text, index) === 0 ? 'guessed' : 'printed'

/** The advance says more about gaps than the ink does; some fonts have none that makes sense. */
function widened(tight: Box, loose: Box, size: number): Pick<Box, 'left' | 'right'> {
  const { left, right } = tight.right > tight.left ? tight : loose
  return {
    left: Math.min(left, Math.max(loose.left, left - size)),
    right: Math.max(right, Math.min(loose.right, right + size)),
  }
}

/** Line ends and other controls are how PDFium writes text; a hyphen at the end of a line it gives as U+0002. */
function letterAt(pdfium: Pdfium, text: number, index: number): string {
  const code = pdfium.FPDFText_GetUnicode(text, index)
  if (code === 2) return '-'
  if (code === 9 || code === 10 || code === 13) return ' '
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  if (code < 32 || isPrivate(code)) return '\ufffd'
  return String.fromCodePoint(code)
}

/** Marks of direction are not printed: where they stand on the page says nothing. */
const isDirection = (text: string) => /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/.test(text)

/** A font of its own signs: what they mean is written nowhere. */
const isPrivate = (code: number) => code === 0xfffe || code === 0xffff || (code >= 0xe000 && code <= 0xf8ff)

/** A line that rises is turned once, one that stands on its head twice. A matrix that mirrors is not turned. */
function quarterTurns([a, b, d]: readonly [a: number, b: number, d: number]): number {
  if (Math.abs(b) > Math.abs(a)) return b > 0 ? 1 : 3
  return a < 0 && d < 0 ? 2 : 0
}

function turned({ left, right, bottom, top }: Box, turns: number): Box {
  if (turns === 1) return { left: bottom, right: top, bottom: -right, top: -left }
  if (turns === 2) return { left: -right, right: -left, bottom: -top, top: -bottom }
  if (turns === 3) return { left: -top, right: -bottom, bottom: left, top: right }
  return { left, right, bottom, top }
}

const near = 0.02

/** The letters of a ligature come one by one, each with its share of the one glyph's box. */
function add(glyphs: Placed[], next: Placed): void {
  const last = glyphs.at(-1)
  if (!last || !isSameGlyph(last, next)) {
    glyphs.push(next)
    return
  }
  last.text += next.text
  last.left = Math.min(last.left, next.left)
  last.right = Math.max(last.right, next.right)
}

function isSameGlyph(a: Glyph, b: Glyph): boolean {
  return (['x', 'baseline', 'top', 'bottom'] as const).every((side) => Math.abs(a[side] - b[side]) < near)
}

/** Of that many on nearly one height one is looked for. */
const mostAlike = 50

/**
 * A mark that is printed by itself has the letters of its sign for a text, and so has the sign: «لاً» with a raised mark, «أ»
 * with its hamza. The smaller of the two says nothing new.
 */
function withoutMarksToldAgain(glyphs: readonly Placed[]): Placed[] {
  const again = new Set<Placed>()
  for (const alike of Map.groupBy(glyphs, ({ text }) => text).values()) {
    if (!/\p{L}\p{M}/u.test(alike[0]?.text.normalize('NFD') ?? '')) continue
    const sorted = alike.toSorted((a, b) => a.baseline - b.baseline)
    for (const [at, glyph] of sorted.entries())
      for (const other of sorted.slice(at + 1, at + mostAlike))
        if (isOneSign(glyph, other)) again.add(heightOf(glyph) < heightOf(other) ? glyph : other)
  }
  return glyphs.filter((glyph) => !again.has(glyph))
}

const isOneSign = (low: Placed, high: Placed) =>
  low.left < high.right &&
  high.left < low.right &&
  low.baseline !== high.baseline &&
  high.baseline - low.baseline < high.size

const heightOf = ({ top, bottom }: Placed) => top - bottom

/** What PDFium takes apart itself, from one code: in reading order. */
const takenApart = /^(?:ل[اأإآ]|ا?لله)$/

/** It turns the letters of a right-to-left ligature round with the line: «ىل» for «لى», a mark before its letter. */
function lettersOf(letters: string): string {
  const characters = [...letters]
  const isRight = characters.every((one) => isRightToLeft(one) || isMark(one))
  if (characters.length < 2 || !isRight || takenApart.test(letters)) return letters
  return characters.reverse().join('')
}
