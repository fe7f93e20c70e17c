// Conditions of a list of mechanisms, as they stand in the address.
import { type MechanismReview, type MechanismStand, mechanismReviews, mechanismStands } from '@qarar/register'

export interface MechanismFilter {
  words: string | null
  stand: MechanismStand | 'none' | null
  state: MechanismReview | null
  /** The page begins behind what stood last on the one before. */
  cursor: string | null
}

export function mechanismFilterOf(query: URLSearchParams): MechanismFilter {
  const stand = query.get('stand')
  return {
    words: query.get('words')?.trim().slice(0, 500) || null,
    stand: stand === 'none' ? 'none' : (mechanismStands.find((each) => each === stand) ?? null),
    state: mechanismReviews.find((each) => each === query.get('state')) ?? null,
    cursor: /^[\w-]{1,2000}$/.test(query.get('cursor') ?? '') ? query.get('cursor') : null,
  }
}

/** As the API takes them. */
export function askOf(filter: MechanismFilter, more: Record<string, string>): URLSearchParams {
  const stated = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== null)
  return new URLSearchParams([...stated, ...Object.entries(more)])
}

export const isNarrow = ({ words, stand, state }: MechanismFilter): boolean =>
  words !== null || stand !== null || state !== null
