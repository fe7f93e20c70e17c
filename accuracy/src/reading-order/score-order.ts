/** A turn by the lines of its file, in true order. Its first line is where it begins. */
export interface TrueTurn {
  starts: number
  ranges: readonly (readonly [number, number])[]
}

export interface OrderHits {
  /** Words of speech, and those that stand under their own speaker. */
  spoken: number
  rightSpeaker: number
  /** Words of lines that have a line before them, and those that follow the true one. */
  followed: number
  rightPlace: number
  /** Places where a turn goes on elsewhere in the file, and those that are found. */
  jumps: number
  rightJumps: number
}

/**
 * Compares the order that was read with the true one. `order`: printed lines of the file as they were read;
 * `starts`: lines that begin a turn, also turns that are not among `turns`.
 */
export function scoreOrder(
  order: readonly number[],
  turns: readonly TrueTurn[],
  starts: ReadonlySet<number>,
  wordsOf: (line: number) => number,
): OrderHits {
  const printed = [...order].sort((a, b) => a - b)
  const next = new Map(order.map((line, index) => [line, order[index + 1]]))
  const turnAt = new Map(
    turns.flatMap((turn) => linesOf(turn, printed).map((line) => [line, turn.starts] as const)),
  )
  const hits = { spoken: 0, rightSpeaker: 0, followed: 0, rightPlace: 0, jumps: 0, rightJumps: 0 }
  scoreSpeakers(order, turnAt, new Set([...starts, ...turns.map((turn) => turn.starts)]), wordsOf, hits)
  for (const turn of turns) scorePlaces(turn, printed, next, wordsOf, hits)
  return hits
}

function linesOf({ ranges }: TrueTurn, printed: readonly number[]): number[] {
  return ranges.flatMap(([first, last]) => printed.filter((line) => line >= first && line <= last))
}

/** A line is of the turn that began last before it. Words of no known turn count where they stand under a known one. */
function scoreSpeakers(
  order: readonly number[],
  turnAt: ReadonlyMap<number, number>,
  starts: ReadonlySet<number>,
  wordsOf: (line: number) => number,
  hits: OrderHits,
): void {
  const known = new Set(turnAt.values())
  let current: number | null = null
  for (const line of order) {
    if (starts.has(line)) current = line
    const own = turnAt.get(line)
    if (own === undefined && !known.has(current ?? -1)) continue
    hits.spoken += wordsOf(line)
    if (own === current) hits.rightSpeaker += wordsOf(line)
  }
}

function scorePlaces(
  turn: TrueTurn,
  printed: readonly number[],
  next: ReadonlyMap<number, number | undefined>,
  wordsOf: (line: number) => number,
  hits: OrderHits,
): void {
  const lines = linesOf(turn, printed)
  for (const [index, line] of lines.entries()) {
    const follower = lines[index + 1]
    if (follower === undefined) continue
    const isRight = next.get(line) === follower
    const isJump = follower !== printed[printed.indexOf(line) + 1]
    hits.followed += wordsOf(follower)
    hits.rightPlace += isRight ? wordsOf(follower) : 0
    hits.jumps += isJump ? 1 : 0
    hits.rightJumps += isJump && isRight ? 1 : 0
  }
}
