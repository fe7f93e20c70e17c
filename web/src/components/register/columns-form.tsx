import { type Column, columnChoices } from '../../register/columns.ts'
import { type ListFilter, queryOfFilter } from '../../register/list-filter.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

/** Which columns the table has: they stand in the address then, and are kept for the next time. */
export function ColumnsForm({ filter, shown }: { filter: ListFilter; shown: readonly Column[] }) {
  const { t } = useReader()
  const { title, hint, save } = t.table.choose
  return (
    <details className="list-form columns-form">
      <summary>{title}</summary>
      <form method="post" action={`/register?${queryOfFilter({ ...filter, columns: null })}`} data-here="">
        <FormToken />
        <input type="hidden" name="about" value="columns" />
        <fieldset>
          <legend className="quiet">{hint}</legend>
          {columnChoices.map((column) => (
            <label key={column}>
              <input type="checkbox" name="column" value={column} defaultChecked={shown.includes(column)} />{' '}
              {t.table.columns[column]}
            </label>
          ))}
        </fieldset>
        <button type="submit">{save}</button>
      </form>
    </details>
  )
}
