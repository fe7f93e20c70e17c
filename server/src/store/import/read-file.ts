import type { FileJoin, LanguageTag, RawText, ReadOptions, TextReading } from '@qarar/core'
import type { FileToImport, ImportOptions } from '../store.ts'
import { type Fingerprint, fingerprintOf } from './fingerprint-of-reading.ts'

export type ReadText = (raw: RawText, options?: ReadOptions) => TextReading

/** What is found out about a file before anybody has to wait for it. */
export interface ReadFile {
  file: FileToImport
  options: ImportOptions
  /** Those that people decided, in order: the text was read with them. */
  joins: readonly FileJoin[]
  reading: TextReading
  fingerprint: Fingerprint
}

export function readFile(
  read: ReadText,
  file: FileToImport,
  options: ImportOptions,
  joins: readonly FileJoin[],
): ReadFile {
  const source = { ...file.raw.source, file: file.name }
  const { language } = options
  return { file, options, joins, ...readRaw(read, { ...file.raw, source }, { language, joins }) }
}

/** What a person says of the language goes before what was detected. */
export function readRaw(
  read: ReadText,
  raw: RawText,
  { language, joins }: { language?: LanguageTag | null; joins: readonly FileJoin[] },
): Pick<ReadFile, 'reading' | 'fingerprint'> {
  const { publication, repaired } = read(raw, { joins: joins.map(({ line, next }) => ({ line, next })) })
  const source = { ...publication.source, file: raw.source.file }
  const stated = { ...publication, language: language ?? publication.language, source }
  const reading = { publication: stated, repaired }
  return { reading, fingerprint: fingerprintOf(reading) }
}
