import { redirect } from 'react-router'
import { lettersPath, returnsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { KeptReturns } from '../components/sheets/kept-returns.tsx'
import { ReturnPreviewForm } from '../components/sheets/return-preview.tsx'
import { SendOutForm } from '../components/sheets/send-out-form.tsx'
import { TakeBackForm } from '../components/sheets/take-back-form.tsx'
import { type Call, host, type PageProps } from '../host.ts'
import { getChoices, listPosts } from '../register/register-api.ts'
import { type Looked, lookOrTake } from '../sheets/look-or-take.ts'
import { fileSource } from '../sheets/return-source.ts'
import { listReturns } from '../sheets/sheets-api.ts'

export async function loader({ context, request }: Call) {
  const [returns, posts, { dockets: sessions }] = await Promise.all([
    listReturns(context),
    listPosts(context),
    getChoices(context),
  ])
  const isRecorded = new URL(request.url).searchParams.get('recorded') === 'sheet'
  return { returns, posts, sessions, isRecorded, person: context.get(host).person }
}

export async function action({ context, request }: Call) {
  const form = await request.formData()
  const source = await fileSource(context, form)
  return source ? lookOrTake(source, form) : redirect(returnsPath(), 303)
}

/** Workbooks that go out to be filled in, and what came back in them. */
export default function ReturnsRoute({
  loaderData: { returns, posts, sessions, isRecorded, person },
  actionData: looked,
}: PageProps<typeof loader> & { actionData?: Looked }) {
  const { t } = useReader()
  return (
    <article className="letter returns">
      <title>{`${t.sheets.title} · ${t.name}`}</title>
      <Breadcrumb steps={[{ href: lettersPath(), name: t.letters.title }]} here={t.sheets.title} />
      <header className="page-head">
        <h1>{t.sheets.title}</h1>
      </header>
      <RefusedNotice refused={looked?.refused ?? null} />
      {isRecorded && !looked && (
        <p className="recorded" role="status">
          {t.letters.recorded.sheet}
        </p>
      )}
      {looked?.preview && (
        <ReturnPreviewForm {...looked} preview={looked.preview} action={returnsPath()} person={person} />
      )}
      <TakeBackForm />
      <SendOutForm sessions={sessions} posts={posts} />
      <KeptReturns returns={returns} />
    </article>
  )
}
