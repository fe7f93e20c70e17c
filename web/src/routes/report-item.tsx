import { reportItemPath, reportPath, reportsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { PastNotice } from '../components/register/past-notice.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { CleanCopy } from '../components/reports/clean-copy.tsx'
import { ItemContext, useItem } from '../components/reports/item-context.ts'
import { ItemHead, ItemRunningHead, views } from '../components/reports/item-head.tsx'
import { itemTitle, WorkSymbols } from '../components/reports/item-name.tsx'
import {
  Checklist,
  ItemEnd,
  ItemNeighbours,
  ItemRemarks,
  SectionNav,
} from '../components/reports/item-parts.tsx'
import { ItemSection } from '../components/reports/item-section.tsx'
import { LastView } from '../components/reports/last-view.tsx'
import { type Call, host, type PageProps } from '../host.ts'
import { asLanguage } from '../i18n/choose-reader.ts'
import { askPast, pastOf } from '../register/past.ts'
import type { Refused } from '../register/refused.ts'
import { listPosts } from '../register/register-api.ts'
import { sessionWords } from '../register/session-words.ts'
import { recordedInItem } from '../reports/item-change.ts'
import { getClean } from '../reports/printed-report.ts'
import { getOutline, getReportItem } from '../reports/reports-api.ts'
import { saveReportItem } from '../reports/save-report.ts'
import { readStart } from '../reports/section-start.ts'

export async function loader({ context, params, request }: Call<'id'>) {
  const { searchParams } = new URL(request.url)
  const past = { ...pastOf(searchParams), asOf: null }
  const query = askPast(new URLSearchParams(), past)
  const language = asLanguage(searchParams.get('language'))
  if (language) query.set('language', language)
  const item = await getReportItem(context, params.id, query)
  const [outline, posts] = await Promise.all([getOutline(context, item.volume), listPosts(context)])
  const view = views.find((each) => each === searchParams.get('view')) ?? 'working'
  const given = item.sections.flatMap(({ owner }) => owner?.post ?? [])
  return {
    ...{ item, outline, past, view, person: context.get(host).person },
    posts: [...new Set([...given, ...posts])],
    clean:
      view === 'clean'
        ? await getClean(context, { volume: item.volume, item: item.id, language: item.language })
        : null,
    start: readStart(searchParams.get('start')),
    recorded: recordedInItem.find((kind) => kind === searchParams.get('recorded')) ?? null,
  }
}

export const action = ({ context, params, request }: Call<'id'>) =>
  saveReportItem(context, params.id, request)

/** An item of a report: last session's text, the working copy with its sources, the clean copy as it will print. */
export default function ReportItemRoute({
  loaderData: loaded,
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const reader = useReader()
  const { t } = reader
  const { item, outline, past, view, recorded } = loaded
  return (
    <article className={`letter report-item ${view}`}>
      <title>{`${itemTitle(item, reader)} · ${t.name}`}</title>
      <ItemContext value={{ ...loaded, refused }}>
        <ItemRunningHead view={view} />
      </ItemContext>
      <Breadcrumb
        steps={[
          { href: reportsPath(), name: t.reports.title },
          { href: reportPath(item.volume), name: sessionWords(outline.volume.session, reader) },
        ]}
        here={
          item.works.some(({ symbol }) => symbol) ? (
            <WorkSymbols works={item.works} />
          ) : (
            <bdi>{itemTitle(item, reader)}</bdi>
          )
        }
      />
      <ItemContext value={{ ...loaded, refused }}>
        <RefusedNotice refused={refused} />
        <PastNotice past={past} toNow={reportItemPath(item.id)} />
        {recorded && !refused && (
          <p className="recorded" role="status">
            {t.reports.recorded[recorded]}
          </p>
        )}
        <ItemHead view={view} />
        {view === 'working' && <WorkingCopy />}
        {view === 'last' && <LastView />}
        {view === 'clean' && <CleanCopy printed={loaded.clean} />}
        <ItemNeighbours />
      </ItemContext>
    </article>
  )
}

function WorkingCopy() {
  const { t } = useReader()
  const { item, outline, posts } = useItem()
  const [own = item.language] = outline.volume.languages
  let from = 1
  const numbered = item.sections.map((section) => {
    const first = from
    from += section.sentences.length
    return { section, first }
  })
  return (
    <>
      {item.language !== own && (
        <p className="notice">
          {t.reports.readOnlyCopy(t.languages[own])} <a href={reportItemPath(item.id)}>{t.languages[own]}</a>
        </p>
      )}
      <SectionNav />
      <ItemRemarks />
      <Checklist />
      {numbered.map(({ section, first }) => (
        <ItemSection key={section.key} section={section} from={first} />
      ))}
      <datalist id="posts">
        {posts.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <ItemEnd />
    </>
  )
}
