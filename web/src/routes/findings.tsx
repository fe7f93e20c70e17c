import { findingCodes, findingStates } from '@qarar/register'
import { useActionData } from 'react-router'
import { findingsPath } from '../addresses.ts'
import type { FindingsPage } from '../answers.ts'
import { getFindings } from '../api.ts'
import { oneOf, placeIn } from '../choose-version.ts'
import { FindingItem } from '../components/findings/finding-item.tsx'
import { FindingsFilter } from '../components/findings/findings-filter.tsx'
import { FindingsNotices } from '../components/findings/findings-notices.tsx'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useFrame, useReader } from '../components/frame/frame-context.ts'
import { PageLinks } from '../components/parts/page-links.tsx'
import { dismissOrTakeBack } from '../dismiss.ts'
import type { Call, PageProps } from '../host.ts'

const findingsShown = 50

export async function loader({ context, request }: Call) {
  const { searchParams } = new URL(request.url)
  const state = oneOf(findingStates, searchParams.get('state')) ?? 'open'
  const work = /^[\w-]{1,64}(?:\/[1-9]\d{0,5})?$/.exec(searchParams.get('work') ?? '')?.[0]
  const code = oneOf(findingCodes, searchParams.get('code'))
  const from = placeIn(searchParams.get('from'))
  const page = await getFindings(context, { work, code, state, from, count: `${findingsShown}` })
  return { page, work: work ?? null, code: code ?? null, state }
}

export const action = ({ context, request }: Call) => dismissOrTakeBack(context, request)

/** What the texts say differently, by kind, with the words side by side. */
export default function FindingsRoute({ loaderData }: PageProps<typeof loader>) {
  const { t, count } = useReader()
  const { page, state } = loaderData
  const { total, from, findings } = page
  const address = useAddress()
  return (
    <div className="findings">
      <title>{`${t.findings.title} · ${t.name}`}</title>
      <Breadcrumb here={t.findings.title} />
      <header className="page-head">
        <h1>{t.findings.title}</h1>
        <p className="quiet">{count(t.counts.findings, total)}</p>
        <p>{t.findings.intro}</p>
      </header>
      <FindingsNotices pending={page.pending} />
      <FindingsFilter {...loaderData} />
      {total === 0 && <p className="empty">{t.findings.none[state]}</p>}
      <Groups findings={findings} />
      <PageLinks
        {...{ total, from, shown: findings.length, size: findingsShown, address }}
        words={t.findings}
      />
    </div>
  )
}

function Groups({ findings }: Pick<FindingsPage, 'findings'>) {
  const { t } = useReader()
  const refused = useActionData<typeof action>() ?? null
  return [...Map.groupBy(findings, ({ code }) => code)].map(([code, group]) => (
    <section key={code} className="finding-group" aria-labelledby={code}>
      <h2 id={code}>{t.findings.codes[code]}</h2>
      <ol>
        {group.map((finding) => (
          <FindingItem key={finding.id} finding={finding} refused={refused} />
        ))}
      </ol>
    </section>
  ))
}

function useAddress() {
  const { searchParams } = useFrame().url
  const { recorded: _, ...query } = Object.fromEntries(searchParams)
  return (from: number) => findingsPath({ ...query, from: from > 1 ? `${from}` : null })
}
