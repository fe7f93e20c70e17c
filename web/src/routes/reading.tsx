import { publicationPath } from '../addresses.ts'
import { getReadingView } from '../api.ts'
import { loadPublication } from '../choose-version.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { useVersion } from '../components/frame/use-version.ts'
import { JoinsSection } from '../components/verify/joins-section.tsx'
import { LayersSection } from '../components/verify/layers-section.tsx'
import { ReadingContext, recordedKinds } from '../components/verify/reading-context.ts'
import { ReadingHead } from '../components/verify/reading-head.tsx'
import { ReadingsSection } from '../components/verify/readings-section.tsx'
import { RefusedNotice } from '../components/verify/refused-notice.tsx'
import { TakenBackSection } from '../components/verify/taken-back-section.tsx'
import { UnplacedSection } from '../components/verify/unplaced-section.tsx'
import { decide, type Refused } from '../decide.ts'
import { type Call, host, type PageProps } from '../host.ts'

export async function loader({ context, params, request }: Call<'id'>) {
  const page = await loadPublication(context, params.id, request)
  const { searchParams } = new URL(request.url)
  const from = wholeOf(searchParams.get('from'), 1)
  const view = await getReadingView(context, page.id, { expression: page.expression, from })
  const asked = wholeOf(searchParams.get('asked'), 1)
  const recorded = recordedKinds.find((kind) => kind === searchParams.get('recorded')) ?? null
  const surer = wholeOf(searchParams.get('surer'), 0)
  const { person } = context.get(host)
  return { page, view, from, asked, against: searchParams.get('against') ?? '', recorded, surer, person }
}

export const action = ({ context, params, request }: Call<'id'>) => decide(context, params.id, request)

const wholeOf = (value: string | null, otherwise: number) =>
  value && /^[1-9]\d{0,6}$/.test(value) ? Number(value) : otherwise

/** What the file has, what repair made of it, and what people say of it, question by question. */
export default function ReadingRoute({
  loaderData: loaded,
  actionData: refused,
}: PageProps<typeof loader> & { actionData?: Refused }) {
  const { t } = useReader()
  const { publication, id } = loaded.page
  const version = useVersion(publication.language)
  const name = publication.symbol ?? publication.title ?? publication.source.file
  return (
    <div className="verify">
      <title>{`${t.verify.title} · ${name} · ${t.name}`}</title>
      <Breadcrumb
        steps={[{ href: publicationPath(id, version), name: <bdi>{name}</bdi> }]}
        here={t.verify.title}
      />
      <ReadingContext
        value={{ ...loaded, version, refused: refused ?? null, ...(refused && { recorded: null }) }}
      >
        <RefusedNotice />
        <ReadingHead />
        <JoinsSection />
        <ReadingsSection />
        <UnplacedSection />
        <TakenBackSection />
        <LayersSection />
      </ReadingContext>
    </div>
  )
}
