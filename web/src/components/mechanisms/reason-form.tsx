import { useReader } from '../frame/frame-context.ts'
import { MechanismForm } from './mechanism-form.tsx'

interface Props {
  about: string
  label: string
  fields: Record<string, string | number>
  /** A rejection may go without one. */
  required?: boolean
  /** Pressed by the key of that name. */
  pressed?: string
}

/** Folded: what takes something away, with the reason. */
export function ReasonForm({ about, label, fields, required = false, pressed }: Props) {
  const { act } = useReader().t.mechanisms
  return (
    <details className="reason-form">
      <summary>{label}</summary>
      <MechanismForm about={about} fields={fields} className="fields">
        <label>
          {required ? act.reason : act.rejectReason}
          <input type="text" name="reason" dir="auto" maxLength={2000} required={required} />
        </label>
        <p className="buttons">
          <button type="submit" data-key={pressed}>
            {label}
          </button>
        </p>
      </MechanismForm>
    </details>
  )
}
