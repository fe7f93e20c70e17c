import { type KindPicture, type KindRecord, listOf, type MechanismKindDeclaration } from '@qarar/register'
import { formatStated } from '../../../i18n/dates.ts'
import type { Drawn } from '../../../mechanisms/pictures/drawn.ts'
import { type Count, type Incidents, incidentsOf } from '../../../mechanisms/pictures/incidents-of.ts'
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
            {counts.map((count, index) => (
              <Marks key={times[index]} {...{ count, most, y }} x={middle(index)} />
            ))}
          </g>
        )
      })}
    </svg>
  )
}

interface MarksProps {
  count: Count
  most: number
  x: number
  y: number
}

/** A disc of what is kept, a lozenge of what is proposed: they are told apart without colour, and stand side by side. */
function Marks({ count: { kept, proposed }, most, x, y }: MarksProps) {
  const size = (count: number) => 3 + Math.sqrt(count / most) * (kept > 0 && proposed > 0 ? 7 : 10)
  const apart = kept > 0 && proposed > 0 ? size(kept) + 1 : 0
  const half = size(proposed)
  return (
    <>
      {kept > 0 && <circle cx={x - apart} cy={y} r={size(kept)} className="drawn-mark kept" />}
      {proposed > 0 && (
        <path d={lozenge(x + (apart > 0 ? half + 1 : 0), y, half)} className="drawn-mark proposed" />
      )}
    </>
  )
}

const lozenge = (x: number, y: number, half: number) =>
  `M${x} ${y - half} L${x + half} ${y} L${x} ${y + half} L${x - half} ${y} Z`

/** `3`, or `3 and 2 proposed by rule`. */
function CountWords({ count: { kept, proposed } }: { count: Count }) {
  const { t, number } = useReader()
  if (proposed === 0) return number(kept)
  const words = t.mechanisms.picture.andProposed(number(proposed))
  return kept === 0 ? words : `${number(kept)}${t.separator}${words}`
}

function Places({ incidents: { places } }: Pick<PartProps, 'incidents'>) {
  const reader = useReader()
  const most = Math.max(1, ...places.map(({ kept, proposed }) => kept + proposed))
  return (
    <ul className="state-bars">
      {places.map(({ place, kept, proposed }) => (
        <li key={place}>
          <bdi>{place === null ? reader.t.mechanisms.picture.notStated : nameAmong(place, reader)}</bdi>{' '}
          <b>
            <CountWords count={{ kept, proposed }} />
          </b>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(kept / most) * 100} height="4" />
            <rect
              x={(kept / most) * 100}
              y="1"
              width={(proposed / most) * 100}
              height="2"
              className="proposed-bar"
            />
          </svg>
        </li>
      ))}
    </ul>
  )
}

const noCount: Count = { kept: 0, proposed: 0 }

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
                <td key={type}>
                  <CountWords count={counts[index] ?? noCount} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
