/** Words of verbatim records. */
export type VerbatimRecordWords = Record<string, never>
