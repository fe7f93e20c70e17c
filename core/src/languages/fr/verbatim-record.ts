import type { VerbatimRecordWords } from '../words/verbatim-record.ts'

export const verbatimRecord: VerbatimRecordWords = {}
