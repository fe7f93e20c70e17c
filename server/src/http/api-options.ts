import type { SheetLimits } from '../sheets/sheet-limits.ts'

export interface ApiOptions {
  version: string
  /** Who acts: stands in the log of the store. */
  person: string
  /** Names of the person and of their post: what is assigned to them is «mine». */
  ownNames: string[]
  /** The largest file that is taken. */
  maxBytes: number
  /** How many files are taken at a time; the usual number where none is given. */
  maxFiles?: number
  /** How many mandates that were chosen go into a table; the usual number where none is given. */
  maxChosen?: number
  /** What a workbook that comes back may need; the usual limits where none are given. */
  sheetLimits?: SheetLimits
  /** How many items a report may have that is written while somebody waits; the usual number where none is given. */
  itemsAtOnce?: number
  /** Called when there is a job to do. */
  onJob?: () => void
  /** Called when a change was made, or links and findings are seen to be behind the texts. */
  onPending?: () => void
  /** Takes the stack of an error that nobody expected. */
  log: (line: string) => void
}

/** What comes with one request. */
export interface ApiEnv {
  /** Nobody waits for the answer any more: what is begun for it need not go on. */
  givenUp?: AbortSignal
}
