import type { Direction } from './directions.ts'
import type { FileJoin } from './joins.ts'
import type { SourceFile } from './publication.ts'
import type { ReaderNotes } from './reader-notes.ts'
import type { RepairStepId } from './repair-steps.ts'

/** A file's text, decoded, with what its reader says of it; `source` says where it came from. */
export interface RawText extends ReaderNotes {
  text: string
  source: SourceFile
  /** Characters that the encoding did not know and that stand as U+FFFD. */
  replacedChars: number
}

export interface ReadOptions {
  /** Add `map` to the publication: the place in the file of every leaf and every drop. */
  map?: boolean
  /** Joins of columns that a person decided: they hold, whatever the rules find. */
  joins?: readonly FileJoin[]
  /** What a person said of how the file is read; none contradicts another. */
  directions?: readonly Direction[]
  /** Steps of repair to leave out. */
  without?: readonly RepairStepId[]
}
