import type { Answer } from '@qarar/register'
import { mandatePath, publicationPath, returnFilePath } from '../../addresses.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { LevelLink } from '../distribution/level-mark.tsx'
import { wordsLeft } from '../distribution/words-left.ts'
import { useReader } from '../frame/frame-context.ts'
import { PartyName } from '../register/party-name.tsx'
import { WithdrawnWords } from '../register/withdrawn-words.tsx'
import { Day } from './day.tsx'
import { useLetter } from './letter-context.ts'
import { WithdrawLetterForm } from './withdraw-letter-form.tsx'

/** What came in, the newest first, with what each passage was taken for. */
export function LetterAnswers() {
  const { t } = useReader()
  const { answers } = useLetter().page
  return (
    <section id="answers">
      <h2>{t.letters.answers}</h2>
      {answers.length === 0 && <p className="quiet">{t.letters.noAnswers}</p>}
      <ol className="entries-list">
        {answers.map((answer) => (
          <OneAnswer key={answer.id} answer={answer} />
        ))}
      </ol>
    </section>
  )
}

function OneAnswer({ answer }: { answer: Answer }) {
  const reader = useReader()
  const { t } = reader
  const { id, from, kind, number, date, publication, words, language, by, at, withdrawn } = answer
  return (
    <li id={id} className={withdrawn ? 'withdrawn' : undefined}>
      <p>
        <Day day={date} /> · <PartyName party={from} />: <b>{t.letters.kinds[kind]}</b> · <bdi>{number}</bdi>{' '}
        <LevelLink id={id} />
        {publication && (
          <>
            {' · '}
            <a href={publicationPath(publication)}>{t.kinds['note-verbale']}</a>
          </>
        )}
      </p>
      <Workbook answer={id} />
      <Returns answer={answer} />
      {words && (
        <details>
          <summary>{t.letters.words}</summary>
          <p className="answer-words" {...inLanguage(language)}>
            {wordsLeft(words, t)}
          </p>
        </details>
      )}
      <p className="quiet small">
        {t.register.mandate.recordedBy(`\u2068${by}\u2069`, formatMoment(at, reader))}
      </p>
      {withdrawn ? (
        <WithdrawnWords withdrawn={withdrawn} />
      ) : (
        <WithdrawLetterForm about="withdraw-answer" id={id} />
      )}
    </li>
  )
}

/** The file in which the answer came. */
function Workbook({ answer }: { answer: string }) {
  const found = useLetter().returns.find((each) => each.answer === answer)
  if (!found) return null
  return (
    <p>
      <a href={returnFilePath(found.id)}>
        <bdi>{found.file}</bdi>
      </a>
    </p>
  )
}

function Returns({ answer: { returns, language } }: { answer: Answer }) {
  const { t } = useReader()
  if (returns.length === 0) return null
  return (
    <ul className="answer-returns">
      {returns.map(({ mandate, entry, status, quote }) => (
        <li key={entry}>
          <a href={`${mandatePath(mandate)}#${entry}`}>{t.register.statuses[status]}</a>{' '}
          <q className="return-words" {...inLanguage(language)}>
            {wordsLeft(quote, t)}
          </q>
        </li>
      ))}
    </ul>
  )
}
