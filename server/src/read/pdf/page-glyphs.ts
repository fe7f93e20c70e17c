// The characters of one page with their places, as PDFium has them; everything that it made up is left out.
import { type Glyph, isMark, isRightToLeft, type PageGlyphs } from './glyph.ts'
import { memoryOf } from './open-document.ts'
import type { Pdfium } from './open-pdfium.ts'

/** A character before those of one glyph are put together. */
interface Placed extends Glyph {
  /** Quarter turns by which it is printed, 0 to 3. */
  turns: number
}

/** More than a page can show; a page with more is a trap or no page. */
const mostCharacters = 200_000

/** Null where the page cannot be opened or has more characters than any page. */
export function pageGlyphs(pdfium: Pdfium, document: number, index: number): PageGlyphs | null {
  const page = pdfium.FPDF_LoadPage(document, index)
  if (page === 0) return null
  const text = pdfium.FPDFText_LoadPage(page)
  try {
    const count = text === 0 ? -1 : pdfium.FPDFText_CountChars(text)
    if (count < 0 || count > mostCharacters) return null
    return glyphsOf(pdfium, text, count)
  } finally {
    if (text !== 0) pdfium.FPDFText_ClosePage(text)
    pdfium.FPDF_ClosePage(page)
  }
}

function glyphsOf(pdfium: Pdfium, text: number, count: number): PageGlyphs {
  const { malloc, free } = memoryOf(pdfium)
  const place = malloc(64)
  const found: Placed[][] = [[], [], [], []]
  let nameless = 0
  try {
    for (let index = 0; index < count; index++) {
      if (pdfium.FPDFText_IsGenerated(text, index) === 1) continue
      const character = placedAt(pdfium, text, index, place)
      if (character.text === '\ufffd') nameless++
      add(found[character.turns] as Placed[], character)
    }
  } finally {
    free(place)
  }
  for (const glyph of found.flat()) glyph.text = lettersOf(glyph.text)
  const upright = found
    .map((glyphs) => glyphs.filter((glyph, at) => !isToldAgain(glyph, glyphs.slice(at + 1, at + 4))))
    .filter((glyphs) => glyphs.length > 0)
    .sort((a, b) => b.length - a.length)
  const turns = upright.map(([first]) => first?.turns ?? 0)
  return { upright, turns, nameless }
}

function placedAt(pdfium: Pdfium, text: number, index: number, place: number): Placed {
  const letter = letterAt(pdfium, text, index)
  const { buffer } = memoryOf(pdfium)
  pdfium.FPDFText_GetMatrix(text, index, place)
  const [a = 1, b = 0, c = 0, d = 1] = new Float32Array(buffer(), place, 4)
  pdfium.FPDFText_GetCharBox(text, index, place, place + 8, place + 16, place + 24)
  pdfium.FPDFText_GetCharOrigin(text, index, place + 32, place + 40)
  const [left = 0, right = 0, bottom = 0, top = 0, x = 0, y = 0] = new Float64Array(buffer(), place, 6)
  pdfium.FPDFText_GetLooseCharBox(text, index, place)
  const [looseLeft = 0, looseTop = 0, looseRight = 0, looseBottom = 0] = new Float32Array(buffer(), place, 4)
  const turns = quarterTurns(a, b)
  const tight = turned({ left, right, bottom, top }, turns)
  const loose = turned({ left: looseLeft, right: looseRight, bottom: looseBottom, top: looseTop }, turns)
  const pen = turned({ left: x, right: x, bottom: y, top: y }, turns)
  const size = pdfium.FPDFText_GetFontSize(text, index) * (Math.hypot(c, d) || 1)
  const box = tight.right > tight.left ? tight : { ...tight, left: loose.left, right: loose.right }
  return {
    text: letter,
    // The advance says more about gaps than the ink does; some fonts have none that makes sense.
    left: Math.min(box.left, Math.max(loose.left, box.left - size)),
    right: Math.max(box.right, Math.min(loose.right, box.right + size)),
    bottom: box.bottom,
    top: box.top,
    x: pen.left,
    baseline: pen.bottom,
    size: size > 0 ? size : 10,
    order: index,
    turns,
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

/** A font of its own signs: what they mean is written nowhere. */
const isPrivate = (code: number) => code === 0xfffe || code === 0xffff || (code >= 0xe000 && code <= 0xf8ff)

/** A line that rises is turned once, one that stands on its head twice. A matrix that mirrors is not turned. */
function quarterTurns(a: number, b: number): number {
  if (Math.abs(b) > Math.abs(a)) return b > 0 ? 1 : 3
  return 0
}

interface Box {
  left: number
  right: number
  bottom: number
  top: number
}

function turned({ left, right, bottom, top }: Box, turns: number): Box {
  if (turns === 1) return { left: bottom, right: top, bottom: -right, top: -left }
  if (turns === 3) return { left: -top, right: -bottom, bottom: left, top: right }
  return { left, right, bottom, top }
}

const near = 0.02

/** The letters of a ligature come one by one, each with its share of the one glyph's box. */
function add(glyphs: Placed[], next: Placed): void {
  // A space without width is none that was printed: PDFium puts it where a mark is raised.
  if (next.text === ' ' && next.right - next.left < near) return
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

/** A mark that is printed by itself has the letters of its sign for a text, and so has the sign: «لاً» with a raised mark. */
function isToldAgain({ text, left, right, baseline }: Glyph, next: readonly Glyph[]): boolean {
  if (!/^\p{L}\p{M}+$/u.test(text)) return false
  return next.some(
    (other) => other.text === text && other.left < right && left < other.right && other.baseline !== baseline,
  )
}

/** What PDFium takes apart itself, from one code: in reading order. */
const takenApart = /^(?:ل[اأإآ]|ا?لله)$/

/** It turns the letters of a right-to-left ligature round with the line: «ىل» for «لى», a mark before its letter. */
function lettersOf(letters: string): string {
  const characters = [...letters]
  const isRight = characters.every((one) => isRightToLeft(one) || isMark(one))
  if (characters.length < 2 || !isRight || takenApart.test(letters)) return letters
  return characters.reverse().join('')
}
