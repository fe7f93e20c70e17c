import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'
import { MechanismFieldsForm } from './mechanism-fields-form.tsx'
import { MechanismForm } from './mechanism-form.tsx'
import { ReasonForm } from './reason-form.tsx'
import { SameMechanisms } from './same-mechanisms.tsx'

const counting = ['proposed', 'confirmed', 'edited', 'added']

/** Confirm, edit, reject, merge; or take the last word back. */
export function MechanismDecisions() {
  const { act } = useReader().t.mechanisms
  const { mechanism, canChange, open, address } = useMechanism()
  const { version, state } = mechanism
  if (!canChange) return null
  if (open === 'edit') return <MechanismFieldsForm />
  return (
    <div className="mandate-card mechanism-decisions">
      <div className="acts">
        {state === 'proposed' && (
          <MechanismForm about="confirm" fields={{ version }}>
            <button type="submit" className="primary" data-key="confirm">
              {act.confirm}
            </button>
          </MechanismForm>
        )}
        {counting.includes(state) && (
          <a href={`${address('edit')}#name-ar`} data-key="edit">
            {act.edit}
          </a>
        )}
        {state === 'proposed' && (
          <ReasonForm about="reject" label={act.reject} fields={{ version }} pressed="reject" />
        )}
        {state !== 'proposed' && (
          <ReasonForm about="take-back" label={act.takeBack} fields={{ version }} required />
        )}
      </div>
      {counting.includes(state) && <SameMechanisms />}
    </div>
  )
}
