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
  const order = new Map(before.map((each, index) => [each, index]))
  const common = commonLengths(before, after)
  const shares = after.flatMap((each) =>
    [...(common.get(each) ?? [])]
      .sort(([one], [other]) => (order.get(one) as number) - (order.get(other) as number))
      .flatMap(([other, length]) => shareOf(other, each, length) ?? []),
  )
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

function shareOf<Before extends FileStretches, After extends FileStretches>(
  before: Before,
  after: After,
  common: number,
) {
  const [one, other] = [lengthOf(before.ranges), lengthOf(after.ranges)]
  // Of two that share half of the shorter one, the one that is nearer to it in length.
  const share = common / Math.min(one, other) + common / Math.max(one, other)
  return common * 2 >= Math.min(one, other) ? { before, after, share } : null
}

/** What has anything in common, found along the file: a text has thousands, and each meets a few. */
function commonLengths<Before extends FileStretches, After extends FileStretches>(
  before: readonly Before[],
  after: readonly After[],
): Map<After, Map<Before, number>> {
  const common = new Map<After, Map<Before, number>>()
  const add = (each: After, other: Before, length: number) => {
    const known = common.get(each) ?? new Map<Before, number>()
    common.set(each, known.set(other, (known.get(other) ?? 0) + length))
  }
  let [openBefore, openAfter]: [Stretch<Before>[], Stretch<After>[]] = [[], []]
  const stretches = [
    ...stretchesOf(before).map((stretch) => ({ ...stretch, isAfter: false as const })),
    ...stretchesOf(after).map((stretch) => ({ ...stretch, isAfter: true as const })),
  ].sort((one, other) => one.from - other.from)
  for (const stretch of stretches) {
    const { from, to } = stretch
    openBefore = openBefore.filter((open) => open.to > from)
    openAfter = openAfter.filter((open) => open.to > from)
    if (stretch.isAfter) {
      for (const open of openBefore) add(stretch.of, open.of, Math.min(to, open.to) - from)
      openAfter.push(stretch)
    } else {
      for (const open of openAfter) add(open.of, stretch.of, Math.min(to, open.to) - from)
      openBefore.push(stretch)
    }
  }
  return common
}

interface Stretch<Of> {
  of: Of
  from: number
  to: number
}

const stretchesOf = <Of extends FileStretches>(all: readonly Of[]): Stretch<Of>[] =>
  all.flatMap((of) => of.ranges.flatMap(([from, to]) => (from < to ? { of, from, to } : [])))

const lengthOf = (ranges: FileStretches['ranges']) => ranges.reduce((sum, [from, to]) => sum + to - from, 0)
