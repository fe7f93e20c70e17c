import type { FilePage } from '@qarar/register'
import { pagePicture } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'

/** Shares of the page as a grid that no picture is finer than. */
const grid = 1000

/** Dots an inch of a page that is to be read, not only seen. */
const sharp = 220

interface Props {
  page: FilePage
  isMarked: (line: number) => boolean
  /** Wider than a small screen: it is moved in its frame. */
  isLarge: boolean
}

/** A page as printed, with frames around the lines that are asked for. The frames stand in shares of the page. */
export function PageFigure({ page, isMarked, isLarge }: Props) {
  const { t, plain } = useReader()
  const picture = pagePicture(page.id, page.page, isLarge ? sharp : undefined)
  const boxes = page.lines.flatMap(({ line, box }) => (box && isMarked(line) ? [{ line, ...box }] : []))
  return (
    <figure className={isLarge ? 'page-figure large' : 'page-figure'} tabIndex={isLarge ? 0 : undefined}>
      <a href={pagePicture(page.id, page.page, sharp)}>
        <span className="page-sheet">
          <img src={picture} alt={t.printed.pageAlt(plain(page.page))} />
          <svg viewBox={`0 0 ${grid} ${grid}`} preserveAspectRatio="none" aria-hidden="true">
            {boxes.map(({ line, left, top, right, bottom }) => (
              <rect
                key={line}
                x={grid * left - 4}
                y={grid * top - 2}
                width={grid * (right - left) + 8}
                height={grid * (bottom - top) + 4}
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
        </span>
      </a>
    </figure>
  )
}
