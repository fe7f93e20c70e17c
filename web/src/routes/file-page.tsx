import { filePath, linePath, publicationPath } from '../addresses.ts'
import { getFilePage } from '../api.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { PageFigure } from '../components/printed/page-figure.tsx'
import { PageSteps } from '../components/printed/page-steps.tsx'
import type { Call, PageProps } from '../host.ts'

export async function loader({ context, params, request }: Call<'id' | 'page'>) {
  const page = await getFilePage(context, params.id, params.page)
  const query = new URL(request.url).searchParams
  return { page, marked: rangeIn(query.get('lines')), isLarge: query.get('large') !== null }
}

/** `12-18`; what is none marks nothing. */
function rangeIn(given: string | null): [number, number] | null {
  const [, first, last = first] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(given ?? '') ?? []
  return first === undefined ? null : [Number(first), Number(last)]
}

/** A page of a file as printed, its lines as text beside it. */
export default function FilePageRoute({ loaderData: { page, marked, isLarge } }: PageProps<typeof loader>) {
  const { t, plain } = useReader()
  const isMarked = (line: number) => marked !== null && line >= marked[0] && line <= marked[1]
  const here = t.printed.pageOf(plain(page.page), plain(page.pages))
  return (
    <div className="file-page">
      <title>{`${here} · ${page.file} · ${t.name}`}</title>
      <Breadcrumb
        here={here}
        steps={[{ href: publicationPath(page.publication), name: <bdi>{page.file}</bdi> }]}
      />
      <header className="page-head">
        <h1>{here}</h1>
        <p className="quiet">
          <a href={filePath(page.id)}>
            <bdi>{page.file}</bdi>
          </a>
        </p>
        <PageSteps page={page} marked={marked} isLarge={isLarge} />
      </header>
      <div className={isLarge ? undefined : 'page-beside'}>
        <PageFigure page={page} isMarked={isMarked} isLarge={isLarge} />
        <section aria-labelledby="page-lines">
          <h2 id="page-lines">{t.printed.lines}</h2>
          {marked && <p className="quiet">{t.printed.marked}</p>}
          <ol className="printed">
            {page.lines.map(({ line, text, box }) => (
              <li key={line} id={`line-${line}`}>
                <a className="line-number" href={linePath(page.publication, line, page)}>
                  {plain(line)}
                </a>
                <span dir="auto">
                  {isMarked(line) ? <mark>{text}</mark> : text}
                  {!box && <span className="quiet no-place"> · {t.printed.noPlace}</span>}
                </span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  )
}
