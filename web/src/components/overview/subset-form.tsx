import { statePath } from '../../addresses.ts'
import type { Refused } from '../../register/refused.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

interface Props {
  state: string
  mandate: string
  /** The change that was not taken, with what was typed. */
  refused: Refused | null
}

/** Says whether the State is one of those that are asked, and why. */
export function SubsetForm({ state, mandate, refused }: Props) {
  const { t } = useReader()
  const words = t.overview.states.decide
  const typed = refused?.fields.mandate === mandate ? refused.fields : null
  return (
    <details className="other" open={typed !== null}>
      <summary>{words.title}</summary>
      <form method="post" action={statePath(state, { concern: 'subset' })} className="answer">
        <FormToken />
        <input type="hidden" name="about" value="decide-subset" />
        <input type="hidden" name="mandate" value={mandate} />
        <label>
          {words.reason}
          <input type="text" name="reason" dir="auto" maxLength={2000} defaultValue={typed?.reason} />
        </label>
        <label>
          {words.source}
          <input type="text" name="source" dir="auto" maxLength={300} defaultValue={typed?.source} />
        </label>
        <button type="submit" name="belongs" value="yes" className="primary">
          {words.yes}
        </button>
        <button type="submit" name="belongs" value="no">
          {words.no}
        </button>
      </form>
    </details>
  )
}
