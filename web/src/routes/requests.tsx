import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { PastNotice } from '../components/register/past-notice.tsx'
import { RequestList } from '../components/requests/request-list.tsx'
import type { Call, PageProps } from '../host.ts'
import { askPast, pastOf } from '../register/past.ts'
import { listRequests } from '../requests/requests-api.ts'

export async function loader({ context, request }: Call) {
  const past = pastOf(new URL(request.url).searchParams)
  return { past, requests: await listRequests(context, askPast(new URLSearchParams(), past)) }
}

/** The notes that ask us. */
export default function RequestsRoute({ loaderData: { requests, past } }: PageProps<typeof loader>) {
  const { t } = useReader()
  return (
    <div className="letters requests">
      <title>{`${t.requests.title} · ${t.name}`}</title>
      <Breadcrumb here={t.requests.title} />
      <PastNotice past={past} toNow="/requests" />
      <header className="page-head">
        <h1>{t.requests.title}</h1>
      </header>
      {requests.length === 0 ? (
        <p className="empty">{t.requests.none}</p>
      ) : (
        <RequestList requests={requests} />
      )}
      <p>
        <a href="/requests/new">{t.requests.add}</a>
      </p>
    </div>
  )
}
