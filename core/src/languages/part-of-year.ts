/** Last days of the parts of a year: of its halves, of its quarters. */
const ends: Readonly<Record<number, readonly string[]>> = {
  2: ['06-30', '12-31'],
  4: ['03-31', '06-30', '09-30', '12-31'],
}

/** The last day, ISO 8601, of a half (`parts` 2) or a quarter (4) of a year; `part` from 1, -1 for the last. Null where there is none. */
export function endOfPart(parts: 2 | 4, part: number, year: string): string | null {
  const end = ends[parts]?.at(part > 0 ? part - 1 : part)
  return end === undefined ? null : `${year}-${end}`
}
