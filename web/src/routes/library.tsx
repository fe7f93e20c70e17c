import { documentKinds } from '@qarar/register'
import { getLibrary, listOpenJobs } from '../api.ts'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { useReader } from '../components/frame/frame-context.ts'
import { AddForm } from '../components/library/add-form.tsx'
import { LibraryEntry } from '../components/library/library-entry.tsx'
import { LibraryFilter } from '../components/library/library-filter.tsx'
import { OpenJobs } from '../components/library/open-jobs.tsx'
import { WaitingNotice } from '../components/library/waiting-notice.tsx'
import { getDistribution } from '../distribution/distribution-api.ts'
import type { Call, PageProps } from '../host.ts'
import { asLanguage } from '../i18n/choose-reader.ts'

export async function loader({ request, context }: Call) {
  const query = filterOf(new URL(request.url).searchParams)
  const [library, jobs] = await Promise.all([getLibrary(context, query), listOpenJobs(context)])
  const ids = library.publications.map(({ id }) => id)
  const distribution = await getDistribution(context, ids)
  return { library, jobs, distribution, filtered: query.size > 0, query: query.toString() }
}

/** Values that the API knows; anything else in the address filters nothing. */
function filterOf(asked: URLSearchParams): URLSearchParams {
  const kind = documentKinds.find((known) => known === asked.get('kind'))
  const entries = { kind, language: asLanguage(asked.get('language')), cursor: asked.get('cursor') }
  return new URLSearchParams(
    Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
}

export default function LibraryPage({ loaderData }: PageProps<typeof loader>) {
  const { library, jobs, distribution, filtered, query } = loaderData
  const { t, count } = useReader()
  const { publications, doubts, total, cursor } = library
  return (
    <div className="library">
      <title>{`${t.library.title} · ${t.name}`}</title>
      <header className="page-head">
        <h1>{t.library.title}</h1>
        {total > 0 && <p className="quiet">{count(t.counts.publications, total)}</p>}
        {(total > 0 || filtered) && <LibraryFilter />}
        <a className="to-add" href="#add">
          {t.add.title}
        </a>
      </header>
      <div className="listing">
        <OpenJobs jobs={jobs} />
        <WaitingNotice waiting={doubts.length} />
        {publications.length === 0 && <Empty filtered={filtered} />}
        <DistributionContext value={distribution}>
          <ul className="entries">
            {publications.map((publication) => (
              <LibraryEntry key={publication.id} publication={publication} />
            ))}
          </ul>
        </DistributionContext>
        {cursor && <a href={`/library?${withCursor(query, cursor)}`}>{t.library.more}</a>}
      </div>
      <AddForm />
    </div>
  )
}

function Empty({ filtered }: { filtered: boolean }) {
  const { t } = useReader()
  return (
    <p className="empty">
      {filtered ? t.library.noMatch : t.library.empty}{' '}
      {filtered && <a href="/library">{t.library.showAll}</a>}
    </p>
  )
}

function withCursor(query: string, cursor: string): URLSearchParams {
  const next = new URLSearchParams(query)
  next.set('cursor', cursor)
  return next
}
