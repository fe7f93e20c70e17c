import { findingCodes, findingStates } from '@qarar/register'
import { findingsPath } from '../../addresses.ts'
import type { FindingsPage } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { CountedChoices } from '../parts/counted-choices.tsx'

interface Props {
  page: FindingsPage
  work: string | null
  code: FindingsPage['findings'][number]['code'] | null
  state: FindingsPage['findings'][number]['state']
}

/** State, kind and document; the choice stands in the address. */
export function FindingsFilter({ page, work, code, state }: Props) {
  const { t } = useReader()
  return (
    <div className="mandates-filter findings-filter">
      <CountedChoices
        title={t.findings.byState}
        names={findingStates}
        words={t.findings.states}
        counts={page.states}
        chosen={state}
        address={(chosen) => findingsPath({ work, code, state: chosen === 'open' ? null : chosen })}
      />
      <CountedChoices
        title={t.findings.byCode}
        names={findingCodes.filter((each) => page.codes[each] > 0 || each === code)}
        words={t.findings.codes}
        counts={page.codes}
        chosen={code}
        any={t.findings.any}
        address={(chosen) => findingsPath({ work, state: state === 'open' ? null : state, code: chosen })}
      />
      <PublicationChoice {...{ page, work, code, state }} />
    </div>
  )
}

function PublicationChoice({ page, work, code, state }: Props) {
  const { t, number } = useReader()
  const isListed = page.publications.some(({ id }) => id === work)
  if (page.publications.length === 0 && work === null) return null
  return (
    <form className="filter" method="get" action="/findings">
      {state !== 'open' && <input type="hidden" name="state" value={state} />}
      {code && <input type="hidden" name="code" value={code} />}
      <label>
        {t.findings.publication}{' '}
        <select name="work" defaultValue={work ?? ''} key={work}>
          <option value="">{t.findings.any}</option>
          {work && !isListed && <option value={work}>{workName(page, work)}</option>}
          {page.publications.map(({ id, symbol, title, findings }) => (
            <option key={id} value={id}>
              {`${nameOf(symbol, title) ?? t.publication.untitled} (${number(findings)})`}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t.findings.filter}</button>
    </form>
  )
}

/** One text of a publication is no choice of this list, but may be what the page was opened for. */
function workName({ findings }: FindingsPage, work: string): string {
  const places = findings.flatMap(({ places }) => places)
  const place = places.find(({ publication, order }) => work === `${publication}/${order}`)
  return place ? (nameOf(place.symbol, place.title) ?? work) : work
}

const longestName = 60

function nameOf(symbol: string | null, title: string | null): string | null {
  const name = symbol ?? title
  return name !== null && name.length > longestName ? `${name.slice(0, longestName)}…` : name
}
