import { answerKinds, type LetterQuote, statuses } from '@qarar/register'
import { inLanguage } from '../../i18n/in-language.ts'
import { keyName } from '../../register/party-words.ts'
import { today } from '../../register/past.ts'
import { useReader } from '../frame/frame-context.ts'
import { useLetter, useTypedLetter } from './letter-context.ts'
import { LetterForm } from './letter-form.tsx'
import { QuotePlace } from './letter-quotes.tsx'
import { LanguageField } from './note-fields.tsx'

/** What a State answered, and which words of it answer what. */
export function AnswerForm() {
  const { t } = useReader()
  const { page, person } = useLetter()
  const typed = useTypedLetter({ about: 'answer' })
  const words = t.letters
  return (
    <details className="other" open={typed !== null}>
      <summary>{words.register}</summary>
      <LetterForm fields={{ about: 'answer' }} className="fields">
        <AnswerHead typed={typed ?? {}} />
        <LanguageField label={words.language} chosen={typed?.language ?? page.letter.language} />
        <label className="long">
          {words.words}
          <textarea name="words" rows={6} dir="auto" maxLength={200_000} defaultValue={typed?.words} />
        </label>
        <label className="long">
          {words.publication}
          <input type="text" name="publication" dir="ltr" maxLength={64} defaultValue={typed?.publication} />
        </label>
        <fieldset className="long passages">
          <legend>{words.marks}</legend>
          <p className="quiet small">{words.marksWhy}</p>
          {page.quotes.map((quote) => (
            <Mark key={quote.mandate} quote={quote} typed={typed ?? {}} />
          ))}
        </fieldset>
        <p className="buttons">
          <button type="submit" className="primary">
            {words.submitAnswer}
          </button>{' '}
          <span className="quiet">{t.register.mandate.inNameOf(`\u2068${person}\u2069`)}</span>
        </p>
      </LetterForm>
    </details>
  )
}

function AnswerHead({ typed }: { typed: Record<string, string> }) {
  const { t, language } = useReader()
  const words = t.letters
  const { recipients } = useLetter().page
  const asked = recipients.filter(({ state }) => state !== 'not-asked').map(({ party }) => party)
  const byName = (one: string, other: string) =>
    keyName(one, language).localeCompare(keyName(other, language), language)
  return (
    <>
      <label>
        {words.from}
        <select name="from" defaultValue={typed.from}>
          {asked.toSorted(byName).map((party) => (
            <option key={party} value={party}>
              {keyName(party, language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.kind}
        <select name="kind" defaultValue={typed.kind ?? 'reply'}>
          {answerKinds.toReversed().map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.answerNo}
        <input type="text" name="number" dir="auto" required maxLength={100} defaultValue={typed.number} />
      </label>
      <label>
        {words.date}
        <input type="date" name="date" required defaultValue={typed.date ?? today()} />
      </label>
    </>
  )
}

function Mark({ quote, typed }: { quote: LetterQuote; typed: Record<string, string> }) {
  const { t } = useReader()
  const { mandate, asked, language } = quote
  const [status, words] = [`status-${mandate}`, `quote-${mandate}`]
  return (
    <div className="passage">
      <p>
        <QuotePlace quote={quote} />: <bdi {...inLanguage(language)}>{asked}</bdi>
      </p>
      <label>
        {t.letters.mark}
        <textarea name={words} rows={2} dir="auto" maxLength={20_000} defaultValue={typed[words]} />
      </label>
      <label>
        {t.register.mandate.status}
        <select name={status} defaultValue={typed[status] ?? 'in-progress'}>
          {statuses.map((each) => (
            <option key={each} value={each}>
              {t.register.statuses[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
