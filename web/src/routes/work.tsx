import { adoptedKinds, type MechanismLink } from '@qarar/register'
import { publicationPath } from '../addresses.ts'
import type { WorkPage } from '../answers.ts'
import { loadBeside, loadWork } from '../choose-version.ts'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { ReplacedNotice } from '../components/frame/replaced-notice.tsx'
import { useVersion } from '../components/frame/use-version.ts'
import { AdoptionLine } from '../components/life/adoption-line.tsx'
import { MeetingText } from '../components/meeting/meeting-text.tsx'
import { CitedBy } from '../components/work/cited-by.tsx'
import { MarksSwitch } from '../components/work/marks-switch.tsx'
import { NeighbourLinks } from '../components/work/neighbour-links.tsx'
import { ParallelText } from '../components/work/parallel-text.tsx'
import { FindingsLine, Relations } from '../components/work/relations.tsx'
import { RunningHead } from '../components/work/running-head.tsx'
import { showWork } from '../components/work/show-text.ts'
import { SourceSwitch } from '../components/work/source-switch.tsx'
import { TextContext } from '../components/work/text-context.ts'
import { VersionLinks } from '../components/work/version-links.tsx'
import { WorkHeader } from '../components/work/work-header.tsx'
import { WorkLinks } from '../components/work/work-links.tsx'
import { WorkSections } from '../components/work/work-sections.tsx'
import { getDistribution } from '../distribution/distribution-api.ts'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { messages } from '../i18n/messages.ts'
import { getAdoption } from '../life/life-api.ts'
import { getMechanismLinks } from '../mechanisms/mechanism-links.ts'
import { marksAsked, type ShownMarks } from '../reading/marks.ts'
import { unsent } from '../unsent.ts'

export async function loader({ context, params, request }: Call<'id' | 'order'>) {
  const page = await loadWork(context, params.id, params.order, request)
  const { searchParams } = new URL(request.url)
  const { language } = chooseReader(request.headers)
  const places = [`${page.publication.id}/${page.order}`]
  const [distribution, adoption, mechanisms, beside] = await Promise.all([
    getDistribution(context, [page.publication.id]),
    getAdoption(context, page.publication.id, page.order),
    getMechanismLinks(context, { places, language }),
    loadBeside(context, page, searchParams.get('with')),
  ])
  return unsent({
    page,
    distribution,
    adoption,
    mechanisms,
    beside,
    sourceOpen: searchParams.get('source') === 'open',
    show: searchParams.get('show'),
  })
}

export default function WorkRoute({ loaderData }: PageProps<typeof loader>) {
  const { page, distribution, adoption, mechanisms, beside, sourceOpen, show } = loaderData
  const marks = marksAsked(show)
  const { t, language } = useReader()
  const { publication, work } = page
  const { copy } = t.reading
  const name = work.symbol ?? work.title ?? t.kinds[work.kind]
  // A record is the only text of its publication and has its symbol: not the same step twice.
  const above = publication.symbol ?? publication.title ?? t.text.back
  const here = name === above ? t.kinds[work.kind] : name
  return (
    <article
      className={classOf(beside.length > 0, show !== null)}
      id="work"
      data-view
      data-copy-citation={copy.citation}
      data-copy-words={copy.words}
      data-copy-quote={messages[publication.language ?? language].reading.copy.quote('{words}', '{citation}')}
      data-copied={copy.done}
      data-not-copied={copy.failed}
      data-lost={t.reading.lost}
    >
      <title>{`${name} · ${t.name}`}</title>
      <RunningHead page={page} />
      <Breadcrumb
        steps={[
          {
            href: publicationPath(publication.id, useVersion(publication.language)),
            name: <bdi>{above}</bdi>,
          },
        ]}
        here={<bdi>{here}</bdi>}
      />
      <ReplacedNotice />
      <VersionLinks page={page} beside={beside.flatMap((each) => each.page.publication.language ?? [])} />
      <DistributionContext value={distribution}>
        <WorkHeader page={page} />
      </DistributionContext>
      <WorkLinks page={page} />
      {(adoption.facts || adoptedKinds.includes(page.work.kind)) && (
        <AdoptionLine view={adoption} publication={publication.id} order={page.order} />
      )}
      <FindingsLine page={page} />
      {beside.length > 0 ? (
        <>
          <MarksSwitch page={page} shown={marks} />
          <ParallelText page={page} beside={beside} marks={marks} />
        </>
      ) : (
        <SingleText {...{ page, sourceOpen, marks, mechanisms }} />
      )}
      <Relations page={page} />
      <CitedBy page={page} />
      <NeighbourLinks page={page} />
    </article>
  )
}

/** Marks are printed only where the address asks for them. */
const classOf = (inParallel: boolean, marksStated: boolean) =>
  ['work', inParallel && 'in-parallel', marksStated && 'marks-stated'].filter(Boolean).join(' ')

interface SingleProps {
  page: WorkPage
  sourceOpen: boolean
  marks: ShownMarks
  mechanisms: readonly MechanismLink[]
}

function SingleText({ page, sourceOpen, marks, mechanisms }: SingleProps) {
  const { work } = page
  return (
    <TextContext value={showWork(page, { sourceOpen, marks, mechanisms })}>
      <div className={sourceOpen ? 'text-body source-open' : 'text-body'}>
        <SourceSwitch page={page} open={sourceOpen} />
        <MarksSwitch page={page} shown={marks} />
        {work.turns.length > 0 ? <MeetingText work={work} /> : <WorkSections paragraphs={work.paragraphs} />}
      </div>
    </TextContext>
  )
}
