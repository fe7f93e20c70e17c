import { useReader } from '../frame/frame-context.ts'
import { useTyped } from './mandate-context.ts'
import { MandateForm } from './mandate-form.tsx'

const fields = {
  'withdraw-status': 'entry',
  'withdraw-decision': 'decision',
  'withdraw-closing': 'closing',
  'withdraw-subset': 'subset',
} as const

/** Takes an entry or a decision back, with the reason. */
export function WithdrawForm({ about, id }: { about: keyof typeof fields; id: string }) {
  const { t } = useReader()
  const field = fields[about]
  const typed = useTyped({ about, [field]: id })
  const { withdraw, withdrawWhy } = t.register.mandate
  return (
    <details className="other" open={typed !== null}>
      <summary>{withdraw}</summary>
      <MandateForm about={about} fields={{ [field]: id }} className="answer">
        <label>
          {withdrawWhy}
          <input type="text" name="reason" dir="auto" required maxLength={500} defaultValue={typed?.reason} />
        </label>
        <button type="submit">{withdraw}</button>
      </MandateForm>
    </details>
  )
}
