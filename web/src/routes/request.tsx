import { requestPath, requestsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { PastNotice } from '../components/register/past-notice.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { Owing } from '../components/requests/owing.tsx'
import { ProposeForm } from '../components/requests/propose-form.tsx'
import { ReplyPart } from '../components/requests/reply-form.tsx'
import { RequestContext } from '../components/requests/request-context.ts'
import { RequestHead } from '../components/requests/request-head.tsx'
import { RequestItems } from '../components/requests/request-items.tsx'
import { SplitForm } from '../components/requests/split-form.tsx'
import { WithdrawPart } from '../components/requests/withdraw-part.tsx'
import { type Call, host, type PageProps } from '../host.ts'
import { askPast, isPast, pastOf } from '../register/past.ts'
import type { Refused } from '../register/refused.ts'
import { listPosts } from '../register/register-api.ts'
import { recordedKinds } from '../requests/request-change.ts'
import { getRequest, lastSenders } from '../requests/requests-api.ts'
import { saveRequest } from '../requests/save-request.ts'
import { readStart } from '../requests/text-source.ts'

export async function loader({ context, params, request }: Call<'id'>) {
  const { searchParams } = new URL(request.url)
  const past = pastOf(searchParams)
  const page = await getRequest(context, params.id, askPast(new URLSearchParams(), past))
  const given = page.items.flatMap(({ shares }) => shares.map(({ post }) => post))
  return {
    ...{ page, past, person: context.get(host).person, senders: await lastSenders(context) },
    posts: [...new Set([...given, ...(await listPosts(context))])],
    start: readStart(searchParams.get('start')),
    recorded: recordedKinds.find((kind) => kind === searchParams.get('recorded')) ?? null,
  }
}

export const action = ({ context, params, request }: Call<'id'>) => saveRequest(context, params.id, request)

/** A request: what it asks, who has it, what we replied before, what we reply. */
export default function RequestRoute({
  loaderData: loaded,
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const { t } = useReader()
  const { request, reply, items } = loaded.page
  const isOpen = !isPast(loaded.past) && request.withdrawn === null && reply === null
  return (
    <article className="letter request">
      <title>{`${t.requests.request(request.number)} · ${t.name}`}</title>
      <Breadcrumb
        steps={[{ href: requestsPath(), name: t.requests.title }]}
        here={<bdi>{request.number}</bdi>}
      />
      <RequestContext value={{ ...loaded, refused }}>
        <RefusedNotice refused={refused} />
        <PastNotice past={loaded.past} toNow={requestPath(request.id)} />
        {loaded.recorded && !refused && (
          <p className="recorded" role="status">
            {t.requests.recorded[loaded.recorded]}
          </p>
        )}
        <RequestHead />
        <RequestItems />
        {isOpen && <ProposeForm />}
        {isOpen && items.length > 0 && <SplitForm />}
        <Owing />
        <ReplyPart />
        {isOpen && <WithdrawPart id={request.id} label={t.requests.withdrawRequest} />}
      </RequestContext>
    </article>
  )
}
