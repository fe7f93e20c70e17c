import { requestsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { PageLinks } from '../components/parts/page-links.tsx'
import { PastNotice } from '../components/register/past-notice.tsx'
import { RequestList } from '../components/requests/request-list.tsx'
import type { Call, PageProps } from '../host.ts'
import { pageOf, pageSize } from '../list-pages.ts'
import { askPast, pastOf } from '../register/past.ts'
import { listRequests } from '../requests/requests-api.ts'

export async function loader({ context, request }: Call) {
  const { searchParams } = new URL(request.url)
  const past = pastOf(searchParams)
  const requests = await listRequests(context, askPast(new URLSearchParams(), past))
  return { past, page: pageOf(requests, searchParams) }
}

/** The notes that ask us. */
export default function RequestsRoute({ loaderData: { page, past } }: PageProps<typeof loader>) {
  const { t } = useReader()
  return (
    <div className="letters requests">
      <title>{`${t.requests.title} · ${t.name}`}</title>
      <Breadcrumb here={t.requests.title} />
      <PastNotice past={past} toNow="/requests" />
      <header className="page-head">
        <h1>{t.requests.title}</h1>
      </header>
      {page.total === 0 ? <p className="empty">{t.requests.none}</p> : <RequestList requests={page.rows} />}
      <PageLinks
        {...{ total: page.total, from: page.from, shown: page.rows.length, size: pageSize }}
        address={(from) => requestsPath({ ...past, from: `${from}` })}
        words={t.overview.states}
      />
      <p>
        <a href="/requests/new">{t.requests.add}</a>
      </p>
    </div>
  )
}
