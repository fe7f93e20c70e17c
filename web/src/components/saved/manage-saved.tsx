import type { Saved } from '@qarar/register'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { SavedForm } from './saved-form.tsx'

/** Names that can be changed, feeds, and the way to take one off the list. */
export function ManageSaved({ saved }: { saved: readonly Saved[] }) {
  const { t } = useReader()
  if (saved.length === 0) return null
  return (
    <details className="manage-saved">
      <summary>{t.saved.manage}</summary>
      <ul>
        {saved.map((one) => (
          <Managed key={one.id} saved={one} />
        ))}
      </ul>
      <p className="quiet small">{t.saved.forAll}</p>
    </details>
  )
}

function Managed({ saved: { id, name, by, at } }: { saved: Saved }) {
  const reader = useReader()
  const words = reader.t.saved
  return (
    <li>
      <SavedForm does="rename" saved={id} className="save-form">
        <input type="hidden" name="was" value={name} />
        <label>
          {words.name}
          <input type="text" name="name" dir="auto" maxLength={200} required defaultValue={name} />
        </label>
        <button type="submit" aria-label={words.renameOf(name)}>
          {words.rename}
        </button>
      </SavedForm>
      <SavedForm does="end" saved={id}>
        <button type="submit" aria-label={words.endOf(name)}>
          {words.end}
        </button>
      </SavedForm>
      <a href={`/api/saved/${id}/atom`} aria-label={words.feedOf(name)}>
        {words.feed}
      </a>
      <span className="quiet small">
        <bdi>{by}</bdi>
        {reader.t.separator}
        <time dateTime={at}>{formatMoment(at, reader)}</time>
      </span>
    </li>
  )
}
