/** What tells a mention from the others of its mechanism in one language of a text. */
interface Placed {
  mechanism: string
  order: number
  eid: string
  name: string
  stand: string | null
}

/**
 * Which of the mentions that were known each of the new ones is: that of the same paragraph, in the order of the words; else
 * one of the same words, wherever it stands now. Each is taken once.
 */
export function matchMentions<Known extends Placed, Read extends Placed>(
  known: readonly Known[],
  read: readonly Read[],
): Map<Read, Known> {
  const matched = new Map<Read, Known>()
  const taken = new Set<Known>()
  for (const keyOf of [samePlace, sameWords]) {
    const open = Map.groupBy(
      known.filter((each) => !taken.has(each)),
      keyOf,
    )
    for (const each of read) {
      if (matched.has(each)) continue
      const found = open.get(keyOf(each))?.shift()
      if (found === undefined) continue
      matched.set(each, found)
      taken.add(found)
    }
  }
  return matched
}

const samePlace = ({ mechanism, order, eid }: Placed) => JSON.stringify([mechanism, order, eid])
const sameWords = ({ mechanism, name, stand }: Placed) => JSON.stringify([mechanism, name, stand])
