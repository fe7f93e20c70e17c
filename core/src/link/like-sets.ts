import { likeness } from './content-words.ts'

/** Partners by one word, the last of them: more would make the search as long as all pairs. */
const mostHolders = 16
/** Of one, the rarest words by which partners are looked for. */
const probes = 6

/**
 * Pairs [earlier, later] of indices whose sets of words are alike by `least`, found by their rarest words and by all
 * of them together: in steps that grow with the number of sets, not with its square. Of many that hold a word only the
 * last before a set are looked at, so an item that comes back at every session still finds its neighbours.
 */
export function likePairs(
  sets: readonly ReadonlySet<string>[],
  least: (one: number, other: number) => number,
): [number, number][] {
  const counts = countWords(sets)
  const holders = new Map<string, number[]>()
  const pairs: [number, number][] = []
  for (const [index, set] of sets.entries()) {
    const keys = [...rarest(set, counts), wholeOf(set)]
    const tried = new Set<number>()
    for (const key of keys) for (const other of holders.get(key)?.slice(-mostHolders) ?? []) tried.add(other)
    for (const other of tried) {
      if (areAlike(sets[other] as ReadonlySet<string>, set, least(other, index))) pairs.push([other, index])
    }
    for (const key of keys) addTo(holders, key, index)
  }
  return pairs
}

/** Sets of very different sizes cannot be alike. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>, least: number): boolean {
  const [small, large] = one.size <= other.size ? [one.size, other.size] : [other.size, one.size]
  return small >= least * large && likeness(one, other) >= least
}

function countWords(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** What sets of the same words share, however common each word is. */
const wholeOf = (set: ReadonlySet<string>) => [...set].sort().join(' ')

/** Words that another has too, the rarest first. */
function rarest(set: ReadonlySet<string>, counts: ReadonlyMap<string, number>): string[] {
  const shared: [word: string, count: number][] = []
  for (const word of set) {
    const count = counts.get(word) ?? 0
    if (count > 1) shared.push([word, count])
  }
  return shared
    .sort(([, one], [, other]) => one - other)
    .slice(0, probes)
    .map(([word]) => word)
}

function addTo(holders: Map<string, number[]>, word: string, index: number) {
  const held = holders.get(word)
  if (held === undefined) holders.set(word, [index])
  else held.push(index)
}

/** Pairs joined into groups, each in order. */
export function groupsOf(pairs: readonly (readonly [number, number])[]): number[][] {
  const groupOf = new Map<number, number[]>()
  for (const [one, other] of pairs) {
    const [first, second] = [groupOf.get(one) ?? [one], groupOf.get(other) ?? [other]]
    if (first === second) continue
    const [large, small] = first.length >= second.length ? [first, second] : [second, first]
    large.push(...small)
    for (const each of large === first ? [...small, one] : [...small, other]) groupOf.set(each, large)
    groupOf.set(one, large)
    groupOf.set(other, large)
  }
  return [...new Set(groupOf.values())].map((group) => group.sort((a, b) => a - b))
}
