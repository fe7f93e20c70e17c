import type { TakenDraft } from '@qarar/register/contract'
import { type ReturnedRow, rowCalled } from './returned-rows.ts'

/** A name by which nothing can be taken. */
export interface UnclearName {
  given: string
  /** It stands there several times, and none of them was meant; null: nothing is called so. */
  row: ReturnedRow | null
}

export interface ChosenRows {
  fields: TakenDraft['fields']
  unclear: UnclearName[]
}

/** What is to be taken. Without names: what nobody else has changed, and of which nothing is doubtful. */
export function chosenRows(rows: readonly ReturnedRow[], named: readonly string[] | undefined): ChosenRows {
  if (!named) {
    const plain = rows.filter((row) => row.isTakenUnnamed)
    return { fields: plain.map(({ name, version }) => ({ name, seen: version, copy: null })), unclear: [] }
  }
  const chosen: ChosenRows = { fields: [], unclear: [] }
  for (const given of named) {
    const { row = null, copy = null } = rowCalled(rows, given) ?? {}
    if (row === null || (row.copies.length > 0 && copy === null)) chosen.unclear.push({ given, row })
    else chosen.fields.push({ name: row.name, seen: row.version, copy })
  }
  return chosen
}
