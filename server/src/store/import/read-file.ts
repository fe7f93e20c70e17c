import type { LanguageTag, RawText, TextReading } from '@qarar/core'
import type { Decided } from '../decisions/decided.ts'
import type { FileToImport, ImportOptions } from '../store.ts'
import { type Fingerprint, fingerprintOf } from './fingerprint-of-reading.ts'
import type { ReadText } from './read-text.ts'

/** What is found out about a file before anybody has to wait for it. */
export interface ReadFile {
  file: FileToImport
  options: ImportOptions
  /** What people decided about the file: the text was read with it. */
  decided: Decided
  reading: TextReading
  fingerprint: Fingerprint
}

export async function readFile(
  read: ReadText,
  file: FileToImport,
  options: ImportOptions,
  decided: Decided,
): Promise<ReadFile> {
  const source = { ...file.raw.source, file: file.name }
  const { language } = options
  return { file, options, decided, ...(await readRaw(read, { ...file.raw, source }, { language, decided })) }
}

/** What a person says of the language goes before what was detected; what was said of the file before all. */
export async function readRaw(
  read: ReadText,
  raw: RawText,
  { language, decided: { joins, directions } }: { language?: LanguageTag | null; decided: Decided },
): Promise<Pick<ReadFile, 'reading' | 'fingerprint'>> {
  const inLines = joins.map(({ line, next }) => ({ line, next }))
  const { publication, ...rest } = await read(raw, { joins: inLines, directions })
  const directed = directions.some(({ what }) => what === 'language') ? publication.language : language
  const source = { ...publication.source, file: raw.source.file }
  const stated = { ...publication, language: directed ?? publication.language, source }
  const reading = { ...rest, publication: stated }
  return { reading, fingerprint: fingerprintOf(reading) }
}
