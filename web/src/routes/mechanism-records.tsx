import { fieldOf, type KindRecord, recordTypeOf } from '@qarar/register'
import { data } from 'react-router'
import { mechanismKindPath, mechanismPath, mechanismRecordsPath, mechanismsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { MechanismContext } from '../components/mechanisms/mechanism-context.ts'
import { MechanismName } from '../components/mechanisms/mechanism-name.tsx'
import { RecordTable } from '../components/mechanisms/record-table.tsx'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { formatStated } from '../i18n/dates.ts'
import { getKinds, getMechanism, kindNamed, listRecords } from '../mechanisms/mechanisms-api.ts'
import { namesAmong } from '../mechanisms/printing.ts'
import { type RecordsAsked, recordsAskedOf } from '../mechanisms/report-period.ts'
import { type Acted, actOn, revealedIn } from '../mechanisms/reveal.ts'

/** Records on a page. */
const shown = '100'

export async function loader({ context, params, request }: Call<'id' | 'type'>) {
  const { language } = chooseReader(request.headers)
  const asked = recordsAskedOf(new URL(request.url).searchParams)
  const [page, { kinds }] = await Promise.all([
    getMechanism(context, params.id, new URLSearchParams({ language })),
    getKinds(context),
  ])
  const kind = kindNamed(kinds, page.mechanism.kind)?.declaration
  const type = kind && recordTypeOf(kind, params.type)
  if (!kind || !type) throw data(null, { status: 404 })
  const stated = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== null)
  const query = new URLSearchParams([...stated, ['type', type.id], ['state', 'kept'], ['count', shown]])
  return { page, kind, type, asked, listed: await listRecords(context, params.id, query) }
}

export const action = ({ context, request }: Call<'id' | 'type'>) => actOn(context, request)

/** Records of one type, and of these exactly those that a figure of a report was counted from. */
export default function MechanismRecordsRoute({
  loaderData: { page, kind, type, asked, listed },
  actionData: acted = null,
}: PageProps<typeof loader> & { actionData?: Acted | null }) {
  const reader = useReader()
  const { t, language, number } = reader
  const words = t.mechanisms.compiled
  const { mechanism } = page
  const { records, total, cursor } = listed
  const here = mechanismRecordsPath(mechanism.id, type.id)
  const value = {
    ...{ kind, mechanism, mentions: [], records, same: [], others: [], refused: null },
    ...{ names: namesAmong(kind, [...page.records, ...records], reader), open: null, canChange: false },
    ...{ revealed: revealedIn(acted), known: asked.known },
    address: () => mechanismRecordsPath(mechanism.id, type.id, { ...asked }),
  }
  return (
    <article className="mechanism mechanism-records">
      <title>{`${type.many[language]}: ${mechanism.name} · ${t.name}`}</title>
      <Breadcrumb
        steps={[
          { href: mechanismsPath(), name: t.mechanisms.title },
          { href: mechanismKindPath(kind.id), name: kind.many[language] },
          { href: mechanismPath(mechanism.id), name: <MechanismName name={mechanism.name} /> },
        ]}
        here={type.many[language]}
      />
      <header className="page-head">
        <h1>
          {type.many[language]} <span className="quiet">{number(total)}</span>
        </h1>
        <Conditions asked={asked} type={type} />
      </header>
      {total === 0 && <p className="empty">{words.none}</p>}
      <MechanismContext value={value}>
        {records.length > 0 && <RecordTable type={type} records={records} />}
      </MechanismContext>
      {(cursor || asked.cursor) && (
        <nav className="pages" aria-label={type.many[language]}>
          {asked.cursor && (
            <a href={mechanismRecordsPath(mechanism.id, type.id, { ...asked, cursor: null })}>
              {t.mechanisms.first}
            </a>
          )}
          {cursor && (
            <a rel="next" href={mechanismRecordsPath(mechanism.id, type.id, { ...asked, cursor })}>
              {t.mechanisms.next}
            </a>
          )}
        </nav>
      )}
      {isNarrowed(asked) && (
        <p>
          <a href={here}>{words.all}</a>
        </p>
      )}
    </article>
  )
}

const isNarrowed = ({ cursor: _, ...asked }: RecordsAsked) =>
  Object.values(asked).some((each) => each !== null)

/** Which they are, in words. */
function Conditions({ asked, type }: { asked: RecordsAsked; type: KindRecord }) {
  const reader = useReader()
  const { t, language } = reader
  const words = t.mechanisms.compiled
  if (!isNarrowed(asked)) return null
  const { from, to, dated, field, is, known } = asked
  const day = (value: string) => formatStated(value, 'gregorian', reader)
  const called = field === null ? null : (fieldOf(type, field)?.words[language] ?? field)
  const told = [
    from && to && `${day(from)} – ${day(to)}`,
    !from && to && day(to),
    dated && words.dated[dated],
    called && `${called}: ${is === null ? words.holds : `\u2068${is}\u2069`}`,
    known && words.asKnown(day(known.slice(0, 10))),
  ].filter(Boolean)
  return (
    <p className="quiet">
      {words.behind}: {told.join(t.separator)}
    </p>
  )
}
