import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { PastNotice } from '../components/register/past-notice.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { PlanForm } from '../components/reports/plan-form.tsx'
import { VolumeList } from '../components/reports/volume-list.tsx'
import type { Call, PageProps } from '../host.ts'
import { askPast, isPast, pastOf } from '../register/past.ts'
import type { Refused } from '../register/refused.ts'
import { getChoices } from '../register/register-api.ts'
import { listVolumes } from '../reports/reports-api.ts'
import { savePlan } from '../reports/save-report.ts'

export async function loader({ context, request }: Call) {
  const { searchParams } = new URL(request.url)
  const past = { ...pastOf(searchParams), asOf: null }
  const [volumes, { dockets: sessions }] = await Promise.all([
    listVolumes(context, askPast(new URLSearchParams(), past)),
    getChoices(context),
  ])
  return { past, volumes, sessions, session: searchParams.get('session') }
}

export const action = ({ context, request }: Call) => savePlan(context, request)

/** The reports to sessions, how far each is, and the form that plans another. */
export default function ReportsRoute({
  loaderData: { past, volumes, sessions, session },
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const { t } = useReader()
  const isHeld = volumes.some((volume) => volume.session === session && !volume.withdrawn)
  const isAsked = refused !== null || volumes.length === 0 || (session !== null && !isHeld)
  return (
    <div className="letters reports">
      <title>{`${t.reports.title} · ${t.name}`}</title>
      <Breadcrumb here={t.reports.title} />
      <RefusedNotice refused={refused} />
      <PastNotice past={past} toNow="/reports" />
      <header className="page-head">
        <h1>{t.reports.title}</h1>
      </header>
      {volumes.length === 0 ? <p className="empty">{t.reports.none}</p> : <VolumeList volumes={volumes} />}
      {!isPast(past) && (
        <details className="plan" id="plan" open={isAsked}>
          <summary>{t.reports.plan}</summary>
          <PlanForm sessions={sessions} session={session} refused={refused} />
        </details>
      )}
    </div>
  )
}
