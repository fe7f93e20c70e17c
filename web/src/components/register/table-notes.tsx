import { useReader } from '../frame/frame-context.ts'

/** Above the rows: the way to what can be done with them, and their keys, shown only where they are alive. */
export function TableNotes({ canChoose }: { canChoose: boolean }) {
  const { t } = useReader()
  const { keys } = t.table
  const named = [
    ['j / k', keys.move],
    ['↵', keys.open],
    ...(canChoose ? [['x', keys.choose]] : []),
    ['/', keys.search],
  ]
  return (
    <div className="table-notes">
      <p className="quiet" data-alive="row-keys" hidden>
        <span className="visually-hidden">{keys.title}: </span>
        {named.map(([key, does]) => (
          <span key={key} className="key">
            <kbd dir="ltr">{key}</kbd> {does}
          </span>
        ))}
      </p>
      {canChoose && <a href="#assign">{t.table.toChosen}</a>}
      <p role="status" className="rows-told" data-alive="rows-told" />
    </div>
  )
}
