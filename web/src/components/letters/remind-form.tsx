import { useReader } from '../frame/frame-context.ts'
import { useLetter, useTypedLetter } from './letter-context.ts'
import { LetterForm } from './letter-form.tsx'
import { NoteFields } from './note-fields.tsx'

/** A second note to those that have not answered the first. */
export function RemindForm() {
  const { remind, remindWhy, submit } = useReader().t.letters
  const { letter, counts } = useLetter().page
  const typed = useTypedLetter({ about: 'remind' })
  if (counts.answered === counts.asked) return null
  return (
    <details className="other" open={typed !== null}>
      <summary>{remind}</summary>
      <p className="quiet small">{remindWhy}</p>
      <LetterForm fields={{ about: 'remind' }} className="fields">
        <NoteFields typed={typed ?? {}} language={letter.language} />
        <p className="buttons">
          <button type="submit" className="primary">
            {submit}
          </button>
        </p>
      </LetterForm>
    </details>
  )
}
