import { useReader } from '../frame/frame-context.ts'

interface Props {
  total: number
  /** The first that is shown, from 1, how many are, and how many a page can have. */
  from: number
  shown: number
  size: number
  /** Address of the page that begins there. */
  address: (from: number) => string
  words: { pages: string; shown: (from: string, to: string, total: string) => string }
}

/** Where this page of a long list is, and the ones before and after it; nothing where all are shown. Beyond the end, the way back. */
export function PageLinks({ total, from, shown, size, address, words }: Props) {
  const { t, number } = useReader()
  const next = from + shown
  if (shown === 0 && from > 1 && total > 0) {
    return (
      <p className="notice beyond">
        {t.address.beyond(number(from), number(total))} <a href={address(1)}>{t.address.toBeginning}</a>
      </p>
    )
  }
  if (shown >= total || shown === 0) return null
  return (
    <nav className="pages" aria-label={words.pages}>
      {from > 1 && (
        <a rel="prev" href={address(Math.max(1, from - size))}>
          {t.text.previous}
        </a>
      )}
      <span className="quiet">{words.shown(number(from), number(next - 1), number(total))}</span>
      {next <= total && (
        <a rel="next" href={address(next)}>
          {t.text.next}
        </a>
      )}
    </nav>
  )
}
