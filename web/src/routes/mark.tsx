import { type MarkOf, problem } from '@qarar/register'
import { type RouterContextProvider, redirect } from 'react-router'
import { markPath, publicationPath } from '../addresses.ts'
import type { PublicationPage } from '../answers.ts'
import { getPublication } from '../api.ts'
import { MarkForm, RemoveForm } from '../components/distribution/mark-form.tsx'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { getMark, reportsGoing } from '../distribution/distribution-api.ts'
import { changeOf } from '../distribution/mark-change.ts'
import type { Call, PageProps } from '../host.ts'
import { formatMoment } from '../i18n/dates.ts'
import { inLanguage } from '../i18n/in-language.ts'
import { fieldsOf, type Refused, refuse, send } from '../register/refused.ts'

export async function loader({ context, params, request }: Call<'id'>) {
  const { searchParams } = new URL(request.url)
  const mark = await getMark(context, params.id)
  const reports = await reportsGoing(context, params.id)
  const document = mark.id.startsWith('p-') ? await shownDocument(context, mark.id) : null
  return { mark, reports, document, isSaved: searchParams.get('recorded') === 'mark' }
}

/** Null for one that is withdrawn: nothing shows it any more, but what is kept of it is marked and removed all the same. */
async function shownDocument(context: Readonly<RouterContextProvider>, id: string) {
  try {
    return await getPublication(context, id)
  } catch (thrown) {
    const { status } = problem.safeParse((thrown as { data?: unknown }).data).data ?? {}
    if (status !== 404) throw thrown
    return null
  }
}

export async function action({ context, params, request }: Call<'id'>) {
  const fields = fieldsOf(await request.formData())
  const change = changeOf(params.id, fields)
  if ('why' in change) return refuse(change.why, fields)
  return (await send(context, change, fields)) ?? redirect(change.to, 303)
}

/** Who may see something, why, and since when. */
export default function MarkRoute({
  loaderData: { mark, reports, document, isSaved },
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const { t } = useReader()
  const words = t.distribution
  const title = words.of[mark.id[0] as keyof typeof words.of] ?? words.title
  return (
    <article className="distribution">
      <title>{`${title} · ${t.name}`}</title>
      <Breadcrumb here={title} />
      <RefusedNotice refused={refused} />
      <header className="page-head">
        <h1>{title}</h1>
        {document && <Named document={document} />}
        {isSaved && !refused && (
          <p className="recorded" role="status">
            {words.saved}
          </p>
        )}
        <Now mark={mark} />
        <Stays mark={mark} />
      </header>
      <History mark={mark} />
      <MarkForm mark={mark} refused={refused} />
      <RemoveForm mark={mark} reports={reports} refused={refused} />
    </article>
  )
}

/** What is marked or removed stands there by its name, with the way back to it. */
function Named({ document: { id, publication } }: { document: PublicationPage }) {
  const { t } = useReader()
  const { symbol, title, language } = publication
  return (
    <p>
      <a href={publicationPath(id)}>
        {symbol && <bdi>{symbol}</bdi>}{' '}
        <span {...inLanguage(language)}>{title ?? (symbol ? null : t.publication.untitled)}</span>
      </a>
    </p>
  )
}

function Now({ mark: { level, because, printed } }: { mark: MarkOf }) {
  const words = useReader().t.distribution
  return (
    <p>
      <b className={`level ${level}`}>{words.levels[level]}</b> {words.who[level]} ·{' '}
      <span className="quiet">
        {words.because[because]}
        {because === 'printed' && printed && (
          <>
            {': '}
            <q dir="auto">{printed}</q>
          </>
        )}
      </span>
    </p>
  )
}

/** An entry is seen by no more people than the documents that it speaks of. */
function Stays({ mark: { stays } }: { mark: MarkOf }) {
  const { distribution: words } = useReader().t
  if (!stays) return null
  return (
    <p className="notice">
      {words.stays(words.levels[stays.level])} <a href={markPath(stays.publication)}>{words.of.p}</a>
    </p>
  )
}

function History({ mark: { history } }: { mark: MarkOf }) {
  const reader = useReader()
  const words = reader.t.distribution
  if (history.length === 0) return null
  return (
    <section>
      <h2>{words.history}</h2>
      <ol className="entries-list">
        {history.map(({ version, level, reason, by, at }) => (
          <li key={version}>
            <p>
              <b>{words.levels[level]}</b>: <bdi>{reason}</bdi>
            </p>
            <p className="quiet small">{words.by(`\u2068${by}\u2069`, formatMoment(at, reader))}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
