import { type SavedList, savedAddress } from '@qarar/register'
import type { Refused } from '../../register/refused.ts'
import type { Done } from '../../saved/change-saved.ts'
import { useReader } from '../frame/frame-context.ts'
import { ManageSaved } from './manage-saved.tsx'
import { SaveForm } from './save-form.tsx'
import { SavedDone } from './saved-done.tsx'
import { SavedLinks } from './saved-links.tsx'

interface Props {
  list: SavedList
  /** What the page searches for; empty where it is not a search. */
  query: string
  done: Done | null
  refused: Refused | null
}

/** Beside what was found: searches that are saved, and this one to be saved. */
export function SavedSearches({ list: { log, saved }, query, done, refused }: Props) {
  const { t } = useReader()
  const searches = saved.filter(({ kind }) => kind === 'search')
  const here = savedAddress('search', `${new URLSearchParams({ q: query })}`)
  const isSaved = searches.some((one) => one.query === here)
  if (searches.length === 0 && query === '' && !done) return null
  return (
    <details className="facets saved" id="saved" open={done !== null || refused !== null || query === ''}>
      <summary>{t.saved.searches}</summary>
      <section aria-labelledby="saved-title">
        <h2 id="saved-title">{t.saved.searches}</h2>
        <SavedDone done={done} />
        {searches.length > 0 && <SavedLinks saved={searches} here={here} log={log} />}
        {here !== null && !isSaved && <SaveForm label={t.saved.saveSearch} query={here} refused={refused} />}
        <ManageSaved saved={searches} />
      </section>
    </details>
  )
}
