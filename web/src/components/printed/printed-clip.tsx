import type { PagesShown } from '@qarar/register'
import { filePagePath, linesPicture } from '../../addresses.ts'
import { pageOfLine } from '../../reading/page-of-line.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  printed: PagesShown | null
  lines: readonly [first: number, last: number]
  /** Unfolded, where a person compares. */
  open?: boolean
}

/** The stretch of the page on which lines are printed, in a frame; nothing where the text was not read from pages. */
export function PrintedClip({ printed, lines: [first, last], open = false }: Props) {
  const { t, plain } = useReader()
  const page = printed && pageOfLine(printed, first)
  if (!printed || !page) return null
  const { manifestation } = printed
  const range = first === last ? t.source.line(plain(first)) : t.source.lines(plain(first), plain(last))
  const whole = filePagePath(manifestation, page, [first, last])
  return (
    <details className="printed-clip" open={open}>
      <summary>
        {t.printed.asPrinted} · {t.printed.page(plain(page))}
      </summary>
      <a href={whole} title={t.printed.enlarge}>
        <img
          src={linesPicture(manifestation, [first, last])}
          alt={t.printed.clipAlt(range)}
          loading="lazy"
          decoding="async"
        />
      </a>
      <p>
        <a href={whole}>{t.printed.enlarge}</a>
      </p>
    </details>
  )
}
