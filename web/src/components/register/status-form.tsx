import { statuses } from '@qarar/register'
import { formatStated } from '../../i18n/dates.ts'
import type { Addressed } from '../../register/addressed.ts'
import { keyName, nameAmong } from '../../register/party-words.ts'
import { today } from '../../register/past.ts'
import { useReader } from '../frame/frame-context.ts'
import { useMandate, useTyped } from './mandate-context.ts'
import { MandateForm } from './mandate-form.tsx'

/** What was received about one addressee, with what proves it. */
export function StatusForm({ named }: { named: readonly Addressed[] }) {
  const { t } = useReader()
  const { person, page, refused } = useMandate()
  const { date } = page.mandate.work
  const typed = useTyped({ about: 'status' })
  const words = t.register.mandate
  return (
    <details className="other" open={typed !== null}>
      <summary>{words.record}</summary>
      <MandateForm about="status" fields={{ textDate: date ?? '' }} className="fields">
        <About named={named} typed={typed ?? {}} />
        <label>
          {words.status}
          <select name="status" required defaultValue={typed?.status ?? ''}>
            <option value="">{words.chooseStatus}</option>
            {statuses.map((status) => (
              <option key={status} value={status}>
                {t.register.statuses[status]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.day}
          <input type="date" name="asOf" required defaultValue={typed?.asOf ?? today()} />
        </label>
        {refused?.why === 'day-before-text' && typed && <MeantDay day={typed.asOf ?? ''} date={date} />}
        <Long name="note" label={words.note} typed={typed?.note} />
        <Long name="reportText" label={words.reportText} typed={typed?.reportText} />
        <Proof typed={typed ?? {}} />
        <p className="buttons">
          <button type="submit" className="primary">
            {words.submit}
          </button>{' '}
          <span className="quiet">{words.inNameOf(`\u2068${person}\u2069`)}</span>
        </p>
      </MandateForm>
    </details>
  )
}

/** Ticked for this one day: another day is asked about again. */
function MeantDay({ day, date }: { day: string; date: string | null }) {
  const reader = useReader()
  const words = reader.t.register.mandate
  return (
    <label className="long tick">
      <input type="checkbox" name="meantDay" value={day} />{' '}
      {words.meantDay(formatStated(day, 'gregorian', reader), formatStated(date ?? day, 'gregorian', reader))}
    </label>
  )
}

/** One of those who are asked; of a class one of its members; else a name that is typed. */
function About({ named, typed }: { named: readonly Addressed[]; typed: Record<string, string> }) {
  const reader = useReader()
  const { t, language } = reader
  const words = t.register.mandate
  const byName = (one: string, other: string) =>
    keyName(one, language).localeCompare(keyName(other, language), language)
  // Of several none is likelier than another: the first of a list would be recorded by mistake.
  const several = named.flatMap((each) => (each.is === 'one' ? each.key : (each.members ?? []))).length > 1
  return (
    <>
      <label>
        {words.about}
        <select name="addressee" defaultValue={typed.addressee ?? (several ? '' : undefined)}>
          {several && <option value="">{words.chooseStatus}</option>}
          {named.map((each) =>
            each.is === 'one' ? (
              <Option key={each.key} party={each.key} />
            ) : (
              each.members && (
                <optgroup key={each.key} label={words.members(nameAmong(each.key, reader))}>
                  {each.members.toSorted(byName).map((member) => (
                    <Option key={member} party={member} />
                  ))}
                </optgroup>
              )
            ),
          )}
          <option value="other">{words.other}</option>
        </select>
      </label>
      <label>
        {words.otherName}
        <input type="text" name="other" dir="auto" maxLength={400} defaultValue={typed.other} />
      </label>
    </>
  )
}

const Option = ({ party }: { party: string }) => (
  <option value={party}>{nameAmong(party, useReader())}</option>
)

function Long({ name, label, typed }: { name: string; label: string; typed?: string }) {
  return (
    <label className="long">
      {label}
      <textarea name={name} rows={3} dir="auto" maxLength={20_000} defaultValue={typed} />
    </label>
  )
}

function Proof({ typed }: { typed: Record<string, string> }) {
  const { evidence, paragraph, document, link } = useReader().t.register.mandate
  const fields = { paragraph, document, link }
  return (
    <fieldset className="long proof">
      <legend>{evidence}</legend>
      {Object.entries(fields).map(([name, label]) => (
        <label key={name}>
          {label}
          <input
            type="text"
            name={name}
            dir={name === 'document' ? 'auto' : 'ltr'}
            maxLength={name === 'document' ? 500 : 2000}
            defaultValue={typed[name]}
          />
        </label>
      ))}
    </fieldset>
  )
}
