import type { RegisterMandate } from '@qarar/register'
import { lettersPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { NoteFields } from '../components/letters/note-fields.tsx'
import { DocumentText } from '../components/parts/document-text.tsx'
import { FormToken } from '../components/parts/form-token.tsx'
import { MandatePlaceLink } from '../components/register/mandate-place.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { saveNote } from '../letters/save-letter.ts'
import type { Refused } from '../register/refused.ts'
import { getChoices, listRegister } from '../register/register-api.ts'
import { sessionWords } from '../register/session-words.ts'

/** As many as a note may ask about. */
const mandatesShown = 300

export async function loader({ context, request }: Call) {
  const { searchParams } = new URL(request.url)
  const { language } = chooseReader(request.headers)
  const choices = await getChoices(context)
  const due = choices.dues.find((session) => session === searchParams.get('due')) ?? null
  const query = new URLSearchParams({ follow: 'return', language, count: `${mandatesShown}` })
  if (due) query.set('due', due)
  const { mandates } = await listRegister(context, query)
  return { mandates, dues: choices.dues, due, language }
}

export const action = ({ context, request }: Call) => saveNote(context, request)

/** A circular note about mandates that members must answer. */
export default function NewLetterRoute({
  loaderData: { mandates, dues, due, language },
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const { t } = useReader()
  const words = t.letters
  return (
    <div className="new-letter">
      <title>{`${words.newTitle} · ${t.name}`}</title>
      <Breadcrumb steps={[{ href: lettersPath(), name: words.title }]} here={words.newTitle} />
      <RefusedNotice refused={refused} />
      <header className="page-head">
        <h1>{words.newTitle}</h1>
      </header>
      <DueForm dues={dues} due={due} />
      <form method="post" className="fields">
        <FormToken />
        <fieldset className="long passages">
          <legend>{words.choose}</legend>
          <p className="quiet small">{words.chooseWhy}</p>
          {mandates.length === 0 && <p className="empty">{words.noReturns}</p>}
          {mandates.map((mandate) => (
            <Chosen
              key={mandate.id}
              mandate={mandate}
              isChosen={refused ? refused.chosen.includes(mandate.id) : due !== null}
            />
          ))}
        </fieldset>
        <NoteFields typed={refused?.fields ?? {}} language={language} />
        <label className="long">
          {words.recipients}
          <textarea name="recipients" rows={4} dir="auto" defaultValue={refused?.fields.recipients} />
          <span className="quiet small">{words.recipientsWhy}</span>
        </label>
        <p className="buttons">
          <button type="submit" className="primary">
            {words.submit}
          </button>
        </p>
      </form>
    </div>
  )
}

function DueForm({ dues, due }: { dues: readonly string[]; due: string | null }) {
  const reader = useReader()
  const words = reader.t.letters
  return (
    <form method="get" className="docket-choice">
      <label>
        {words.due}
        <select name="due" defaultValue={due ?? ''}>
          <option value="">{words.everyDue}</option>
          {dues.map((session) => (
            <option key={session} value={session}>
              {sessionWords(session, reader)}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="submit">{words.show}</button>
    </form>
  )
}

function Chosen({ mandate, isChosen }: { mandate: RegisterMandate; isChosen: boolean }) {
  const { id, fields, place } = mandate
  return (
    <div className="chosen">
      <input type="checkbox" id={id} name="mandate" value={id} defaultChecked={isChosen} />
      <MandatePlaceLink mandate={mandate} />
      <label htmlFor={id}>
        <DocumentText language={place?.language ?? null}>{fields.action}</DocumentText>
      </label>
    </div>
  )
}
