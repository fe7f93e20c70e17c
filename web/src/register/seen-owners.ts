// A box that is ticked names its mandates, and who owned each when it was seen: `n-1=Legal+affairs&n-2=`.
import type { RegisterMandate } from '@qarar/register'

export function ownersSeen(mandates: readonly Pick<RegisterMandate, 'id' | 'owner'>[]): string {
  return new URLSearchParams(mandates.map(({ id, owner }) => [id, owner?.post ?? ''])).toString()
}

/** Mandates with their posts, null for nobody, of all boxes that were ticked. */
export function readOwners(boxes: readonly string[]): Record<string, string | null> {
  const pairs = boxes.flatMap((box) => [...new URLSearchParams(box)])
  return Object.fromEntries(pairs.map(([id, post]) => [id, post || null]))
}
