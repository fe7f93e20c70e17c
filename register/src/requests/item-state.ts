import type { RequestCounts, RequestItem, RequestItemState } from '../contract/requests.ts'

interface Progress {
  /** Ministries that the item was given to. */
  shares: readonly { hasContributed: boolean }[]
  settled: { words: string | null } | null
}

/** How far an item is: settled words clear it; until then the slowest of those that were asked tells. */
export function itemState({ shares, settled }: Progress): RequestItemState {
  if (settled?.words) return 'cleared'
  if (shares.length === 0) return 'open'
  return shares.every(({ hasContributed }) => hasContributed) ? 'contributed' : 'asked'
}

/** Whoever has not answered after the internal time limit. Days as ISO 8601. */
export const isLate = ({ by, hasContributed }: { by: string | null; hasContributed: boolean }, day: string) =>
  !hasContributed && by !== null && by < day

type Counted = Pick<RequestItem, 'state' | 'withdrawn'> & { shares: readonly { isLate: boolean }[] }

/** Of items that were not taken out; of one that is cleared nobody is late. */
export function countItems(all: readonly Counted[]): RequestCounts {
  const items = all.filter(({ withdrawn }) => withdrawn === null)
  const count = (wanted: RequestItemState) => items.filter(({ state }) => state === wanted).length
  const late = items.filter(({ state }) => state !== 'cleared').flatMap(({ shares }) => shares)
  return {
    items: items.length,
    ...{ open: count('open'), asked: count('asked') },
    ...{ contributed: count('contributed'), cleared: count('cleared') },
    late: late.filter((share) => share.isLate).length,
  }
}
