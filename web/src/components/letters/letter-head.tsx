import { letterDocx } from '../../addresses.ts'
import { useDistribution } from '../distribution/distribution-context.ts'
import { LevelLink } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { WithdrawnWords } from '../register/withdrawn-words.tsx'
import { Day } from './day.tsx'
import { useLetter } from './letter-context.ts'
import { Tally } from './tally.tsx'
import { WithdrawLetterForm } from './withdraw-letter-form.tsx'

/** Number and days of the note, how many have answered, its file and its reminders. */
export function LetterHead() {
  const { t } = useReader()
  const { page } = useLetter()
  const { letter, counts, reminders } = page
  const { levels } = useDistribution()
  return (
    <header className="page-head letter-head">
      <h1>{t.letters.note(`\u2068${letter.number}\u2069`)}</h1>
      <p className="quiet">
        <Day day={letter.date} />
        {letter.limit && (
          <>
            {' · '}
            {t.letters.limit}: <Day day={letter.limit} />
          </>
        )}
      </p>
      {letter.withdrawn ? (
        <WithdrawnWords withdrawn={letter.withdrawn} />
      ) : (
        <p className="tally">
          <Tally counts={counts} />
        </p>
      )}
      <p>
        <a href={letterDocx(letter.id, levels[letter.id])}>{t.letters.docx}</a> · <LevelLink id={letter.id} />
      </p>
      {reminders.length > 0 && <Reminders />}
    </header>
  )
}

function Reminders() {
  const { t } = useReader()
  const { reminders } = useLetter().page
  const { levels } = useDistribution()
  return (
    <section>
      <h2>{t.letters.reminders}</h2>
      <ul className="reminders">
        {reminders.map(({ id, number, date, withdrawn }) => (
          <li key={id} className={withdrawn ? 'withdrawn' : undefined}>
            <bdi>{number}</bdi> · <Day day={date} /> ·{' '}
            <a href={letterDocx(id, levels[id])}>{t.letters.docx}</a>
            {withdrawn ? (
              <WithdrawnWords withdrawn={withdrawn} />
            ) : (
              <WithdrawLetterForm about="withdraw-letter" id={id} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
