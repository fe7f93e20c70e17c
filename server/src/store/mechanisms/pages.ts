// Pages that follow each other by what stood last: however long a list is, the next page comes as soon as the first.
import { refusal } from '../store-error.ts'

const usualCount = 100
const highestCount = 500

export const countOf = ({ count = usualCount }: { count?: number }): number =>
  Math.min(Math.max(1, count), highestCount)

/** `rows`: one more than a page holds, where there are more. */
export function pageAfter<Row>(
  rows: readonly Row[],
  count: number,
  keyOf: (row: Row) => readonly (string | null)[],
): { rows: Row[]; cursor: string | null } {
  const page = rows.slice(0, count)
  const last = page.at(-1)
  const isMore = rows.length > count && last !== undefined
  const cursor = isMore ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null
  return { rows: page, cursor }
}

/** Throws where it is none of ours. */
export function readCursor(cursor: string, parts: number): (string | null)[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const isKey = (part: unknown) => part === null || (typeof part === 'string' && !part.includes('\0'))
    if (Array.isArray(read) && read.length === parts && read.every(isKey)) return read
  } catch {
    // Told below.
  }
  throw refusal('not-found', `No page follows "${cursor.slice(0, 100)}": start from the first page.`)
}
