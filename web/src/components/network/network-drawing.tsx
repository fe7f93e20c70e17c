import { directionOf } from '../../i18n/reader.ts'
import type { Box, Caption, Drawing } from '../../network/lay-out.ts'
import { columnStarts, drawingWidth } from '../../network/lay-out.ts'
import type { Neighbour } from '../../network/neighbours.ts'
import { useReader } from '../frame/frame-context.ts'
import { useGroupName } from './group-name.ts'

/** The neighbourhood drawn. On a phone it is left out: the list says the same. */
export function NetworkDrawing({ drawing }: { drawing: Drawing }) {
  const { t } = useReader()
  const { height, boxes, captions, edges, center } = drawing
  return (
    <nav className="network-drawing" aria-label={t.reading.network.figure}>
      {/* Its own coordinates: the columns are mirrored already where reading goes from right to left. */}
      <svg viewBox={`-4 -36 ${drawingWidth + 8} ${height + 40}`} direction="ltr">
        <title>{t.reading.network.of}</title>
        <ColumnNames />
        {edges.map(({ key, path, isHeld }) => (
          <path key={key} d={path} className={isHeld ? 'edge' : 'edge unheld'} />
        ))}
        {captions.map((caption) => (
          <CaptionWords key={caption.key} caption={caption} />
        ))}
        {boxes.map((box) => (
          <TextBox key={box.text.key} box={box} isCenter={box.text === center.text} />
        ))}
      </svg>
    </nav>
  )
}

/** What each column is: the lists below have the same names. */
function ColumnNames() {
  const { t, direction } = useReader()
  const { cites, editions, citedBy } = t.reading.network
  return [cites, editions, citedBy].map((name, at) => {
    const x = columnStarts[at] ?? 0
    return (
      <text
        key={name}
        {...{ x: direction === 'rtl' ? drawingWidth - x : x, y: -14, direction, textAnchor: 'start' }}
        className="column-name"
      >
        {name}
      </text>
    )
  })
}

const inset = 12

/** Letters that fit a line of a box. */
const longestName = 30
const longestTitle = 41

function TextBox({ box, isCenter }: { box: Box; isCenter: boolean }) {
  const { text, x, y, width, height } = box
  const { symbol, title, language } = text
  const href = isCenter ? text.href : (text.center ?? text.href)
  const kind = isCenter ? 'box this' : text.work ? 'box' : 'box unheld'
  const lines = [
    ...(symbol ? [{ is: 'name', words: shortened(symbol, longestName), language: null }] : []),
    ...(title ? [{ is: 'title', words: shortened(title, longestTitle), language }] : []),
  ]
  const drawn = (
    <>
      <rect x={x} y={y} width={width} height={height} rx="4" className={kind} />
      {lines.map(({ is, words, language: own }, at) => (
        <BoxLine
          key={is}
          {...{ is, words, x, width, language: own }}
          y={y + height / 2 + (lines.length === 1 ? 5 : at === 0 ? -6 : 17)}
        />
      ))}
      <title lang={language ?? ''}>{[symbol, title].filter(Boolean).join(' · ')}</title>
    </>
  )
  return href ? <a href={href}>{drawn}</a> : <g>{drawn}</g>
}

interface LineProps {
  is: string
  words: string
  x: number
  y: number
  width: number
  language: Neighbour['language']
}

/** At the side where the reader begins, whichever way its own letters run. */
function BoxLine({ is, words, x, y, width, language }: LineProps) {
  const { direction } = useReader()
  const own =
    language === null ? (/^[^\p{L}]*[\u0600-\u06ff]/u.test(words) ? 'rtl' : 'ltr') : directionOf(language)
  const at = direction === 'rtl' ? x + width - inset : x + inset
  return (
    <text
      {...{
        x: at,
        y,
        className: `box-${is}`,
        direction: own,
        textAnchor: own === direction ? 'start' : 'end',
      }}
      lang={language ?? undefined}
    >
      {words}
    </text>
  )
}

function CaptionWords({ caption: { group, more, x, y, width } }: { caption: Caption }) {
  const { t, direction, number } = useReader()
  const nameOf = useGroupName()
  const place = { x: direction === 'rtl' ? x + width : x, y: y + 18, direction, textAnchor: 'start' as const }
  if (group !== null) {
    return (
      <text {...place} className="group-name">
        {nameOf(group)}
      </text>
    )
  }
  return (
    <a href="#list">
      <text {...place} className="more">
        {t.reading.network.more(number(more))}
      </text>
    </a>
  )
}

/** At the end of a word, where one is near. */
function shortened(words: string, longest: number): string {
  const letters = [...words]
  if (letters.length <= longest) return words
  const cut = letters.slice(0, longest).join('')
  const word = cut.slice(0, cut.lastIndexOf(' ')).trimEnd()
  return `${word.length > longest / 2 ? word : cut.slice(0, -1).trimEnd()}…`
}
