import type { Refused } from '../../register/refused.ts'
import { useReader } from '../frame/frame-context.ts'
import { SavedForm } from './saved-form.tsx'

interface Props {
  label: string
  /** The query of the address, with what does not stand in it. */
  query: string
  refused: Refused | null
}

/** Keeps what the page shows under a name. */
export function SaveForm({ label, query, refused }: Props) {
  const { t } = useReader()
  const typed = refused?.fields.does === 'save' ? refused.fields.name : undefined
  return (
    <SavedForm does="save" className="save-form">
      <input type="hidden" name="query" value={query} />
      <label>
        {label}
        <input type="text" name="name" dir="auto" maxLength={200} required defaultValue={typed} />
      </label>
      <button type="submit">{t.saved.save}</button>
    </SavedForm>
  )
}
