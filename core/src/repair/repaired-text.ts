import type { DropReason } from '../model/kinds.ts'
import type { FileOffset } from '../model/span.ts'

/** A stretch of repaired text and the stretch of the file that it comes from. */
export interface Piece {
  text: string
  from: FileOffset
  to: FileOffset
  /** Repair that made it; null: copied, character by character. */
  step: string | null
  /** Repairs that put it in another place, first to last; absent: none. */
  moved?: readonly string[]
}

/** A stretch of the file that is in no leaf. */
export interface Drop {
  from: FileOffset
  to: FileOffset
  reason: DropReason
  step: string
}

/** Repaired text as pieces in reading order, with the way back to the file. Immutable. */
export interface RepairedText {
  text: string
  pieces: Piece[]
  drops: Drop[]
}
