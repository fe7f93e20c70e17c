import { sql } from 'kysely'

/** Of rows that are only added: those that were there at a log entry; null: now. */
export const knownBy = (column: string, log: number | null) =>
  log === null ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} <= ${log}`

export interface Taken {
  taken_by: string | null
  taken_at: Date | null
  taken_why: string | null
}

/** Who took something back; null where nobody did. */
export function takenOf({ taken_by: by, taken_at: at, taken_why: reason }: Taken) {
  return by !== null && at !== null && reason !== null ? { by, at: at.toISOString(), reason } : null
}
