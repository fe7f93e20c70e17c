import { mandatesPath, publicationPath } from '../addresses.ts'
import { loadMandates, mandatesShown } from '../choose-version.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useFrame, useReader } from '../components/frame/frame-context.ts'
import { useVersion } from '../components/frame/use-version.ts'
import { MandatesFilter } from '../components/mandates/mandates-filter.tsx'
import { MandatesTable } from '../components/mandates/mandates-table.tsx'
import { PageLinks } from '../components/parts/page-links.tsx'
import type { Call, PageProps } from '../host.ts'

export const loader = ({ context, params, request }: Call<'id'>) => loadMandates(context, params.id, request)

/** What a publication asks for: a reading aid over all its texts. */
export default function MandatesRoute({ loaderData: page }: PageProps<typeof loader>) {
  const { t, count } = useReader()
  const { publication, total, from, mandates } = page
  const version = useVersion(publication.language)
  const name = publication.symbol ?? publication.title ?? t.publication.untitled
  return (
    <div className="mandates">
      <title>{`${t.mandates.title} · ${name} · ${t.name}`}</title>
      <Breadcrumb
        steps={[{ href: publicationPath(publication.id, version), name: <bdi>{name}</bdi> }]}
        here={t.mandates.title}
      />
      <header className="page-head">
        <h1>{t.mandates.title}</h1>
        <p className="quiet">{count(t.counts.mandates, total)}</p>
        <p>{t.mandates.intro}</p>
      </header>
      <MandatesFilter page={page} />
      {total === 0 && <p className="empty">{t.mandates.noMatch}</p>}
      {mandates.length > 0 && <MandatesTable page={page} />}
      <PageLinks
        {...{ total, from, shown: mandates.length, size: mandatesShown, address: useAddress(page) }}
        words={t.mandates}
      />
    </div>
  )
}

function useAddress({ publication }: { publication: { id: string; language: string | null } }) {
  const { searchParams } = useFrame().url
  const version = useVersion(publication.language)
  const [follow, addressee] = [searchParams.get('follow'), searchParams.get('addressee')]
  return (from: number) =>
    mandatesPath(publication.id, { ...version, follow, addressee, from: from > 1 ? `${from}` : null })
}
