import { calendarOf } from '../../../mechanisms/pictures/calendar-of.ts'
import type { Drawn } from '../../../mechanisms/pictures/drawn.ts'
import { useReader } from '../../frame/frame-context.ts'
import { DrawnTable } from './drawn-table.tsx'

const [width, row, head, names] = [720, 34, 26, 84]
const column = (width - names) / 13

/** Half of what lies between the middles of two discs of one month. */
const beside = 11

interface DiscProps {
  x: number
  y: number
  count: number
  is: 'kept' | 'proposed'
}

function Disc({ x, y, count, is }: DiscProps) {
  const { plain } = useReader()
  if (count === 0) return null
  return (
    <>
      <circle cx={x} cy={y} r={Math.min(beside - 1, 6 + count)} className={`drawn-mark ${is}`} />
      {count > 1 && (
        <text
          {...{ x, y: y + 4, textAnchor: 'middle' }}
          className={is === 'kept' ? 'in-mark kept' : 'in-mark'}
        >
          {plain(count)}
        </text>
      )}
    </>
  )
}

/** Years in rows and months in columns: what is kept and what is proposed each as a disc, larger where there are more. */
export function CalendarPicture({ drawn }: { drawn: readonly Drawn[] }) {
  const { t, plain, direction } = useReader()
  const words = t.mechanisms.picture
  const years = calendarOf(drawn)
  const x = (at: number) => (direction === 'rtl' ? width - at : at)
  const middle = (month: number) => x(names + column * (month + 0.5))
  return (
    <figure className="picture">
      {years.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <svg viewBox={`0 0 ${width} ${head + years.length * row}`} role="img" direction="ltr">
          <title>{words.calendar}</title>
          {Array.from({ length: 12 }, (_, month) => (
            <text
              // biome-ignore lint/suspicious/noArrayIndexKey: a month is its number
              key={month}
              {...{ x: middle(month), y: 15, textAnchor: 'middle', className: 'tick' }}
            >
              {plain(month + 1)}
            </text>
          ))}
          <text {...{ x: middle(12), y: 15, textAnchor: 'middle', className: 'tick' }}>{words.undated}</text>
          {years.map(({ year, months }, index) => {
            const y = head + row * (index + 0.5)
            return (
              <g key={year}>
                <line x1="0" x2={width} y1={y - row / 2} y2={y - row / 2} className="rule" />
                <text {...{ x: x(2), y: y + 5, direction, className: 'year' }}>
                  {year === 'every' ? words.everyYear : plain(year)}
                </text>
                {months.map(({ kept, proposed }, month) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a month is its number
                  <g key={month}>
                    <Disc x={middle(month) - (proposed > 0 ? beside : 0)} y={y} count={kept} is="kept" />
                    <Disc x={middle(month) + (kept > 0 ? beside : 0)} y={y} count={proposed} is="proposed" />
                  </g>
                ))}
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
