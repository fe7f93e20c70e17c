import { type Adoption, type VoteKind, voteKinds } from '../contract/adoption.ts'

/** How many voted how: as stated, else as many as are named; null where neither is known. */
export function tallyOf(facts: Adoption | null): Record<VoteKind, number | null> {
  const all = voteKinds.map((kind) => [kind, facts ? countOf(facts, kind) : null] as const)
  return Object.fromEntries(all) as Record<VoteKind, number | null>
}

/** Where States are named at all, a list without any is one of none. */
function countOf({ votes, counts }: Adoption, kind: VoteKind): number | null {
  const isNamed = Object.values(votes).some((list) => list.length > 0)
  return counts[kind] ?? (isNamed ? votes[kind].length : null)
}
