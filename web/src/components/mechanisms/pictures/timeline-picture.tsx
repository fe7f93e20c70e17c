import { shortened } from '../../../i18n/isolated.ts'
import type { Drawn } from '../../../mechanisms/pictures/drawn.ts'
import { timelineOf } from '../../../mechanisms/pictures/timeline-of.ts'
import { today } from '../../../register/past.ts'
import { useReader } from '../../frame/frame-context.ts'
import { DrawnTable } from './drawn-table.tsx'

const [width, lane, head, inset] = [720, 40, 28, 28]

/** Letters of a name that fit above its bar. */
const longest = 64

/** A lane each: a bar from the day it begins to the day it ends, a point where it is of one day. */
export function TimelinePicture({ drawn }: { drawn: readonly Drawn[] }) {
  const { t, plain, direction } = useReader()
  const words = t.mechanisms.picture
  const { lanes, years } = timelineOf(drawn, today())
  const height = head + lanes.length * lane + 8
  const along = (part: number) => inset + part * (width - 2 * inset)
  const x = (part: number) => (direction === 'rtl' ? width - along(part) : along(part))
  return (
    <figure className="picture">
      {lanes.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <svg viewBox={`0 0 ${width} ${height}`} role="img" direction="ltr">
          <title>{words.timeline}</title>
          {years.map(({ year, at }) => (
            <g key={year}>
              <line x1={x(at)} x2={x(at)} y1={head - 6} y2={height} className="rule" />
              <text {...{ x: x(at), y: 14, textAnchor: 'middle', className: 'tick' }}>{plain(year)}</text>
            </g>
          ))}
          {lanes.map(({ id, title, isKept, from, to, isOpen, isPoint }, index) => {
            const y = head + index * lane
            const mark = `drawn-mark ${isKept ? 'kept' : 'proposed'}${isOpen ? ' endless' : ''}`
            // A name begins where its bar does, and turns round where it would run out of the picture.
            const late = from > 0.5
            const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))]
            return (
              <g key={id}>
                <text
                  {...{ x: late ? x(to) : x(from), y: y + 15, direction, className: 'lane-name' }}
                  textAnchor={late ? 'end' : 'start'}
                >
                  {shortened(title, longest)}
                </text>
                {isPoint ? (
                  <circle cx={x(from)} cy={y + 27} r="5" className={mark} />
                ) : (
                  <rect x={start} y={y + 22} width={Math.max(4, end - start)} height="10" className={mark} />
                )}
              </g>
            )
          })}
        </svg>
      )}
      <figcaption>
        <DrawnTable drawn={drawn} />
      </figcaption>
    </figure>
  )
}
