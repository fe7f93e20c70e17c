// One picture of a page: in which script it is, and its lines.
import { detectLanguage } from '@qarar/core'
import type { GreyPicture } from '../pdf/render-page.ts'
import { withEndSigns } from './end-signs.ts'
import { confidenceOf, type MergedLine, mergeScripts } from './merge-scripts.ts'
import { type OtherSize, readDoubtful } from './read-again.ts'
import { inScaleOne, sameWords } from './second-reading.ts'
import { type OcrLanguage, type OcrLine, type OcrWord, openReader, type Reader } from './tesseract.ts'

/** From this confidence on a page is in the script that it was read in. */
const sureScript = 75
/** Lines less sure than this may be in another one; so many of the page's letters are stains and stamps at most. */
const sureLine = 60
const mostStrange = 0.05

export interface ReadPicture {
  lines: MergedLine[]
  /** Mean of the words, by their letters, 0 to 100. */
  confidence: number
  /** Null where the page is of another script. */
  latin: LatinPage | null
}

/** In which language a page of Latin letters was read, and whether its words say that it is in that one. */
export interface LatinPage {
  language: OcrLanguage
  certain: boolean
}

/** The same page drawn larger or smaller; scale 1 is the usual one. */
export type Draw = (scale: number) => Uint8Array | null

/** Sizes in which doubtful words are read again. */
const otherSizes = [0.75, 1.25, 1.5]
/** The size of the second reading of an Arabic page. */
const secondSize = 1.25

/** What is known of a page beside its picture. */
export interface Known {
  /** Its ink, where its picture is a drawing of ours. */
  grey?: GreyPicture | null
  /** The Latin language of its document. */
  usual?: OcrLanguage | null
}

/**
 * Reads with the language of the page: one is better than several at once. Latin data are tried first, for an Arabic
 * page needs them too, for its numbers.
 */
export async function readPicture(
  draw: Draw,
  languages: readonly OcrLanguage[],
  { grey = null, usual = null }: Known = {},
): Promise<ReadPicture | null> {
  const picture = draw(1)
  if (picture === null) return null
  const latin = await readLatin(picture, languages, usual)
  if (latin === null) return null
  if ((latin.reader !== null && isLatin(latin.lines)) || !languages.includes('ara'))
    return asRead(latin.lines, latin.latin)
  const arabic = await readIn('ara', picture, latin.slant)
  if (arabic === null) return null
  const { reader } = latin
  const lines = reader === null ? arabic.lines : mergeScripts(arabic.lines, latin.lines, reader.piece)
  const sizes = otherSizes.map((scale) => sizeOf(scale, draw, arabic))
  const second = readWhole(secondSize, draw, arabic)
  const words = readDoubtful(lines, sizes, sameWords(lines, second))
  return asRead(grey !== null && arabic.slant === 0 ? withEndSigns(words, grey) : words)
}

/** A page may be mostly of Latin words, titles in its notes, and have lines of another script beside them. */
function isLatin(lines: readonly OcrLine[]): boolean {
  const words = all(lines).words
  const strange = lines.filter((line) => confidenceOf(line) < sureLine)
  return (
    confidenceOf({ words }) >= sureScript && lettersIn(all(strange).words) <= mostStrange * lettersIn(words)
  )
}

const lettersIn = (words: readonly OcrWord[]) => words.reduce((sum, { text }) => sum + text.length, 0)

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

/** The page once more in another size: what one reading misses the other has. */
function readWhole(scale: number, draw: Draw, { reader, slant }: ReadIn): OcrLine[] {
  const picture = draw(scale)
  if (reader === null || picture === null || reader.open(picture, slant) === null) return []
  return inScaleOne(reader.lines(), scale)
}

function sizeOf(scale: number, draw: Draw, { reader, slant }: ReadIn): OtherSize {
  const open = () => {
    const picture = draw(scale)
    return reader !== null && picture !== null && reader.open(picture, slant) !== null ? reader.piece : null
  }
  return { scale, open }
}

interface ReadLatin extends ReadIn {
  latin: LatinPage | null
}

/** What a page says of its own language goes before what its document is in. */
async function readLatin(
  picture: Uint8Array,
  languages: readonly OcrLanguage[],
  usual: OcrLanguage | null,
): Promise<ReadLatin | null> {
  const known: readonly OcrLanguage[] = languages.filter((language) => language !== 'ara')
  const first = known.find((language) => language === usual) ?? known[0]
  if (first === undefined) return { lines: [], reader: null, latin: null }
  const read = await readIn(first, picture)
  if (read === null) return null
  if (confidenceOf(all(read.lines)) < sureScript) return { ...read, latin: null }
  const told = languageOf(read.lines)
  if (told === null || told === first || !known.includes(told))
    return { ...read, latin: { language: first, certain: told === first } }
  const again = await readIn(told, picture, read.slant)
  return again && { ...again, latin: { language: told, certain: true } }
}

function languageOf(lines: readonly OcrLine[]): OcrLanguage | null {
  const text = lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')
  const { pack, certain } = detectLanguage(text)
  if (!certain) return null
  return pack.tag === 'fr' ? 'fra' : pack.tag === 'en' ? 'eng' : null
}

const all = (lines: readonly OcrLine[]) => ({ words: lines.flatMap(({ words }) => words) })
const asRead = (lines: MergedLine[], latin: LatinPage | null = null): ReadPicture => ({
  lines,
  confidence: confidenceOf(all(lines)),
  latin,
})
