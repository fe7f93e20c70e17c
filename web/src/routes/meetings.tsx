import { meetingsOnPage } from '@qarar/register'
import { meetingsPath } from '../addresses.ts'
import { getMeetings } from '../api.ts'
import { placeIn } from '../choose-version.ts'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { MeetingItem } from '../components/meetings/meeting-item.tsx'
import { PageLinks } from '../components/parts/page-links.tsx'
import { getDistribution } from '../distribution/distribution-api.ts'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'

export async function loader({ context, request }: Call) {
  const from = placeIn(new URL(request.url).searchParams.get('from'))
  const page = await getMeetings(context, { language: chooseReader(request.headers).language, from })
  const ids = page.meetings.map(({ publication }) => publication)
  return { page, distribution: await getDistribution(context, ids) }
}

/** Meetings of which a record is held, the latest first. */
export default function MeetingsRoute({ loaderData: { page, distribution } }: PageProps<typeof loader>) {
  const { t } = useReader()
  const words = t.reading.meetings
  return (
    <article className="meetings">
      <title>{`${words.title} · ${t.name}`}</title>
      <Breadcrumb steps={[]} here={words.title} />
      <header className="page-head">
        <h1>{words.title}</h1>
        {page.total > 0 && <p className="quiet">{words.intro}</p>}
      </header>
      {page.total === 0 && (
        <p className="empty">
          {words.empty} <a href="/import">{words.add}</a>
        </p>
      )}
      <DistributionContext value={distribution}>
        <ol className="meeting-list">
          {page.meetings.map((meeting) => (
            <MeetingItem key={`${meeting.publication} ${meeting.order}`} meeting={meeting} />
          ))}
        </ol>
      </DistributionContext>
      <PageLinks
        {...{ total: page.total, from: page.from, shown: page.meetings.length, size: meetingsOnPage, words }}
        address={(from) => meetingsPath({ from: `${from}` })}
      />
    </article>
  )
}
