export interface ApiOptions {
  version: string
  /** Who acts: stands in the log of the store. */
  person: string
  /** The largest file that is taken. */
  maxBytes: number
  /** Takes the stack of an error that nobody expected. */
  log: (line: string) => void
}
