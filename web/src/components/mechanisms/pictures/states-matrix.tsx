import { type KindPicture, type KindRecord, listOf, type MechanismKindDeclaration } from '@qarar/register'
import { mechanismPath } from '../../../addresses.ts'
import type { Drawn } from '../../../mechanisms/pictures/drawn.ts'
import { type StateRow, statesOf } from '../../../mechanisms/pictures/states-of.ts'
import { inOrderOfNames, nameAmong } from '../../../register/party-words.ts'
import { useReader } from '../../frame/frame-context.ts'
import { MechanismName } from '../mechanism-name.tsx'

interface Props {
  drawn: readonly Drawn[]
  picture: Extract<KindPicture, { of: 'states' }>
  type: KindRecord
  kind: MechanismKindDeclaration
  nameOf: (mechanism: string) => string
}

/** States in rows, mechanisms in columns: what was said last of each State in each. */
export function StatesMatrix({ drawn, picture, type, kind, nameOf }: Props) {
  const reader = useReader()
  const { t, language } = reader
  const words = t.mechanisms.picture
  const columns = [...Map.groupBy(drawn, ({ mechanism }) => mechanism)].map(([id, own]) => ({
    id,
    said: new Map(statesOf(own, picture).map((row) => [row.state, row])),
  }))
  const states = [...new Set(columns.flatMap(({ said }) => [...said.keys()]))]
  const rows = inOrderOfNames(
    states.map((state) => ({ state })),
    ({ state }) => state,
    reader,
  )
  const list = listOf(kind, type.fields.find(({ id }) => id === picture.field)?.list ?? '')
  const nameOfChoice = ({ is }: StateRow) =>
    list?.entries.find(({ id }) => id === is)?.words[language] ?? is ?? words.notStated
  return (
    <div className="wide-table">
      <table className="plain-table states-matrix">
        <thead>
          <tr>
            <th scope="col">{words.state}</th>
            {columns.map(({ id }) => (
              <th key={id} scope="col">
                <a href={mechanismPath(id)}>
                  <MechanismName name={nameOf(id)} />
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ state }) => (
            <tr key={state}>
              <th scope="row">
                <bdi>{nameAmong(state, reader)}</bdi>
              </th>
              {columns.map(({ id, said }) => (
                <td key={id}>
                  <Cell row={said.get(state)} nameOf={nameOfChoice} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ row, nameOf }: { row: StateRow | undefined; nameOf: (row: StateRow) => string }) {
  const { picture } = useReader().t.mechanisms
  if (!row) return null
  return (
    <>
      <a href={row.record.href}>{nameOf(row)}</a>
      {!row.record.isKept && <span className="quiet small"> {picture.proposed}</span>}
    </>
  )
}
