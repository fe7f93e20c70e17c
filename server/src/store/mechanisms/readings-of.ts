// How cells of a table were understood, for a person to look at before the rows are taken.
import { readAs, type Typing } from '@qarar/register'
import type { CellRead, KindRecord, RecordValues } from '@qarar/register/contract'
import { sensitiveIn } from './add-record.ts'

interface UnderstoodRow {
  row: number
  /** As typed, by field. */
  cells: Readonly<Record<string, string>>
  values: RecordValues
}

/** So many cells are told. */
const mostTold = 500

/** A cell that comes back in other rows is told once. */
export function readingsOf(
  rows: readonly UnderstoodRow[],
  type: KindRecord,
  { list, language }: Typing,
): CellRead[] {
  const hidden = sensitiveIn(type)
  const fields = type.fields.filter(({ id }) => !hidden.has(id))
  const printing = { language: language ?? 'en', list }
  const told = new Map<string, CellRead | null>()
  for (const { row, cells, values } of rows)
    for (const field of fields) {
      const [cell, value] = [cells[field.id]?.trim() ?? '', values[field.id]]
      if (cell === '' || value === undefined) continue
      const key = `${field.id} ${cell}`
      const known = told.get(key)
      if (known) known.rows++
      if (known !== undefined) continue
      const read = readAs(cell, value, field, printing)
      told.set(key, read === null ? null : { field: field.id, cell, read, row, rows: 1 })
    }
  return [...told.values()].filter((each) => each !== null).slice(0, mostTold)
}
