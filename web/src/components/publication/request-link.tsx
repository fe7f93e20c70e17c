import type { PublicationPage } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'

/** A note or a letter may be one that asks us. */
export function RequestLink({ page }: { page: PublicationPage }) {
  const { t } = useReader()
  const { kind } = page.publication
  if (kind !== 'note-verbale' && kind !== 'letter') return null
  return (
    <p>
      <a href={`/requests/new?publication=${encodeURIComponent(page.id)}`}>{t.requests.fromDocument}</a>
    </p>
  )
}
