import { reportPath, reportsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { PastNotice } from '../components/register/past-notice.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { AssignSections } from '../components/reports/assign-sections.tsx'
import { Departments } from '../components/reports/departments.tsx'
import { FinishPart } from '../components/reports/finish-part.tsx'
import { LeftTexts } from '../components/reports/left-texts.tsx'
import { ReportContext } from '../components/reports/report-context.ts'
import { ReturnedFiles } from '../components/reports/returned-files.tsx'
import { VolumeChapters } from '../components/reports/volume-chapters.tsx'
import { Translations, VolumeFiles } from '../components/reports/volume-files.tsx'
import { InternalDays, PageParts, VolumeHeader } from '../components/reports/volume-head.tsx'
import { VolumeItems } from '../components/reports/volume-items.tsx'
import { type Call, host, type PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { askPast, isPast, pastOf } from '../register/past.ts'
import type { Refused } from '../register/refused.ts'
import { listPosts } from '../register/register-api.ts'
import { sessionWords } from '../register/session-words.ts'
import { getVolume, listChapters, listReportFiles } from '../reports/reports-api.ts'
import { saveVolume } from '../reports/save-report.ts'
import { recordedKinds } from '../reports/volume-change.ts'

export async function loader({ context, params, request }: Call<'id'>) {
  const { searchParams } = new URL(request.url)
  const past = { ...pastOf(searchParams), asOf: null }
  const page = await getVolume(context, params.id, askPast(new URLSearchParams(), past))
  const writings = isPast(past) ? noWritings : await listReportFiles(context, params.id)
  const { language } = chooseReader(request.headers)
  const chapters = isPast(past) ? null : await listChapters(context, params.id, language)
  const given = page.departments.map(({ post }) => post)
  const why = searchParams.get('refused')
  return {
    ...{ page, past, writings, chapters, person: context.get(host).person },
    posts: [...new Set([...given, ...(await listPosts(context))])],
    recorded: recordedKinds.find((kind) => kind === searchParams.get('recorded')) ?? null,
    lacking: searchParams.get('lacking')?.split('~').filter(Boolean) ?? [],
    // A file that was asked for and refused leads back here.
    refusedFile: why === null ? null : { why, detail: null, fields: {}, chosen: [] },
  }
}

const noWritings = { isLarge: false, files: [] }

export const action = ({ context, params, request }: Call<'id'>) => saveVolume(context, params.id, request)

/** A report to a session: its items, who writes them, what is missing, its files. */
export default function ReportRoute({
  loaderData: loaded,
  actionData: answered,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const reader = useReader()
  const { t } = reader
  const { page, past, recorded } = loaded
  const { volume, submission } = page
  const refused = answered ?? loaded.refusedFile
  const isOpen = !isPast(past) && volume.withdrawn === null && submission === null
  const name = t.reports.volume(sessionWords(volume.session, reader))
  return (
    <article className="letter report">
      <title>{`${name} · ${t.name}`}</title>
      <Breadcrumb
        steps={[{ href: reportsPath(), name: t.reports.title }]}
        here={sessionWords(volume.session, reader)}
      />
      <ReportContext value={{ ...loaded, refused }}>
        <RefusedNotice refused={refused} />
        <PastNotice past={past} toNow={reportPath(volume.id)} />
        {recorded && !refused && (
          <p className="recorded" role="status">
            {t.reports.recorded[recorded]}
            {recorded === 'template' && loaded.lacking.length > 0 && (
              <>
                {' '}
                {t.reports.templateLacks} <bdi>{loaded.lacking.join(t.separator)}</bdi>
              </>
            )}
          </p>
        )}
        <VolumeHeader />
        <PageParts />
        <VolumeItems />
        <VolumeChapters />
        {isOpen && page.items.length > 0 && <AssignSections />}
        <LeftTexts />
        <Departments />
        <VolumeFiles />
        <Translations />
        <ReturnedFiles />
        <InternalDays />
        <FinishPart />
      </ReportContext>
    </article>
  )
}
