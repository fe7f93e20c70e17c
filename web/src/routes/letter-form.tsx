import { redirect } from 'react-router'
import { letterFormPath, letterPath, lettersPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { ReturnForm } from '../components/sheets/return-form.tsx'
import { ReturnPreviewForm } from '../components/sheets/return-preview.tsx'
import { type Call, host, type PageProps } from '../host.ts'
import { getLetter } from '../letters/letters-api.ts'
import { fieldsOf } from '../register/refused.ts'
import { type Looked, lookOrTake } from '../sheets/look-or-take.ts'
import { formSource, typedOf } from '../sheets/return-source.ts'

export async function loader({ context, params, request }: Call<'id'>) {
  const page = await getLetter(context, params.id, new URLSearchParams())
  const asked = page.recipients.filter(({ state }) => state !== 'not-asked').map(({ party }) => party)
  const to = new URL(request.url).searchParams.get('to') ?? asked[0]
  if (page.letter.withdrawn || to === undefined || !asked.includes(to))
    throw redirect(letterPath(page.letter.id))
  return { page, asked, to, person: context.get(host).person }
}

export async function action({ context, params, request }: Call<'id'>) {
  const form = await request.formData()
  return lookOrTake(formSource(context, typedOf(params.id, fieldsOf(form))), form)
}

/** The returns of one that a note asked, all mandates on one page: for whoever types an answer from paper. */
export default function LetterFormRoute({
  loaderData: { page, asked, to, person },
  actionData: looked,
}: PageProps<typeof loader> & { actionData?: Looked }) {
  const { t } = useReader()
  const { id, number } = page.letter
  const title = t.sheets.formTitle(`\u2068${number}\u2069`)
  const typed = looked ? typedOf(id, looked.hidden) : null
  return (
    <article className="letter returns">
      <title>{`${t.sheets.formTitle(number)} · ${t.name}`}</title>
      <Breadcrumb
        steps={[
          { href: lettersPath(), name: t.letters.title },
          { href: letterPath(id), name: t.letters.note(`\u2068${number}\u2069`) },
        ]}
        here={t.sheets.form}
      />
      <header className="page-head">
        <h1>{title}</h1>
        <p className="quiet">{t.sheets.formWhy}</p>
      </header>
      <RefusedNotice refused={looked?.refused ?? null} />
      {looked?.preview && (
        <ReturnPreviewForm
          {...looked}
          preview={looked.preview}
          action={letterFormPath(id, to)}
          person={person}
        />
      )}
      <ReturnForm page={page} asked={asked} to={to} typed={typed} />
    </article>
  )
}
