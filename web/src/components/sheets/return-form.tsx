import { type LetterPage, type LetterQuote, statuses, type TypedReturn } from '@qarar/register'
import { letterFormPath } from '../../addresses.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { keyName } from '../../register/party-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { QuotePlace } from '../letters/letter-quotes.tsx'
import { FormToken } from '../parts/form-token.tsx'
import { PartyName } from '../register/party-name.tsx'

interface Props {
  page: LetterPage
  /** All that the note asked. */
  asked: readonly string[]
  to: string
  typed: TypedReturn | null
}

/** What a workbook would ask, as fields; to be looked at before anything is kept. */
export function ReturnForm({ page: { letter, quotes }, asked, to, typed }: Props) {
  const { t } = useReader()
  return (
    <>
      <ChooseRecipient letter={letter.id} asked={asked} to={to} />
      <form className="return-form" method="post" action={letterFormPath(letter.id, to)}>
        <FormToken />
        <input type="hidden" name="about" value="look" />
        <input type="hidden" name="from" value={to} />
        <h2>
          <PartyName party={to} />
        </h2>
        {quotes.map((quote) => (
          <Row key={quote.mandate} quote={quote} typed={typed} />
        ))}
        <p className="buttons">
          <button type="submit" className="primary">
            {t.sheets.look}
          </button>{' '}
          <span className="quiet">{t.sheets.backWhy}</span>
        </p>
      </form>
    </>
  )
}

function ChooseRecipient({ letter, asked, to }: { letter: string; asked: readonly string[]; to: string }) {
  const { t, language } = useReader()
  const byName = (one: string, other: string) =>
    keyName(one, language).localeCompare(keyName(other, language), language)
  return (
    <form className="filter choose-recipient" method="get" action={letterFormPath(letter)}>
      <label>
        {t.letters.from}
        <select name="to" defaultValue={to}>
          {asked.toSorted(byName).map((party) => (
            <option key={party} value={party}>
              {keyName(party, language)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t.register.past.show}</button>
    </form>
  )
}

function Row({ quote, typed }: { quote: LetterQuote; typed: TypedReturn | null }) {
  const { t } = useReader()
  const { mandate, asked, text, language } = quote
  const own = typed?.rows.find((row) => row.mandate === mandate)
  const { fields, dayHint, evidenceHint, noStatus } = t.sheets
  return (
    <fieldset className="return-row">
      <legend>
        <QuotePlace quote={quote} />: <bdi {...inLanguage(language)}>{asked}</bdi>
      </legend>
      <details>
        <summary>{t.sheets.paragraph}</summary>
        <blockquote {...inLanguage(language)}>{text}</blockquote>
      </details>
      <div className="fields">
        <label>
          {fields.status}
          <select name={`status-${mandate}`} defaultValue={own?.status ?? ''}>
            <option value="">{noStatus}</option>
            {statuses.map((status) => (
              <option key={status} value={status}>
                {t.register.statuses[status]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {fields.asOf}
          <input
            type="text"
            name={`asOf-${mandate}`}
            dir="auto"
            maxLength={100}
            defaultValue={own?.asOf}
            title={dayHint}
            placeholder="2018-03-01"
          />
        </label>
        <label>
          {fields.evidence}
          <input
            type="text"
            name={`evidence-${mandate}`}
            dir="auto"
            maxLength={2000}
            defaultValue={own?.evidence}
            title={evidenceHint}
          />
        </label>
        <label className="long">
          {fields.text}
          <textarea
            name={`text-${mandate}`}
            rows={3}
            dir="auto"
            maxLength={20_000}
            defaultValue={own?.text}
          />
        </label>
        <label className="long">
          {fields.note}
          <textarea
            name={`note-${mandate}`}
            rows={1}
            dir="auto"
            maxLength={20_000}
            defaultValue={own?.note}
          />
        </label>
      </div>
    </fieldset>
  )
}
