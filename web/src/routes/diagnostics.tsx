import { publicationPath, readingPath } from '../addresses.ts'
import { loadPublication } from '../choose-version.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { useVersion } from '../components/frame/use-version.ts'
import { NotesTable } from '../components/publication/notes-table.tsx'
import type { Call, PageProps } from '../host.ts'

export const loader = ({ context, params, request }: Call<'id'>) =>
  loadPublication(context, params.id, request)

/** Every note of the reading with its degree, its sentence and its place. */
export default function DiagnosticsRoute({ loaderData: page }: PageProps<typeof loader>) {
  const { t, count } = useReader()
  const { publication, diagnostics } = page
  const version = useVersion(publication.language)
  const name = publication.symbol ?? publication.title ?? publication.source.file
  return (
    <div className="diagnostics">
      <title>{`${t.notes.title} · ${name} · ${t.name}`}</title>
      <Breadcrumb
        steps={[{ href: publicationPath(page.id, version), name: <bdi>{name}</bdi> }]}
        here={t.notes.title}
      />
      <header className="page-head">
        <h1>{t.notes.title}</h1>
        <p className="quiet">{count(t.counts.readingNotes, diagnostics.length)}</p>
        <p>{t.notes.intro}</p>
        <p>
          <a href={readingPath(page.id, version)}>{t.verify.title}</a>
        </p>
      </header>
      {diagnostics.length === 0 ? <p className="empty">{t.notes.none}</p> : <NotesTable page={page} />}
    </div>
  )
}
