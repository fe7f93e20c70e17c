import { useReader } from '../frame/frame-context.ts'
import { useTypedRequest } from './request-context.ts'
import { RequestForm } from './request-form.tsx'

/** Takes a request, an item, a contribution or a reply back, with the reason. */
export function WithdrawPart({ id, label }: { id: string; label?: string }) {
  const { withdraw, reason } = useReader().t.requests
  const typed = useTypedRequest({ about: 'withdraw', id })
  return (
    <details className="other" open={typed !== null}>
      <summary>{label ?? withdraw}</summary>
      <RequestForm fields={{ about: 'withdraw', id }} className="answer">
        <label>
          {reason}
          <input type="text" name="reason" dir="auto" required maxLength={500} defaultValue={typed?.reason} />
        </label>
        <button type="submit">{withdraw}</button>
      </RequestForm>
    </details>
  )
}
