import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'
import { MechanismForm } from './mechanism-form.tsx'

/** The mechanism and all that is proposed for it, as they were seen. */
export function ConfirmAll() {
  const { act } = useReader().t.mechanisms
  const { mechanism, records } = useMechanism()
  const { version, state } = mechanism
  if (records.length === 0) return null
  return (
    <MechanismForm about="confirm-all" fields={{ version, state }} className="confirm-all">
      {records.map(({ id, version: seen }) => (
        <input key={id} type="hidden" name="each" value={`${id} ${seen}`} />
      ))}
      <button type="submit" data-key="confirm-all">
        {act.confirmAll}
      </button>
    </MechanismForm>
  )
}
