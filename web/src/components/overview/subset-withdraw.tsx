import type { SubsetDecision } from '@qarar/register'
import { statePath } from '../../addresses.ts'
import type { Refused } from '../../register/refused.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

interface Props {
  decision: SubsetDecision
  refused: Refused | null
}

/** Takes back what was decided of a State, on its page, with the reason. */
export function SubsetWithdraw({ decision: { id, state }, refused }: Props) {
  const { withdraw, withdrawWhy } = useReader().t.register.mandate
  const typed = refused?.fields.subset === id ? refused.fields : null
  return (
    <details className="other" open={typed !== null}>
      <summary>{withdraw}</summary>
      <form method="post" action={statePath(state, { concern: 'subset' })} className="answer">
        <FormToken />
        <input type="hidden" name="about" value="withdraw-subset" />
        <input type="hidden" name="subset" value={id} />
        <label>
          {withdrawWhy}
          <input type="text" name="reason" dir="auto" required maxLength={500} defaultValue={typed?.reason} />
        </label>
        <button type="submit">{withdraw}</button>
      </form>
    </details>
  )
}
