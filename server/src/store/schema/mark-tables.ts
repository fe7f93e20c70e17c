import type { Level, MarkOf } from '@qarar/register/contract'
import type { Held } from './columns.ts'

interface MarkTable extends Held {
  /** A publication, status entry, letter or answer. */
  subject: string
  level: Level
  reason: string
}

interface PrintedMarkTable {
  manifestation: string
  level: Level
  words: string
  line: number
}

interface RemovalTable {
  id: string
  log: string
  level: Level
  files: string[]
  ids: string[]
  reason: string
}

interface LevelView {
  id: string
  level: Level
}

interface PublicationLevelView extends LevelView {
  because: MarkOf['because']
  printed: string | null
}

/** Views: the mark that holds now. */
export interface Levels {
  publication_level: PublicationLevelView
  letter_level: LevelView
  answer_level: LevelView
  status_level: LevelView
}

/** Who may see what, and what nobody may see any more. */
export interface MarkTables extends Levels {
  mark_at: MarkTable
  printed_mark: PrintedMarkTable
  removal: RemovalTable
}
