/**
 * Which lines of `before` those of `after` are, in order: for each of `after` its index in `before`, or null. Lines that
 * stand once in both are fixed first, so that one that is repeated everywhere cannot lead astray; n log n.
 */
export function matchOrder(before: readonly string[], after: readonly string[]): (number | null)[] {
  const fixed = longestRise(onceInBoth(before, after))
  const found: (number | null)[] = new Array(after.length).fill(null)
  let [fromBefore, fromAfter] = [0, 0]
  for (const [at, place] of [...fixed, [after.length, before.length] as const]) {
    matchBetween({ before, after, found }, [fromAfter, at], [fromBefore, place])
    if (at < after.length) found[at] = place
    fromBefore = place + 1
    fromAfter = at + 1
  }
  return found
}

type Pair = readonly [after: number, before: number]

function onceInBoth(before: readonly string[], after: readonly string[]): Pair[] {
  const places = onceIn(before)
  return [...onceIn(after)].flatMap(([line, at]) => {
    const place = places.get(line)
    return place === undefined ? [] : [[at, place] as const]
  })
}

function onceIn(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const twice = new Set<string>()
  for (const [at, line] of lines.entries()) {
    if (places.has(line)) twice.add(line)
    places.set(line, at)
  }
  for (const line of twice) places.delete(line)
  return places
}

/** The most pairs that keep their order on both sides; given in the order of `after`. */
function longestRise(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = []
  const behind: number[] = []
  for (const [index, [, place]] of pairs.entries()) {
    const length = firstNotBelow(ends, (end) => (pairs[end] as Pair)[1], place)
    behind[index] = length > 0 ? (ends[length - 1] as number) : -1
    ends[length] = index
  }
  const rise: Pair[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = behind[index] as number)
    rise.push(pairs[index] as Pair)
  return rise.reverse()
}

function firstNotBelow(ends: readonly number[], valueAt: (end: number) => number, value: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (valueAt(ends[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

interface Matching {
  before: readonly string[]
  after: readonly string[]
  found: (number | null)[]
}

/** The next one with the same words. */
function matchBetween({ before, after, found }: Matching, [from, to]: Pair, [first, end]: Pair): void {
  const places = new Map<string, number[]>()
  for (let place = end - 1; place >= first; place--) {
    const line = before[place] as string
    const known = places.get(line)
    if (known) known.push(place)
    else places.set(line, [place])
  }
  let behind = first - 1
  for (let at = from; at < to; at++) {
    const known = places.get(after[at] as string)
    while (known && (known.at(-1) ?? end) <= behind) known.pop()
    const place = known?.pop()
    if (place === undefined) continue
    found[at] = place
    behind = place
  }
}
