import { calendarOf } from '../../../mechanisms/pictures/calendar-of.ts'
import type { Drawn } from '../../../mechanisms/pictures/drawn.ts'
import { useReader } from '../../frame/frame-context.ts'
import { DrawnTable } from './drawn-table.tsx'

const [width, row, head, names] = [720, 34, 26, 84]
const column = (width - names) / 13

/** Years in rows and months in columns: a disc for each month that has records, larger where there are more. */
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
                {months.map(({ kept, proposed }, month) =>
                  kept + proposed === 0 ? null : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a month is its number
                    <g key={month}>
                      <circle
                        cx={middle(month)}
                        cy={y}
                        r={Math.min(13, 7 + kept + proposed)}
                        className={kept > 0 ? 'drawn-mark kept' : 'drawn-mark proposed'}
                      />
                      {kept + proposed > 1 && (
                        <text
                          {...{ x: middle(month), y: y + 4, textAnchor: 'middle' }}
                          className={kept > 0 ? 'in-mark kept' : 'in-mark'}
                        >
                          {plain(kept + proposed)}
                        </text>
                      )}
                    </g>
                  ),
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
