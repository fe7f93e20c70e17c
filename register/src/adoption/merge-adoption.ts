import { type Adoption, type NewAdoption, voteKinds } from '../contract/adoption.ts'

export const noAdoption: Adoption = {
  ...{ method: null, date: null },
  votes: { for: [], against: [], abstained: [], absent: [] },
  counts: { for: null, against: null, abstained: null, absent: null },
  ...{ sponsors: [], reservations: [], explanations: [], ended: null },
}

/** What is said in the place of what was; the rest stays. Each party once, in the order given. */
export function mergeAdoption(before: Adoption | null, said: NewAdoption): Adoption {
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  const all: Adoption = { ...noAdoption, ...before, ...given }
  const votes = Object.fromEntries(voteKinds.map((kind) => [kind, [...new Set(all.votes[kind])]]))
  return { ...all, votes: votes as Adoption['votes'], sponsors: [...new Set(all.sponsors)] }
}

/** Why facts cannot be so; null where they can. */
export type AdoptionFault =
  | { what: 'voted-twice'; party: string }
  | { what: 'fewer-than-named'; kind: (typeof voteKinds)[number] }
  | { what: 'votes-without-vote' }

export function faultOf({ votes, counts, method }: Adoption): AdoptionFault | null {
  const seen = new Set<string>()
  for (const party of voteKinds.flatMap((kind) => votes[kind])) {
    if (seen.has(party)) return { what: 'voted-twice', party }
    seen.add(party)
  }
  const short = voteKinds.find((kind) => counts[kind] !== null && counts[kind] < votes[kind].length)
  if (short) return { what: 'fewer-than-named', kind: short }
  const isVoted = seen.size > 0 || Object.values(counts).some((each) => each !== null)
  return isVoted && method !== 'vote' ? { what: 'votes-without-vote' } : null
}
