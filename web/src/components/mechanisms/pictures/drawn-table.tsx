import type { Drawn } from '../../../mechanisms/pictures/drawn.ts'
import { dateWords } from '../../../mechanisms/printing.ts'
import { useReader } from '../../frame/frame-context.ts'

/** The records of a picture, in the order of their days. */
export function DrawnTable({ drawn }: { drawn: readonly Drawn[] }) {
  const reader = useReader()
  const { picture, recordStates } = reader.t.mechanisms
  const inTime = [...drawn].sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? -1 : 1))
  return (
    <details className="as-table">
      <summary>{picture.asTable}</summary>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{picture.date}</th>
            <th scope="col">{picture.what}</th>
          </tr>
        </thead>
        <tbody>
          {inTime.map(({ id, href, title, date, isKept }) => (
            <tr key={id}>
              <td>
                {date ? dateWords(date, reader) : <span className="not-stated">{picture.notStated}</span>}
              </td>
              <td>
                <a href={href}>
                  <bdi>{title}</bdi>
                </a>
                {!isKept && <span className="quiet"> {recordStates.proposed}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
