import type { LanguageTag } from '../model/kinds.ts'

/** A treaty or other text known by its name. */
export interface Instrument {
  /** Canonical id, the target of its citations: `un-charter`. */
  id: string
  /** Full, short and former names. */
  names: Record<LanguageTag, readonly string[]>
}
