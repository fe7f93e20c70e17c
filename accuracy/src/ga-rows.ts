import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** What every row of the labelled General Assembly resolutions has; `Paragraph` is what a scorer reads of them. */
export interface GaRow<Paragraph> {
  /** `A/RES/75/127` */
  symbol: string
  paragraphs: Paragraph[]
}

/** The rows as the publisher's structure has them, one a resolution. */
export function readGaRows<Paragraph>(corpus: string, language: string): GaRow<Paragraph>[] {
  return readGaLines(corpus, language).map((line) => JSON.parse(line) as GaRow<Paragraph>)
}

/** The same, not yet read as JSON. */
export function readGaLines(corpus: string, language: string): string[] {
  const packed = readFileSync(join(corpus, `corpus/ga/${language}.dev.jsonl.gz`))
  return gunzipSync(packed).toString('utf8').trim().split('\n')
}

/** Name of a resolution's text file without language and ending: `75_127`. */
export function fileOfSymbol(symbol: string): string {
  return symbol.replace('A/RES/', '').replaceAll(/[/ ]/g, '_')
}
