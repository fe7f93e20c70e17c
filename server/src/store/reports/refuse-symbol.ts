// By its symbol the texts of all languages become one publication: it has to be one, and the report's own.
import { organisations } from '@qarar/register'
import type { VolumeHead } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { symbolKey } from '../import/identity-keys.ts'
import { refusal } from '../store-error.ts'

export function refuseSymbol({ organisation }: VolumeHead, symbol: string): void {
  const symbols = organisations.find(({ code }) => code === organisation)?.symbols ?? []
  if (symbols.length === 0 || symbols.some((form) => form.exec(symbol)?.[0] === symbol)) return
  throw refusal(
    'not-applicable',
    `"${symbol}" is not written as symbols of documents of this organisation are.`,
    'no-number',
  )
}

/** A report under the symbol of another document would become a part of that. */
export async function refuseHeldSymbol(
  db: Database,
  { organisation }: VolumeHead,
  symbol: string,
): Promise<void> {
  const holder = await db
    .selectFrom('publication as p')
    .innerJoin('expression as e', 'e.publication', 'p.id')
    .select('p.id')
    .where('p.symbol_key', '=', symbolKey(symbol))
    .where(sql<boolean>`coalesce(p.organisation, ${organisation}) = ${organisation}`)
    .where('e.state', '=', 'listed')
    .executeTakeFirst()
  if (!holder) return
  throw refusal(
    'not-applicable',
    `Another document has the symbol "${symbol}": ${holder.id}. A report has one of its own.`,
    'symbol-held',
  )
}

/**
 * Expressions, by language, as which the report was submitted under this symbol before that was taken back: there it comes
 * back, whatever it says by now.
 */
export async function placesBefore(db: Database, { id }: VolumeHead, symbol: string) {
  const rows = await db
    .selectFrom('report_submission as s')
    .innerJoin('publication as p', 'p.id', 's.publication')
    .innerJoin('expression as e', 'e.publication', 'p.id')
    .select(['e.language', 'e.id'])
    .where('s.volume', '=', id)
    .where('p.symbol_key', '=', symbolKey(symbol))
    .where('e.state', '=', 'withdrawn')
    .orderBy('s.log')
    .execute()
  return new Map(rows.map((row) => [row.language, row.id]))
}
