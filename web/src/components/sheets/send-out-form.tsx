import { partyNames } from '@qarar/register'
import { sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { LanguageField } from '../letters/note-fields.tsx'

/** Asks for a workbook with what is due for a session. */
export function SendOutForm({ sessions, posts }: { sessions: readonly string[]; posts: readonly string[] }) {
  const reader = useReader()
  const { t, language } = reader
  const words = t.sheets
  return (
    <section>
      <h2>{words.out}</h2>
      <p className="quiet">{words.outWhy}</p>
      <form className="fields" method="get" action="/api/docket.xlsx">
        <label>
          {words.session}
          <select name="session">
            {sessions.map((session) => (
              <option key={session} value={session}>
                {sessionWords(session, reader)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.to}
          <input type="text" name="to" dir="auto" list="parties" maxLength={200} />
        </label>
        <datalist id="parties">
          {partyNames(language).map(([id, name]) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        {posts.length > 0 && (
          <label>
            {words.post}
            <select name="post">
              <option value="">{words.anyPost}</option>
              {posts.map((post) => (
                <option key={post} value={post}>
                  {post}
                </option>
              ))}
            </select>
          </label>
        )}
        <LanguageField label={words.language} chosen={language} />
        <p className="buttons">
          <button type="submit">{words.download}</button>
        </p>
      </form>
    </section>
  )
}
