import { type KindPicture, type KindRecord, listOf, type MechanismKindDeclaration } from '@qarar/register'
import type { Drawn } from '../../../mechanisms/pictures/drawn.ts'
import { type StateRow, statesOf } from '../../../mechanisms/pictures/states-of.ts'
import { dateWords } from '../../../mechanisms/printing.ts'
import { inOrderOfNames, nameAmong } from '../../../register/party-words.ts'
import { useReader } from '../../frame/frame-context.ts'

interface Props {
  drawn: readonly Drawn[]
  picture: Extract<KindPicture, { of: 'states' }>
  type: KindRecord
  kind: MechanismKindDeclaration
}

/** A bar of how many States each choice has, and the States with what was said of each last. */
export function StatesPicture({ drawn, picture, type, kind }: Props) {
  const reader = useReader()
  const { t, number, language } = reader
  const words = t.mechanisms.picture
  const rows = inOrderOfNames(statesOf(drawn, picture), ({ state }) => state, reader)
  const field = type.fields.find(({ id }) => id === picture.field)
  const list = listOf(kind, field?.list ?? '')
  const nameOf = (is: string | null) =>
    list?.entries.find(({ id }) => id === is)?.words[language] ?? is ?? words.notStated
  const groups = [...Map.groupBy(rows, ({ is }) => is)].sort(([, a], [, b]) => b.length - a.length)
  return (
    <figure className="picture states-picture">
      <ul className="state-bars">
        {groups.map(([is, those]) => (
          <li key={is}>
            <span>{nameOf(is)}</span> <b>{number(those.length)}</b>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.max(1, (those.length / rows.length) * 100)} height="4" />
            </svg>
          </li>
        ))}
      </ul>
      <details className="as-table" open={rows.length <= 20}>
        <summary>{words.asTable}</summary>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.state}</th>
              <th scope="col">{field?.words[language] ?? words.what}</th>
              <th scope="col">{words.date}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <StateLine key={row.state} row={row} said={nameOf(row.is)} />
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

function StateLine({ row: { state, record }, said }: { row: StateRow; said: string }) {
  const reader = useReader()
  const { picture } = reader.t.mechanisms
  return (
    <tr>
      <th scope="row">
        <bdi>{nameAmong(state, reader)}</bdi>
      </th>
      <td>
        <a href={record.href}>{said}</a>
        {!record.isKept && <span className="quiet"> {picture.proposed}</span>}
      </td>
      <td>{record.date ? dateWords(record.date, reader) : picture.notStated}</td>
    </tr>
  )
}
