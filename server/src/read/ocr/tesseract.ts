// Tesseract as WebAssembly: it can read nothing but the picture that it is given, and has no network.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

export type OcrLanguage = 'ara' | 'eng' | 'fra'

/** In pixels of the picture, y downwards. */
export interface PixelBox {
  left: number
  top: number
  right: number
  bottom: number
}

export interface OcrWord extends PixelBox {
  text: string
  /** By the engine, 0 to 100. */
  confidence: number
  /** Its letters in the order of `text`. */
  symbols: (PixelBox & { text: string })[]
}

export interface OcrLine extends PixelBox {
  baseline: number
  height: number
  words: OcrWord[]
}

interface JsonBox {
  x0: number
  y0: number
  x1: number
  y1: number
}

interface JsonLine {
  bbox: JsonBox
  baseline: JsonBox
  rowAttributes: { rowHeight: number }
  words: {
    bbox: JsonBox
    text: string
    confidence: number
    symbols: { bbox: JsonBox; text: string }[]
  }[]
}

interface JsonPage {
  blocks: { paragraphs: { lines: JsonLine[] }[] }[]
}

/** What we use of the engine; the package has no types. */
interface BaseApi {
  Init(path: null, languages: string, engine: number): number
  SetVariable(name: string, value: string): boolean
  SetImageFile(exif: number, angle: number): number
  SetRectangle(left: number, top: number, width: number, height: number): void
  FindLines(): number
  GetGradient(): number
  Recognize(monitor: null): number
  GetJSONText(): string
  Clear(): void
}

interface TesseractModule {
  FS: { writeFile(path: string, data: Uint8Array): void }
  TessBaseAPI: new () => BaseApi
}

/** One picture that a language reads, whole or piece by piece. */
export interface Reader {
  /**
   * The picture as a file that the engine knows: PNM, PNG, JPEG. Answers by how much its lines rise, in radians, so that
   * the same page need not be measured again; null where it is no picture.
   */
  open(picture: Uint8Array, slant?: number): number | null
  lines(): OcrLine[]
  /** The words of one piece of the open picture, which is one line. */
  piece(box: PixelBox): OcrWord[]
}

const require = createRequire(import.meta.url)
const dataOf: Record<OcrLanguage, () => string> = {
  ara: () => require.resolve('@tesseract.js-data/ara/4.0.0_best_int/ara.traineddata.gz'),
  eng: () => require.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'),
  fra: () => require.resolve('@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz'),
}
export function hasDataOf(language: OcrLanguage): boolean {
  try {
    dataOf[language]()
    return true
  } catch {
    return false
  }
}

/** The engine's own numbers: its recogniser of lines, whole pages, one line. */
const [neural, wholePage, oneLine] = [1, '3', '7']
/** Below this, in radians, a page stands upright. */
const leastSlant = 0.003

let opened: Promise<TesseractModule> | undefined
const readers = new Map<OcrLanguage, Promise<Reader>>()

/** The reader of a language, once a thread. */
export function openReader(language: OcrLanguage): Promise<Reader> {
  const known = readers.get(language) ?? load(language)
  readers.set(language, known)
  return known
}

async function load(language: OcrLanguage): Promise<Reader> {
  opened ??= loadEngine()
  const engine = await opened
  const packed = await readFile(dataOf[language]())
  engine.FS.writeFile(`./${language}.traineddata`, await promisify(gunzip)(packed))
  return readerOf(engine, language)
}

/** The build whose sums are the same on every machine. */
function loadEngine(): Promise<TesseractModule> {
  const start = require('tesseract.js-core/tesseract-core-simd-lstm') as (
    options: object,
  ) => Promise<TesseractModule>
  return start({ print: () => {}, printErr: () => {} })
}

function readerOf(engine: TesseractModule, language: OcrLanguage): Reader {
  const api = new engine.TessBaseAPI()
  if (api.Init(null, language, neural) === -1) throw new Error(`The OCR data of ${language} cannot be used`)
  api.SetVariable('debug_file', '/dev/null')
  const linesIn = (mode: string) => {
    api.SetVariable('tessedit_pageseg_mode', mode)
    return api.Recognize(null) === 0 ? linesOf(JSON.parse(api.GetJSONText()) as JsonPage) : []
  }
  return {
    open: (picture, known) => {
      engine.FS.writeFile('/input', picture)
      api.SetVariable('tessedit_pageseg_mode', wholePage)
      if (api.SetImageFile(1, known ?? 0) === 1) return null
      if (known !== undefined) return known
      const measured = api.FindLines() === 0 ? api.GetGradient() : 0
      const slant = Math.abs(measured) >= leastSlant ? measured : 0
      if (slant !== 0) api.SetImageFile(1, slant)
      return slant
    },
    lines: () => linesIn(wholePage),
    piece: ({ left, top, right, bottom }) => {
      api.SetRectangle(left, top, right - left, bottom - top)
      return linesIn(oneLine).flatMap(({ words }) => words)
    },
  }
}

function linesOf({ blocks }: JsonPage): OcrLine[] {
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines))
  return lines.map(({ bbox, baseline, rowAttributes, words }) => ({
    ...boxOf(bbox),
    baseline: (baseline.y0 + baseline.y1) / 2,
    height: rowAttributes.rowHeight,
    words: words.map((word) => ({
      text: word.text,
      confidence: word.confidence,
      ...boxOf(word.bbox),
      symbols: word.symbols.map((symbol) => ({ text: symbol.text, ...boxOf(symbol.bbox) })),
    })),
  }))
}

const boxOf = ({ x0, y0, x1, y1 }: JsonBox): PixelBox => ({ left: x0, top: y0, right: x1, bottom: y1 })
