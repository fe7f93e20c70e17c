import type { SavedKind } from '@qarar/register/contract'
import type { Held } from './columns.ts'

interface SavedQueryTable extends Held {
  id: string
  kind: SavedKind
  name: string
  query: string
  seen: string
}

/** Searches and views that people keep under a name. */
export interface SavedTables {
  saved_query: SavedQueryTable
}
