import { lettersPath, returnsPath } from '../addresses.ts'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { LetterList } from '../components/letters/letter-list.tsx'
import { PageLinks } from '../components/parts/page-links.tsx'
import { getDistribution } from '../distribution/distribution-api.ts'
import type { Call, PageProps } from '../host.ts'
import { recordedKinds } from '../letters/letter-change.ts'
import { listLetters } from '../letters/letters-api.ts'
import { pageOf, pageSize } from '../list-pages.ts'
import { askPast, pastOf } from '../register/past.ts'

export async function loader({ context, request }: Call) {
  const { searchParams } = new URL(request.url)
  const past = pastOf(searchParams)
  const letters = await listLetters(context, askPast(new URLSearchParams(), past))
  const page = pageOf(letters, searchParams)
  const distribution = await getDistribution(
    context,
    page.rows.map(({ id }) => id),
  )
  const recorded = recordedKinds.find((kind) => kind === searchParams.get('recorded')) ?? null
  const numbers = new Map(letters.map(({ id, number }) => [id, number]))
  const rows = page.rows.map((row) => ({ ...row, reminds: numbers.get(row.refersTo ?? '') ?? null }))
  return { page: { ...page, rows }, past, distribution, recorded }
}

/** The notes that ask States for returns. */
export default function LettersRoute({
  loaderData: { page, past, distribution, recorded },
}: PageProps<typeof loader>) {
  const { t } = useReader()
  return (
    <div className="letters">
      <title>{`${t.letters.title} · ${t.name}`}</title>
      <Breadcrumb here={t.letters.title} />
      <header className="page-head">
        <h1>{t.letters.title}</h1>
      </header>
      {recorded && (
        <p className="recorded" role="status">
          {t.letters.recorded[recorded]}
        </p>
      )}
      {page.total === 0 ? (
        <p className="empty">{t.letters.none}</p>
      ) : (
        <DistributionContext value={distribution}>
          <LetterList letters={page.rows} />
        </DistributionContext>
      )}
      <PageLinks
        {...{ total: page.total, from: page.from, shown: page.rows.length, size: pageSize }}
        address={(from) => lettersPath({ ...past, from: `${from}` })}
        words={t.overview.states}
      />
      <p>
        <a href="/letters/new">{t.letters.write}</a> · <a href={returnsPath()}>{t.sheets.title}</a>
      </p>
    </div>
  )
}
