// A box that is ticked names its mandates, and who owned each when it was seen: `n-1=["Legal affairs","",""]&n-2=`.
import type { CurrentOwner, RegisterMandate } from '@qarar/register'

export function ownersSeen(mandates: readonly Pick<RegisterMandate, 'id' | 'owner'>[]): string {
  return new URLSearchParams(mandates.map(({ id, owner }) => [id, ownerSeen(owner)])).toString()
}

/** Mandates with their owners, null for nobody, of all boxes that were ticked. */
export function readOwners(boxes: readonly string[]): Record<string, CurrentOwner | null> {
  const pairs = boxes.flatMap((box) => [...new URLSearchParams(box)])
  return Object.fromEntries(pairs.map(([id, owner]) => [id, readOwner(owner)]))
}

/** As a form carries it; empty for nobody. */
export const ownerSeen = (owner: CurrentOwner | null) =>
  owner ? JSON.stringify([owner.post, owner.person ?? '', owner.by ?? '']) : ''

/** Of what no page has written, nobody is made: the register refuses it where somebody owns the mandate. */
export function readOwner(words: string): CurrentOwner | null {
  try {
    const [post, person, by] = JSON.parse(words) as unknown[]
    return post ? { post: String(post), person: String(person) || null, by: String(by) || null } : null
  } catch {
    return null
  }
}
