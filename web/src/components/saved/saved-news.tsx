import type { SavedList } from '@qarar/register'
import { mayBeNew } from '../../saved/saved-address.ts'
import { useReader } from '../frame/frame-context.ts'
import { SavedLinks } from './saved-links.tsx'

/** On the first page: of what is saved, that in which something is new or may be. */
export function SavedNews({ list: { saved } }: { list: SavedList }) {
  const { t } = useReader()
  const fresh = saved.filter(mayBeNew)
  if (saved.length === 0) return null
  return (
    <section className="saved saved-news" aria-labelledby="saved-news">
      <h2 id="saved-news">{t.saved.newsTitle}</h2>
      {fresh.length === 0 ? <p className="quiet">{t.saved.noNews}</p> : <SavedLinks saved={fresh} />}
    </section>
  )
}
