import { type SavedList, savedAddress } from '@qarar/register'
import { type ListFilter, queryOfFilter } from '../../register/list-filter.ts'
import type { Refused } from '../../register/refused.ts'
import type { Done } from '../../saved/change-saved.ts'
import { useReader } from '../frame/frame-context.ts'
import { ManageSaved } from './manage-saved.tsx'
import { SaveForm } from './save-form.tsx'
import { SavedDone } from './saved-done.tsx'
import { SavedLinks } from './saved-links.tsx'

interface Props {
  list: SavedList
  filter: ListFilter
  done: Done | null
  refused: Refused | null
}

/** Above the table: views that are saved, and the one that is seen to be saved. */
export function SavedViews({ list: { log, saved }, filter, done, refused }: Props) {
  const { t } = useReader()
  const views = saved.filter(({ kind }) => kind === 'register')
  const here = savedAddress('register', `${queryOfFilter(filter)}`)
  return (
    <section className="saved" id="saved" aria-label={t.saved.views}>
      <SavedDone done={done} />
      {views.length > 0 && (
        <nav aria-label={t.saved.views} className="saved-views">
          <SavedLinks saved={views} here={here} log={log} />
        </nav>
      )}
      <div className="saved-forms">
        {views.every(({ query }) => query !== here) && (
          <details className="list-form" open={refused?.fields.does === 'save'}>
            <summary>{t.saved.saveView}</summary>
            <SaveForm label={t.saved.nameOfView} query={here ?? ''} refused={refused} />
            <p className="quiet small">{t.saved.viewHint}</p>
          </details>
        )}
        <ManageSaved saved={views} />
      </div>
    </section>
  )
}
