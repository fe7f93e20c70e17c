export interface ColumnMeasure {
  /** Height of a full column, in characters. */
  height: number
  /** Usual difference from it, as a share of it. */
  spread: number
  /** Height of the lines before each place. */
  upTo: readonly number[]
}

export const loosest = { low: 0.75, high: 1.2 }

/** Places where a column can end that begins at `from`: the nearest to its usual height, and near the end of all any. */
export function columnEnds(from: number, to: number, { height, upTo }: ColumnMeasure): number[] {
  const start = upTo[from] as number
  const full: number[] = []
  const short: number[] = []
  for (let end = from + 1; end <= to; end++) {
    const length = (upTo[end] as number) - start
    if (length > loosest.high * height) break
    if (length >= loosest.low * height) full.push(end)
    else if (end > upTo.length - longestShortPage) short.push(end)
  }
  const off = (end: number) => Math.abs((upTo[end] as number) - start - height)
  const nearest = full.length <= mostEnds ? full : full.sort((a, b) => off(a) - off(b)).slice(0, mostEnds)
  return [...short, ...nearest]
}

/** Where every printed line is a line of the file, many could end a column. */
const mostEnds = 9
/** In lines: only near the end of a text is a column looked for that is not full. */
const longestShortPage = 40

const bend = 1.5
/** Headings take room, and a last line that must not stand alone goes to the next column: columns are rather too short. */
const slack = 1.5

/** Square near the usual height, straight beyond: a passage may be lost from a column, or a heading take its room. */
export function lengthCost(from: number, to: number, { height, spread, upTo }: ColumnMeasure): number {
  const length = (upTo[to] as number) - (upTo[from] as number)
  if (length < loosest.low * height) return Number.POSITIVE_INFINITY
  const off = Math.abs(length - height) / (spread * height * (length < height ? slack : 1))
  return off < bend ? (off * off) / 2 : bend * off - (bend * bend) / 2
}
