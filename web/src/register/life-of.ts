import type { MandatePage, MandateState } from '@qarar/register'

/** A step in the life of a mandate. */
export type LifeStep = { by: string; at: string } & (
  | { is: 'state'; state: MandateState; what: string }
  | { is: 'owner'; post: string | null }
)

/** What it became and who was given it, the first step first. */
export function lifeOf({ history, assignments }: Pick<MandatePage, 'history' | 'assignments'>): LifeStep[] {
  const states = history.map((step) => ({ ...step, is: 'state' as const }))
  const owners = assignments.map(({ owner, by, at }) => ({
    ...{ is: 'owner' as const, post: owner?.post ?? null },
    ...{ by, at },
  }))
  return [...states, ...owners].sort((one, other) => (one.at < other.at ? -1 : 1))
}
