// Most entries of the log leave the texts as they are: what is counted of texts holds beyond those.
import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Entries after which what the texts say is the same, and what follows from it; as the index `log_of_texts` leaves them out. */
export const notOfTexts = [
  ...['record-status', 'withdraw-status', 'assign', 'save-query', 'end-saved'],
  ...['decide-subset', 'withdraw-subset'],
]

/** The number of the last entry that can have changed what the texts say; 0 in an empty store. */
export async function lastOfTexts(db: Database): Promise<number> {
  const { rows } = await sql<{ number: string | null }>`
    select max(number) as number from log where what not in (${sql.join(notOfTexts.map(sql.lit))})`.execute(
    db,
  )
  return Number(rows[0]?.number ?? 0)
}
