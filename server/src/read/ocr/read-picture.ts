// One picture of a page: in which script it is, and its lines.
import { detectLanguage } from '@qarar/core'
import type { GreyPicture } from '../pdf/render-page.ts'
import { withEndSigns } from './end-signs.ts'
import { confidenceOf, type MergedLine, mergeScripts } from './merge-scripts.ts'
import { type OtherSize, readDoubtful } from './read-again.ts'
import { type OcrLanguage, type OcrLine, openReader, type Reader } from './tesseract.ts'

/** From this confidence on a page is in the script that it was read in. */
const sureScript = 75

export interface ReadPicture {
  lines: MergedLine[]
  /** Mean of the words, by their letters, 0 to 100. */
  confidence: number
}

/** The Latin language of the page before: most documents have one. */
let usual: OcrLanguage = 'eng'

/** The same page drawn larger or smaller; scale 1 is the usual one. */
export type Draw = (scale: number) => Uint8Array | null

/** Sizes in which doubtful words are read again. */
const otherSizes = [0.75, 1.25, 1.5]

/**
 * Reads with the language of the page: one is better than several at once. Latin data are tried first, for an Arabic
 * page needs them too, for its numbers.
 */
export async function readPicture(
  draw: Draw,
  languages: readonly OcrLanguage[],
  grey: GreyPicture | null = null,
): Promise<ReadPicture | null> {
  const picture = draw(1)
  if (picture === null) return null
  const latin = await readLatin(picture, languages)
  if (latin === null) return null
  const isLatin = latin.reader !== null && confidenceOf(all(latin.lines)) >= sureScript
  if (isLatin || !languages.includes('ara')) return asRead(latin.lines)
  const arabic = await readIn('ara', picture, latin.slant)
  if (arabic === null) return null
  const { reader } = latin
  const lines = reader === null ? arabic.lines : mergeScripts(arabic.lines, latin.lines, reader.piece)
  const sizes = otherSizes.map((scale) => sizeOf(scale, draw, arabic))
  const words = readDoubtful(lines, sizes)
  return asRead(grey !== null && arabic.slant === 0 ? withEndSigns(words, grey) : words)
}

interface ReadIn {
  lines: OcrLine[]
  reader: Reader | null
  slant?: number
}

async function readIn(language: OcrLanguage, picture: Uint8Array, known?: number): Promise<ReadIn | null> {
  const reader = await openReader(language)
  const slant = reader.open(picture, known)
  return slant === null ? null : { lines: reader.lines(), reader, slant }
}

function sizeOf(scale: number, draw: Draw, { reader, slant }: ReadIn): OtherSize {
  const open = () => {
    const picture = draw(scale)
    return reader !== null && picture !== null && reader.open(picture, slant) !== null ? reader.piece : null
  }
  return { scale, open }
}

async function readLatin(picture: Uint8Array, languages: readonly OcrLanguage[]): Promise<ReadIn | null> {
  const known: readonly OcrLanguage[] = languages.filter((language) => language !== 'ara')
  const first = known.includes(usual) ? usual : known[0]
  if (first === undefined) return { lines: [], reader: null }
  const read = await readIn(first, picture)
  if (read === null || confidenceOf(all(read.lines)) < sureScript) return read
  const other = languageOf(read.lines)
  if (other === first || !known.includes(other)) return read
  usual = other
  return readIn(other, picture, read.slant)
}

function languageOf(lines: readonly OcrLine[]): OcrLanguage {
  const text = lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')
  const { pack, certain } = detectLanguage(text)
  return certain && pack.tag === 'fr' ? 'fra' : certain && pack.tag === 'en' ? 'eng' : usual
}

const all = (lines: readonly OcrLine[]) => ({ words: lines.flatMap(({ words }) => words) })
const asRead = (lines: MergedLine[]): ReadPicture => ({ lines, confidence: confidenceOf(all(lines)) })
