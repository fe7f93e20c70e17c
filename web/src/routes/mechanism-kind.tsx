import type { ListedKind } from '@qarar/register'
import { data } from 'react-router'
import { mechanismKindPath, mechanismReviewPath, mechanismsPath, newMechanismPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { DueTable } from '../components/mechanisms/due-table.tsx'
import { MechanismFilterForm } from '../components/mechanisms/mechanism-filter-form.tsx'
import { MechanismsTable } from '../components/mechanisms/mechanisms-table.tsx'
import { PictureOfAll } from '../components/mechanisms/picture-of-kind.tsx'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { askOf, isNarrow, mechanismFilterOf } from '../mechanisms/list-conditions.ts'
import {
  getCalendar,
  getKindRecords,
  getKinds,
  kindNamed,
  listMechanisms,
} from '../mechanisms/mechanisms-api.ts'

/** Mechanisms on a page. */
const shown = '25'

export async function loader({ context, params, request }: Call<'kind'>) {
  const filter = mechanismFilterOf(new URL(request.url).searchParams)
  const { language } = chooseReader(request.headers)
  const { kinds } = await getKinds(context)
  const listed = kindNamed(kinds, params.kind)
  if (!listed) throw data(null, { status: 404 })
  const query = askOf(filter, { kind: params.kind, language, count: shown, answers: 'true' })
  const page = await listMechanisms(context, query)
  const { due } = await getCalendar(context, new URLSearchParams({ kind: params.kind, language }))
  const drawn = new URLSearchParams({ type: listed.declaration.picture.record, language })
  const picture = filter.cursor ? null : await getKindRecords(context, params.kind, drawn)
  return { listed, page, filter, due, picture }
}

/** The mechanisms of one kind. */
export default function MechanismKindRoute({
  loaderData: { listed, page, filter, due, picture },
}: PageProps<typeof loader>) {
  const { t, language, count } = useReader()
  const words = t.mechanisms
  const kind = listed.declaration
  const path = mechanismKindPath(kind.id)
  const address = (cursor: string | null) =>
    mechanismKindPath(kind.id, { words: filter.words, stand: filter.stand, state: filter.state, cursor })
  return (
    <div className="mechanism-kind">
      <title>{`${kind.many[language]} · ${t.name}`}</title>
      <Breadcrumb steps={[{ href: mechanismsPath(), name: words.title }]} here={kind.many[language]} />
      <header className="page-head">
        <h1>{kind.many[language]}</h1>
        <p className="prose">{kind.help[language]}</p>
        {!listed.declared && <p className="notice">{words.kindGone}</p>}
        <Waiting listed={listed} />
        {listed.declared && (
          <p>
            <a href={newMechanismPath({ kind: kind.id })}>{words.adding.title}</a>
          </p>
        )}
      </header>
      <MechanismFilterForm filter={filter} path={path} />
      <p className="list-tally">{count(words.mechanisms, page.total)}</p>
      {page.mechanisms.length > 0 && (
        <MechanismsTable
          mechanisms={page.mechanisms}
          kind={kind}
          isWhole={page.cursor === null && !filter.cursor}
        />
      )}
      {page.total === 0 && <p className="empty">{isNarrow(filter) ? words.foundNone : words.none}</p>}
      {(page.cursor || filter.cursor) && (
        <nav className="pages" aria-label={kind.many[language]}>
          {filter.cursor && <a href={address(null)}>{words.first}</a>}
          {page.cursor && (
            <a rel="next" href={address(page.cursor)}>
              {words.next}
            </a>
          )}
        </nav>
      )}
      {picture && <PictureOfAll kind={kind} page={picture} />}
      {due.length > 0 && (
        <section>
          <DueTable due={due} kinds={[listed]} caption={words.due.coming} />
        </section>
      )}
    </div>
  )
}

function Waiting({ listed }: { listed: ListedKind }) {
  const { t, number } = useReader()
  if (listed.waiting === 0) return null
  return (
    <p>
      <a href={mechanismReviewPath({ kind: listed.declaration.id })}>{t.mechanisms.review.title}</a>{' '}
      <span className="waits">{number(listed.waiting)}</span>
    </p>
  )
}
