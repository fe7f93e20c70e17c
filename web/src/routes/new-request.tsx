import { requestsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { LanguageField } from '../components/letters/note-fields.tsx'
import { FormToken } from '../components/parts/form-token.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import type { Refused } from '../register/refused.ts'
import { saveNewRequest } from '../requests/save-request.ts'

/** The page of a document leads here with its id. */
export async function loader({ request }: Call) {
  const publication = new URL(request.url).searchParams.get('publication') ?? ''
  return { publication, language: chooseReader(request.headers).language }
}

export const action = ({ context, request }: Call) => saveNewRequest(context, request)

/** A note that came in, as typed or as imported. */
export default function NewRequestRoute({
  loaderData: { publication, language },
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const { t } = useReader()
  const words = t.requests
  const typed: Record<string, string> = refused?.fields ?? { publication }
  return (
    <div className="new-letter">
      <title>{`${words.newTitle} · ${t.name}`}</title>
      <Breadcrumb steps={[{ href: requestsPath(), name: words.title }]} here={words.newTitle} />
      <RefusedNotice refused={refused} />
      <header className="page-head">
        <h1>{words.newTitle}</h1>
      </header>
      <form method="post" className="fields">
        <FormToken />
        <label>
          {words.number}
          <input type="text" name="number" dir="auto" required maxLength={100} defaultValue={typed.number} />
        </label>
        <label>
          {words.date}
          <input type="date" name="date" required defaultValue={typed.date} />
        </label>
        <label>
          {words.limit}
          <input type="date" name="limit" defaultValue={typed.limit} />
        </label>
        <LanguageField label={words.language} chosen={typed.language ?? language} />
        <label>
          {words.from}
          <input type="text" name="from" dir="auto" required maxLength={500} defaultValue={typed.from} />
          <span className="quiet small">{words.fromWhy}</span>
        </label>
        <label>
          {words.about}
          <input type="text" name="about" dir="auto" maxLength={100} defaultValue={typed.about} />
          <span className="quiet small">{words.aboutWhy}</span>
        </label>
        <label className="long">
          {words.words}
          <textarea name="words" rows={10} dir="auto" maxLength={200_000} defaultValue={typed.words} />
        </label>
        <label className="long">
          {words.publication}
          <input type="text" name="publication" dir="ltr" maxLength={500} defaultValue={typed.publication} />
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
