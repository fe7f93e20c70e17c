// Gives a file that was read its place among publications, expressions and works. Under `changeStore`.
import type { LanguageTag } from '@qarar/core'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { newId } from '../new-id.ts'
import type { ExpressionTable } from '../schema/text-tables.ts'

/** A file and what it reads as. */
export interface Carried {
  manifestation: string
  revision: string
}

export interface Place {
  publication: string
  expression: string
}

export interface Identified {
  organisation: string | null
  symbol: string | null
  symbolKey: string | null
}

export async function newPublication(
  change: Change,
  { organisation, symbol, symbolKey }: Identified,
): Promise<string> {
  const id = newId('publication')
  const variant = symbolKey === null ? 1 : await nextVariant(change, organisation, symbolKey)
  await insertRows(change, 'publication', [{ id, organisation, symbol, symbol_key: symbolKey, variant }])
  return id
}

/** Another publication under a symbol that is taken exists only because a person said so. */
export async function nextVariant(
  change: Change,
  organisation: string | null,
  symbolKey: string,
): Promise<number> {
  const { last } = await change
    .selectFrom('publication')
    .select((column) => column.fn.max('variant').as('last'))
    .where('symbol_key', '=', symbolKey)
    .where(sql<boolean>`organisation is not distinct from ${organisation}`)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

/** A new expression that shows the file's text. */
export async function newExpression(
  change: Change,
  publication: string,
  language: LanguageTag | null,
  state: 'listed' | 'waiting',
  { revision, manifestation }: Carried,
): Promise<string> {
  const id = newId('expression')
  await insertRows(change, 'expression', [{ id, publication, language, state, revision, manifestation }])
  return id
}

/** Makes the file's text the one that an expression shows. */
export async function show(
  change: Change,
  expression: string,
  { revision, manifestation }: Carried,
): Promise<void> {
  const shown = { state: 'listed', revision, manifestation } satisfies Partial<ExpressionTable>
  await change.updateTable('expression').set(shown).where('id', '=', expression).execute()
}

/** Files of the expression that carried its text until now are superseded by the new one. */
export async function supersede(change: Change, expression: string, by: string): Promise<void> {
  await change
    .updateTable('manifestation')
    .set({ state: 'superseded', superseded_by: by })
    .where('expression', '=', expression)
    .where('state', '=', 'current')
    .where('id', '<>', by)
    .execute()
}

/** The first file that prints a symbol makes it known, unless another publication has it. */
export async function learnSymbol(
  change: Change,
  publication: string,
  { symbol, symbolKey }: Identified,
): Promise<void> {
  if (symbolKey === null) return
  const taken = change
    .selectFrom('publication as other')
    .select('other.id')
    .where('other.symbol_key', '=', symbolKey)
    .where(sql<boolean>`other.organisation is not distinct from publication.organisation`)
  await change
    .updateTable('publication')
    .set({ symbol, symbol_key: symbolKey })
    .where('id', '=', publication)
    .where('symbol_key', 'is', null)
    .where(({ not, exists }) => not(exists(taken)))
    .execute()
}
