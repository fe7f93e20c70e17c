import type { RecipientCounts } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'

/** «12 of 57 States have answered», and how many are missing. */
export function Tally({ counts: { answered, asked, missing } }: { counts: RecipientCounts }) {
  const { t, number, count } = useReader()
  return (
    <>
      <span>{t.letters.answeredOf(number(answered), number(asked))}</span>
      {missing > 0 && (
        <>
          {' · '}
          <b className="late">{count(t.letters.missing, missing)}</b>
        </>
      )}
    </>
  )
}
