import { type LanguageTag, languageTags } from '@qarar/register'
import { reportsPath } from '../../addresses.ts'
import type { Refused } from '../../register/refused.ts'
import { sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

interface Props {
  /** To which a report can go, the one after the newest text first. */
  sessions: readonly string[]
  /** That which an address asks for. */
  session: string | null
  refused: Refused | null
}

/** The session to which a report goes, in which languages, over which days. */
export function PlanForm({ sessions, session, refused }: Props) {
  const reader = useReader()
  const { t, language } = reader
  const words = t.reports
  const typed = refused?.fields ?? {}
  if (sessions.length === 0) return <p className="empty">{words.noSessions}</p>
  return (
    <form method="post" action={reportsPath()} className="fields plan-form">
      <FormToken />
      <p className="quiet long">{words.planWhy}</p>
      <label>
        {words.session}
        <select name="session" defaultValue={typed.session ?? session ?? sessions[0]}>
          {sessions.map((each) => (
            <option key={each} value={each}>
              {sessionWords(each, reader)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.form}
        <select name="form" defaultValue={typed.form ?? 'items'}>
          <option value="items">{words.forms.items}</option>
          <option value="consolidated">{words.forms.consolidated}</option>
        </select>
        <span className="quiet small">{words.formWhy}</span>
      </label>
      <WritingLanguage chosen={typed.language ?? language} />
      <OtherLanguages chosen={refused?.chosen ?? languageTags} />
      <label>
        {words.from}
        <input type="date" name="from" defaultValue={typed.from} />
        <span className="quiet small">{words.fromWhy}</span>
      </label>
      <label>
        {words.until}
        <input type="date" name="until" defaultValue={typed.until} />
        <span className="quiet small">{words.untilWhy}</span>
      </label>
      <p className="buttons">
        <button type="submit" className="primary">
          {words.submitPlan}
        </button>
      </p>
    </form>
  )
}

function WritingLanguage({ chosen }: { chosen: string }) {
  const { t } = useReader()
  return (
    <label>
      {t.reports.writtenIn}
      <select name="language" defaultValue={chosen}>
        {languageTags.map((tag) => (
          <option key={tag} value={tag}>
            {t.languages[tag]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** That in which it is written is one of them in any case. */
function OtherLanguages({ chosen }: { chosen: readonly (LanguageTag | string)[] }) {
  const { t } = useReader()
  return (
    <fieldset className="ticks">
      <legend>{t.reports.alsoIn}</legend>
      {languageTags.map((tag) => (
        <label key={tag}>
          <input type="checkbox" name="also" value={tag} defaultChecked={chosen.includes(tag)} />{' '}
          {t.languages[tag]}
        </label>
      ))}
    </fieldset>
  )
}
