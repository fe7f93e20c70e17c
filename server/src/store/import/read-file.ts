import type { LanguageTag, RawText, TextReading } from '@qarar/core'
import type { FileToImport, ImportOptions } from '../store.ts'
import { type Fingerprint, fingerprintOf } from './fingerprint-of-reading.ts'

export type ReadText = (raw: RawText) => TextReading

/** What is found out about a file before anybody has to wait for it. */
export interface ReadFile {
  file: FileToImport
  options: ImportOptions
  reading: TextReading
  fingerprint: Fingerprint
}

/** What a person says of the language goes before what was detected. */
export function readFile(read: ReadText, file: FileToImport, options: ImportOptions): ReadFile {
  const { publication, repaired } = read(file.raw)
  const language: LanguageTag | null = options.language ?? publication.language
  const source = { ...publication.source, file: file.name }
  const reading = { publication: { ...publication, language, source }, repaired }
  return { file, options, reading, fingerprint: fingerprintOf(reading) }
}
