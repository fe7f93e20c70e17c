import { concerns, type StatePage } from '@qarar/register'
import { statePath } from '../addresses.ts'
import { getState } from '../api.ts'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { LinkedMechanisms } from '../components/mechanisms/linked-mechanisms.tsx'
import { StateChoice } from '../components/overview/state-choice.tsx'
import { StateHead } from '../components/overview/state-head.tsx'
import { StateMandates } from '../components/overview/state-mandates.tsx'
import { StateTexts } from '../components/overview/state-texts.tsx'
import { PageLinks } from '../components/parts/page-links.tsx'
import { ListContext } from '../components/register/list-context.ts'
import { getDistribution } from '../distribution/distribution-api.ts'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { getMechanismLinks } from '../mechanisms/mechanism-links.ts'
import { getKinds } from '../mechanisms/mechanisms-api.ts'
import { nameAmong } from '../register/party-words.ts'

/** Rows on a page of the list. */
const shown = 50

export async function loader({ context, request, params: { code } }: Call<'code'>) {
  const { searchParams } = new URL(request.url)
  const concern = concerns.find((each) => each === searchParams.get('concern'))
  const from = /^[1-9]\d{0,6}$/.test(searchParams.get('from') ?? '') ? searchParams.get('from') : null
  const { language } = chooseReader(request.headers)
  const query = { concern, from: from ?? undefined, count: `${shown}`, language }
  const page = await getState(context, code, query)
  const ids = [
    ...page.mandates.map(({ place }) => place?.publication),
    ...[...page.texts, ...page.mechanisms].map(({ publication }) => publication),
  ]
  const links = await getMechanismLinks(context, { party: page.state, language })
  const kinds = links.length > 0 ? (await getKinds(context)).kinds : []
  return { page, links, kinds, distribution: await getDistribution(context, ids) }
}

/** What concerns one State, by how it does. */
export default function StateRoute({
  loaderData: { page, links, kinds, distribution },
}: PageProps<typeof loader>) {
  const reader = useReader()
  const words = reader.t.overview.states
  const { state, concern } = page
  const list = { past: { asOf: null, known: null }, canChoose: false, posts: [], refused: null }
  return (
    <div className="state-page">
      <title>{`${nameAmong(state, reader)} · ${reader.t.name}`}</title>
      <Breadcrumb steps={[{ href: '/states', name: words.title }]} here={nameAmong(state, reader)} />
      <StateHead page={page} />
      <DistributionContext value={distribution}>
        <StateTexts page={page} />
      </DistributionContext>
      <LinkedMechanisms title={reader.t.mechanisms.withState} {...{ links, kinds }} />
      <Concerns page={page} />
      <section aria-labelledby="concern" className="session-part">
        <h2 id="concern">{words.concerns[concern]}</h2>
        <p className="quiet small">{words.why[concern]}</p>
        <DistributionContext value={distribution}>
          <ListContext value={list}>
            <Mandates page={page} />
          </ListContext>
        </DistributionContext>
      </section>
      <StateChoice chosen={state} />
    </div>
  )
}

/** The lists, with how many each has. */
function Concerns({ page: { state, counts, concern } }: { page: StatePage }) {
  const { t, number } = useReader()
  const words = t.overview.states
  return (
    <nav aria-label={words.columns}>
      <ul className="figures concerns">
        {concerns.map((each) => (
          <li key={each} className={counts[each] === 0 ? 'nothing' : undefined}>
            <a
              href={statePath(state, { concern: each })}
              aria-current={each === concern ? 'page' : undefined}
            >
              <b>{number(counts[each] ?? 0)}</b> <span>{words.concerns[each]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Mandates({ page: { state, concern, total, from, mandates } }: { page: StatePage }) {
  const { overview } = useReader().t
  const words = overview.states
  if (total === 0) return <p className="quiet">{words.none}</p>
  return (
    <>
      <StateMandates {...{ state, mandates }} caption={words.concerns[concern]} />
      <PageLinks
        {...{ total, from, shown: mandates.length, size: shown, words }}
        address={(start) => statePath(state, { concern, from: `${start}` })}
      />
    </>
  )
}
