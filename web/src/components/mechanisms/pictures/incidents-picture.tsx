import { type KindPicture, type KindRecord, listOf, type MechanismKindDeclaration } from '@qarar/register'
import { formatStated } from '../../../i18n/dates.ts'
import type { Drawn } from '../../../mechanisms/pictures/drawn.ts'
import { type Incidents, incidentsOf } from '../../../mechanisms/pictures/incidents-of.ts'
import { nameAmong } from '../../../register/party-words.ts'
import { useReader } from '../../frame/frame-context.ts'

interface Props {
  drawn: readonly Drawn[]
  picture: Extract<KindPicture, { of: 'incidents' }>
  type: KindRecord
  kind: MechanismKindDeclaration
}

const [width, row, head, names] = [720, 32, 24, 190]

/** Types in rows and time in columns, a disc by how many; and the places beside it. */
export function IncidentsPicture({ drawn, picture, type, kind }: Props) {
  const { language, t } = useReader()
  const incidents = incidentsOf(drawn, picture)
  const list = listOf(kind, type.fields.find(({ id }) => id === picture.type)?.list ?? '')
  const typeName = (is: string | null) =>
    list?.entries.find(({ id }) => id === is)?.words[language] ?? is ?? t.mechanisms.picture.notStated
  return (
    <figure className="picture incidents-picture">
      <Matrix incidents={incidents} typeName={typeName} />
      <Places incidents={incidents} />
      {incidents.asWritten && <p className="quiet small">{t.mechanisms.picture.asWritten}</p>}
      <CountsTable incidents={incidents} typeName={typeName} />
    </figure>
  )
}

interface PartProps {
  incidents: Incidents
  typeName: (type: string | null) => string
}

function Matrix({ incidents: { times, types, most }, typeName }: PartProps) {
  const { t, plain, direction } = useReader()
  const x = (at: number) => (direction === 'rtl' ? width - at : at)
  const column = (width - names) / Math.max(1, times.length)
  const middle = (index: number) => x(names + column * (index + 0.5))
  const every = Math.ceil(times.length / 12)
  if (times.length === 0) return <p className="quiet">{t.mechanisms.picture.none}</p>
  return (
    <svg viewBox={`0 0 ${width} ${head + types.length * row}`} role="img" direction="ltr">
      <title>{t.mechanisms.picture.incidents}</title>
      {times.map((time, index) =>
        index % every === 0 ? (
          <text key={time} {...{ x: middle(index), y: 14, textAnchor: 'middle', className: 'tick' }}>
            {plain(time)}
          </text>
        ) : null,
      )}
      {types.map(({ type, counts }, line) => {
        const y = head + row * (line + 0.5)
        return (
          <g key={type}>
            <line x1="0" x2={width} y1={y - row / 2} y2={y - row / 2} className="rule" />
            <text {...{ x: x(2), y: y + 5, direction, className: 'lane-name' }}>{typeName(type)}</text>
            {counts.map((count, index) =>
              count === 0 ? null : (
                <circle
                  key={times[index]}
                  cx={middle(index)}
                  cy={y}
                  r={3 + Math.sqrt(count / most) * 10}
                  className="drawn-mark kept"
                />
              ),
            )}
          </g>
        )
      })}
    </svg>
  )
}

function Places({ incidents: { places } }: Pick<PartProps, 'incidents'>) {
  const reader = useReader()
  const most = Math.max(1, ...places.map(({ count }) => count))
  return (
    <ul className="state-bars">
      {places.map(({ place, count }) => (
        <li key={place}>
          <bdi>{place === null ? reader.t.mechanisms.picture.notStated : nameAmong(place, reader)}</bdi>{' '}
          <b>{reader.number(count)}</b>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(count / most) * 100} height="4" />
          </svg>
        </li>
      ))}
    </ul>
  )
}

function CountsTable({ incidents: { times, types }, typeName }: PartProps) {
  const reader = useReader()
  const words = reader.t.mechanisms.picture
  return (
    <details className="as-table">
      <summary>{words.asTable}</summary>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            {types.map(({ type }) => (
              <th key={type} scope="col">
                {typeName(type)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((time, index) => (
            <tr key={time}>
              <th scope="row">{formatStated(time, 'gregorian', reader)}</th>
              {types.map(({ type, counts }) => (
                <td key={type}>{reader.number(counts[index] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
