import { isPast } from '../../register/past.ts'
import { useReader } from '../frame/frame-context.ts'
import { useLetter, useTypedLetter } from './letter-context.ts'
import { LetterForm } from './letter-form.tsx'

interface Props {
  about: 'withdraw-answer' | 'withdraw-letter'
  id: string
  label?: string
}

/** Takes a note or an answer back, with the reason. */
export function WithdrawLetterForm({ about, id, label }: Props) {
  const { withdraw, reason } = useReader().t.letters
  const { past } = useLetter()
  const field = about === 'withdraw-answer' ? 'answer' : 'letter'
  const typed = useTypedLetter({ about, [field]: id })
  if (isPast(past)) return null
  return (
    <details className="other" open={typed !== null}>
      <summary>{label ?? withdraw}</summary>
      <LetterForm fields={{ about, [field]: id }} className="answer">
        <label>
          {reason}
          <input type="text" name="reason" dir="auto" required maxLength={500} defaultValue={typed?.reason} />
        </label>
        <button type="submit">{withdraw}</button>
      </LetterForm>
    </details>
  )
}
