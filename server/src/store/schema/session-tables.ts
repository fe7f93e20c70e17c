interface SessionFactsTable {
  session: string
  log: string
  upto: string | null
  opens: string | null
  closes: string | null
  place: string | null
  host: string | null
}

/** What people know of sessions. */
export interface SessionTables {
  session_facts: SessionFactsTable
}
