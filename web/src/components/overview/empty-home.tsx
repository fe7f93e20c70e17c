import { useReader } from '../frame/frame-context.ts'
import { AddForm } from '../library/add-form.tsx'

/** What will be here, and the one thing that fills it. */
export function EmptyHome() {
  const { empty } = useReader().t.overview.home
  return (
    <div className="empty-home">
      <header className="page-head">
        <h1>{empty.title}</h1>
        <p>{empty.what}</p>
      </header>
      <AddForm />
      <p className="quiet">{empty.try}</p>
      <p>
        <a href="/help">{empty.help}</a>
      </p>
    </div>
  )
}
