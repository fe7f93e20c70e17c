import { reportPagePath, reportPath, reportsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { FormToken } from '../components/parts/form-token.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { ReturnedPreviewForm } from '../components/reports/returned-preview.tsx'
import { type Call, host, type PageProps } from '../host.ts'
import { sessionWords } from '../register/session-words.ts'
import { getOutline } from '../reports/reports-api.ts'
import { type LookedReturned, lookOrTakeReturned } from '../reports/take-returned.ts'

export async function loader({ context, params }: Call<'id'>) {
  return { outline: await getOutline(context, params.id), person: context.get(host).person }
}

export async function action({ context, params, request }: Call<'id'>) {
  return lookOrTakeReturned(context, params.id, await request.formData())
}

/** A file that came back from Word: looked at first, then taken over as far as a person says. */
export default function ReportReturnedRoute({
  loaderData: { outline, person },
  actionData: looked,
}: PageProps<typeof loader> & { actionData?: LookedReturned }) {
  const reader = useReader()
  const { t } = reader
  const words = t.reports
  const { volume } = outline
  return (
    <article className="letter report returns">
      <title>{`${words.toReturned} · ${t.name}`}</title>
      <Breadcrumb
        steps={[
          { href: reportsPath(), name: words.title },
          { href: reportPath(volume.id), name: sessionWords(volume.session, reader) },
        ]}
        here={words.toReturned}
      />
      <header className="page-head">
        <h1>{words.toReturned}</h1>
        <p className="quiet">{words.volume(sessionWords(volume.session, reader))}</p>
      </header>
      <RefusedNotice refused={looked?.refused ?? null} />
      {looked?.preview && (
        <ReturnedPreviewForm {...looked} preview={looked.preview} outline={outline} person={person} />
      )}
      <UploadForm id={volume.id} />
    </article>
  )
}

function UploadForm({ id }: { id: string }) {
  const { t } = useReader()
  const { returnedFile, returnedWhy } = t.reports
  return (
    <form
      className="take-back panel"
      method="post"
      action={reportPagePath(id, 'returned')}
      encType="multipart/form-data"
    >
      <FormToken />
      <input type="hidden" name="about" value="look" />
      <label>
        {returnedFile}
        <input type="file" name="file" required accept=".docx" />
      </label>
      <p className="buttons">
        <button type="submit">{t.sheets.look}</button> <span className="quiet">{returnedWhy}</span>
      </p>
    </form>
  )
}
