import type { Act, MechanismKind, MechanismState } from '../../../model/extracted.ts'
import type { Passage } from '../../passage.ts'
import type { Range } from './phrases.ts'

/** A name of a mechanism, with what its paragraph does with it. */
export interface Told {
  passage: Passage
  acts: readonly Act[]
  kind: MechanismKind
  state: MechanismState | null
  /** Of the name. */
  name: Range
}
