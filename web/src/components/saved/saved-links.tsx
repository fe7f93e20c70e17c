import type { Saved } from '@qarar/register'
import { mayBeNew, newsPath, savedPath } from '../../saved/saved-address.ts'
import { useReader } from '../frame/frame-context.ts'
import { SavedForm } from './saved-form.tsx'

interface Props {
  saved: readonly Saved[]
  /** The one that the page shows. */
  here?: string | null
  /** Log entry up to which the news are counted: with it each can be said to be seen. */
  log?: number
}

/** Saved searches or views, one click each, with what is new in them. */
export function SavedLinks({ saved, here, log }: Props) {
  return (
    <ul className="saved-links">
      {saved.map((one) => (
        <li key={one.id}>
          <a href={savedPath(one)} aria-current={one.query === here ? 'true' : undefined}>
            <bdi>{one.name}</bdi>
          </a>{' '}
          <News saved={one} log={log} />
        </li>
      ))}
    </ul>
  )
}

function News({ saved, log }: { saved: Saved; log: number | undefined }) {
  const { t, count } = useReader()
  const { news, name, id } = saved
  if (news === null) return <span className="quiet small">{t.saved.uncounted}</span>
  if (!mayBeNew(saved)) return null
  return (
    <span className="news">
      <a href={newsPath(saved)}>
        {news.count > 0 ? count(t.saved.news, news.count) : t.saved.perhaps}
        {news.count > 0 && news.more && '+'}
        <span className="visually-hidden">
          : <bdi>{name}</bdi>
        </span>
      </a>
      {log !== undefined && (
        <SavedForm does="seen" saved={id}>
          <input type="hidden" name="log" value={log} />
          <button type="submit" className="quiet-button" aria-label={t.saved.seenOf(name)}>
            {t.saved.seen}
          </button>
        </SavedForm>
      )}
    </span>
  )
}
