// A box that is ticked names its mandates, who owned each when it was seen, and of a proposal which version in which text
// was read: `n-1=["Legal affairs","","",17,"p-…-ar"]&n-2=["","",""]`.
import type { CurrentOwner, RegisterMandate } from '@qarar/register'

type Seen = Pick<RegisterMandate, 'id' | 'owner' | 'state' | 'version' | 'place'>

export function ownersSeen(mandates: readonly Seen[]): string {
  const pairs = mandates.map((mandate) => {
    const { state, version, place } = mandate
    const read = state === 'proposed' ? [version, place?.expression ?? ''] : []
    return [mandate.id, JSON.stringify([...wordsOf(mandate.owner), ...read])]
  })
  return new URLSearchParams(pairs).toString()
}

/** Mandates with their owners, null for nobody, of all boxes that were ticked. */
export function readOwners(boxes: readonly string[]): Record<string, CurrentOwner | null> {
  const pairs = boxes.flatMap((box) => [...new URLSearchParams(box)])
  return Object.fromEntries(pairs.map(([id, owner]) => [id, readOwner(owner)]))
}

interface Read {
  mandate: string
  version: number
  expression?: string
}

/** Proposals of all boxes that were ticked, as they were read. */
export function readProposals(boxes: readonly string[]): Read[] {
  return boxes.flatMap((box) =>
    [...new URLSearchParams(box)].flatMap(([mandate, words]) => {
      const [, , , version, expression] = wordsIn(words)
      if (!Number.isSafeInteger(version)) return []
      return [{ mandate, version: Number(version), expression: String(expression ?? '') || undefined }]
    }),
  )
}

/** As a form carries it; empty for nobody. */
export const ownerSeen = (owner: CurrentOwner | null) => (owner ? JSON.stringify(wordsOf(owner)) : '')

const wordsOf = (owner: CurrentOwner | null) => [owner?.post ?? '', owner?.person ?? '', owner?.by ?? '']

/** Of what no page has written, nobody is made: the register refuses it where somebody owns the mandate. */
export function readOwner(words: string): CurrentOwner | null {
  const [post, person, by] = wordsIn(words)
  return post ? { post: String(post), person: String(person) || null, by: String(by) || null } : null
}

function wordsIn(words: string): unknown[] {
  try {
    const said: unknown = JSON.parse(words)
    return Array.isArray(said) ? said : []
  } catch {
    return []
  }
}
