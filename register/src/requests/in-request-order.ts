import type { RequestItem } from '../contract/requests.ts'

type Placed = Pick<RequestItem, 'span' | 'withdrawn'>

/** As the note asks; what it does not name comes behind as it was added, and what was taken out last. */
export function inRequestOrder<Item extends Placed>(items: readonly Item[]): Item[] {
  const place = ({ span }: Placed) => span?.start ?? Number.POSITIVE_INFINITY
  const rank = ({ withdrawn }: Placed) => (withdrawn === null ? 0 : 1)
  const compare = (one: number, other: number) => (one === other ? 0 : one - other)
  return items.toSorted((one, other) => compare(rank(one), rank(other)) || compare(place(one), place(other)))
}
