import type { Paragraph } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  paragraph: Paragraph
  /** Where the link leads when not to the paragraph's own eId. */
  target?: string
}

/** The number as printed in the margin, or a sign where none is printed; it leads to the paragraph itself. */
export function PermalinkNumber({ paragraph, target = paragraph.eId }: Props) {
  const { t, plain } = useReader()
  const { marker, number, part } = paragraph
  const name = part === 'preambular' ? t.text.preambular : t.text.unnumbered
  if (marker && !hasLongMarker(paragraph)) {
    return (
      <a className="number" href={`#${target}`} title={t.text.permalink}>
        {marker}
      </a>
    )
  }
  return (
    <a
      className="number unprinted"
      href={`#${target}`}
      aria-label={`${t.text.permalink}: ${name(plain(orderOf(paragraph)))}`}
    >
      {part === 'operative' && number ? `[${number}]` : '¶'}
    </a>
  )
}

/** A speaker's name, say: it stands before the text. Numbers, letters and bullets stand in the margin. */
export const hasLongMarker = ({ marker }: Paragraph) => marker !== null && /\p{L}{5}|.{9}/u.test(marker)

/** Its place among its like, which the eId ends with: `container_3`. */
const orderOf = ({ eId }: Paragraph) => /\d+$/.exec(eId)?.[0] ?? ''
