import { closingKinds } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'
import { useMandate, useTyped } from '../register/mandate-context.ts'
import { MandateForm } from '../register/mandate-form.tsx'

/** A fact of the report that no text tells: with its day, its symbol and a document that proves it. */
export function FactForm() {
  const { t } = useReader()
  const { person } = useMandate()
  const typed = useTyped({ about: 'closing', proposal: '' })
  const words = t.life.report
  return (
    <details className="other" open={typed !== null}>
      <summary>{words.record}</summary>
      <MandateForm about="closing" className="fields" fields={{ proposal: '' }}>
        <label>
          {words.fact}
          <select name="kind" defaultValue={typed?.kind ?? 'submitted'}>
            {closingKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.day}
          <input type="date" name="date" required defaultValue={typed?.date} />
        </label>
        <label>
          {words.symbol}
          <input type="text" name="symbol" dir="auto" maxLength={200} defaultValue={typed?.symbol} />
        </label>
        <label>
          {words.document}
          <input type="text" name="document" dir="auto" maxLength={500} defaultValue={typed?.document} />
        </label>
        <p className="buttons">
          <button type="submit" className="primary">
            {words.submit}
          </button>{' '}
          <span className="quiet">{t.register.mandate.inNameOf(`\u2068${person}\u2069`)}</span>
        </p>
      </MandateForm>
    </details>
  )
}
