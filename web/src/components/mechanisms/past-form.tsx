import { isPast, type Past } from '../../register/past.ts'
import { useReader } from '../frame/frame-context.ts'
import { PastFields } from '../register/past-fields.tsx'

/** The page as of a day, and as it was known at the end of one: both stand in the address. */
export function PastForm({ past, path }: { past: Past; path: string }) {
  const words = useReader().t.mechanisms.past
  return (
    <details className="list-form past-form" open={isPast(past)}>
      <summary>{words.title}</summary>
      <form className="fields" method="get" action={path}>
        <PastFields past={past} />
        <p className="buttons">
          <button type="submit">{words.show}</button>
        </p>
      </form>
    </details>
  )
}
