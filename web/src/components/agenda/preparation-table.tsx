import type { Agenda } from '../../answers.ts'
import { formatStated } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'

/** Days counted back from the opening; nothing where that is not known. */
export function PreparationTable({ agenda: { preparation } }: { agenda: Agenda }) {
  const reader = useReader()
  const { title, intro, steps, before } = reader.t.agenda.preparation
  if (preparation.length === 0) return null
  return (
    <section className="agenda-section" aria-labelledby="preparation">
      <h2 id="preparation">{title}</h2>
      <p className="quiet">{intro}</p>
      <table className="preparation">
        <tbody>
          {preparation.map(({ step, days, on }) => (
            <tr key={step}>
              <th scope="row">{steps[step]}</th>
              <td>
                <time dateTime={on}>{formatStated(on, 'gregorian', reader)}</time>
              </td>
              <td className="quiet">{reader.count(before, days)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
