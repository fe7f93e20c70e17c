import type { LanguageTag } from '@qarar/register'
import { today } from '../../register/past.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  typed: Record<string, string>
  language: LanguageTag
}

/** Number, date, time limit and language of a note or a reminder. */
export function NoteFields({ typed, language }: Props) {
  const words = useReader().t.letters
  return (
    <>
      <label>
        {words.number}
        <input type="text" name="number" dir="auto" required maxLength={100} defaultValue={typed.number} />
      </label>
      <label>
        {words.date}
        <input type="date" name="date" required defaultValue={typed.date ?? today()} />
      </label>
      <label>
        {words.limit}
        <input type="date" name="limit" defaultValue={typed.limit} />
      </label>
      <LanguageField label={words.language} chosen={typed.language ?? language} />
    </>
  )
}

export function LanguageField({ label, chosen }: { label: string; chosen: string }) {
  const { t } = useReader()
  return (
    <label>
      {label}
      <select name="language" defaultValue={chosen}>
        {Object.entries(t.languages).map(([tag, name]) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
