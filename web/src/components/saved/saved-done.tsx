import type { Done } from '../../saved/change-saved.ts'
import { useReader } from '../frame/frame-context.ts'
import { SavedForm } from './saved-form.tsx'

/** What was done last; what was taken off the list can be brought back. */
export function SavedDone({ done }: { done: Done | null }) {
  const { t } = useReader()
  if (!done) return null
  return (
    <div className="recorded saved-done" role="status">
      <span>{t.saved.done[done.deed]}</span>
      {done.deed === 'ended' && (
        <SavedForm does="restore" saved={done.id}>
          <button type="submit">{t.saved.restore}</button>
        </SavedForm>
      )}
    </div>
  )
}
