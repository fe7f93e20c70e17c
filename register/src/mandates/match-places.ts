/** Stretches of a file, half-open. */
export interface FileStretches {
  ranges: readonly (readonly [from: number, to: number])[]
}

/**
 * Which of the mandates that were read before each new one is, by the stretches of the file that their words have in
 * common: at least half of the shorter one, the largest share first, each only once.
 */
export function matchPlaces<Before extends FileStretches, After extends FileStretches>(
  before: readonly Before[],
  after: readonly After[],
): Map<After, Before> {
  const shares = after.flatMap((each) => before.flatMap((other) => shareOf(other, each) ?? []))
  shares.sort((a, b) => b.share - a.share)
  const matched = new Map<After, Before>()
  const taken = new Set<Before>()
  for (const share of shares) {
    if (matched.has(share.after) || taken.has(share.before)) continue
    matched.set(share.after, share.before)
    taken.add(share.before)
  }
  return matched
}

function shareOf<Before extends FileStretches, After extends FileStretches>(before: Before, after: After) {
  const common = commonLength(before.ranges, after.ranges)
  const [one, other] = [lengthOf(before.ranges), lengthOf(after.ranges)]
  // Of two that share half of the shorter one, the one that is nearer to it in length.
  const share = common / Math.min(one, other) + common / Math.max(one, other)
  return common * 2 >= Math.min(one, other) && common > 0 ? { before, after, share } : null
}

function commonLength(one: FileStretches['ranges'], other: FileStretches['ranges']): number {
  let common = 0
  for (const [from, to] of one)
    for (const [start, end] of other) common += Math.max(0, Math.min(to, end) - Math.max(from, start))
  return common
}

const lengthOf = (ranges: FileStretches['ranges']) => ranges.reduce((sum, [from, to]) => sum + to - from, 0)
