import { readFileSync, statSync, truncateSync } from 'node:fs'

const mostBytes = 5_000_000

/** Safe under a running server: it writes in append mode, so its next line starts the file anew. */
export function trimLog(path: string) {
  if (logSize(path) > mostBytes) truncateSync(path)
}

export const logSize = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0

export const readLogFrom = (path: string, start: number) => readFileSync(path).subarray(start).toString()
