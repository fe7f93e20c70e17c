import { changesPath, workPath } from '../addresses.ts'
import type { EditionDiff, EditionsPage } from '../answers.ts'
import { getEditions } from '../api.ts'
import { loadWork, ownExpression } from '../choose-version.ts'
import { ChangedClauses } from '../components/editions/changed-clauses.tsx'
import { EditionChain } from '../components/editions/edition-chain.tsx'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { useVersion } from '../components/frame/use-version.ts'
import { DocumentText } from '../components/parts/document-text.tsx'
import type { Call, PageProps } from '../host.ts'
import { unsent } from '../unsent.ts'

export async function loader({ context, params, request }: Call<'id' | 'order'>) {
  const work = await loadWork(context, params.id, params.order, request)
  const { id } = work.publication
  const page = await getEditions(context, id, work.order, { expression: ownExpression(work) })
  const against = new URL(request.url).searchParams.get('against')
  return unsent({
    page,
    asked: against === 'next' || !page.previous ? ('next' as const) : ('previous' as const),
  })
}

/** What became of each clause of a text since the edition before, or until the one after. */
export default function ChangesRoute({ loaderData: { page, asked } }: PageProps<typeof loader>) {
  const { t } = useReader()
  const { work } = page
  const words = t.reading.editions
  const name = work.symbol ?? work.title ?? t.publication.untitled
  const version = useVersion(work.language)
  const diff = page[asked]
  return (
    <article className="changes">
      <title>{`${words.changes} · ${name} · ${t.name}`}</title>
      <Breadcrumb
        steps={[{ href: workPath(work.publication, work.order, version), name: <bdi>{name}</bdi> }]}
        here={words.changes}
      />
      <header className="page-head">
        <h1>{words.changes}</h1>
        {work.title && (
          <p className="subject">
            <DocumentText language={work.language}>{work.title}</DocumentText>
          </p>
        )}
      </header>
      <EditionChain page={page} />
      <Sides page={page} asked={asked} />
      {diff ? <ChangedClauses diff={diff} /> : <p className="empty">{words.none}</p>}
    </article>
  )
}

/** Which edition it is compared with; only where there are both. */
function Sides({
  page: { work, previous, next },
  asked,
}: {
  page: EditionsPage
  asked: 'previous' | 'next'
}) {
  const { t } = useReader()
  const version = useVersion(work.language)
  const sides: ['previous' | 'next', EditionDiff | null][] = [
    ['previous', previous],
    ['next', next],
  ]
  if (!previous || !next) return null
  return (
    <nav className="versions" aria-label={t.reading.editions.changes}>
      <ul>
        {sides.map(([against]) => (
          <li key={against}>
            <a
              href={changesPath(work.publication, work.order, { ...version, against })}
              aria-current={against === asked ? 'true' : undefined}
            >
              {t.reading.editions[against]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
