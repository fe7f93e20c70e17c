import type { Past } from '../../register/past.ts'
import { useReader } from '../frame/frame-context.ts'

/** The two days of a list that is shown as it was: of the facts, and folded of what was known of them. */
export function PastFields({ past: { asOf, known } }: { past: Past }) {
  const { t } = useReader()
  const words = t.register.past
  return (
    <>
      <label>
        {words.asOf}
        <input type="date" name="asOf" defaultValue={asOf ?? undefined} />
      </label>
      <details className="known" open={known !== null}>
        <summary>{words.known}</summary>
        <input type="date" name="known" aria-label={words.known} defaultValue={known ?? undefined} />
        <p className="quiet">{words.knownWhy}</p>
      </details>
    </>
  )
}
