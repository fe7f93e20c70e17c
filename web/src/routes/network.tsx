import { workPath } from '../addresses.ts'
import { getNetwork } from '../api.ts'
import { loadWork, ownExpression } from '../choose-version.ts'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { TitleDoubt } from '../components/distribution/level-mark.tsx'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { useVersion } from '../components/frame/use-version.ts'
import { NetworkDrawing } from '../components/network/network-drawing.tsx'
import { NetworkList } from '../components/network/network-list.tsx'
import { DocumentText } from '../components/parts/document-text.tsx'
import { getDistribution } from '../distribution/distribution-api.ts'
import type { Call, PageProps } from '../host.ts'
import { layOut } from '../network/lay-out.ts'
import {
  citedNeighbours,
  citingNeighbours,
  editionNeighbour,
  groupNeighbours,
} from '../network/neighbours.ts'
import { unsent } from '../unsent.ts'

export async function loader({ context, params, request }: Call<'id' | 'order'>) {
  const work = await loadWork(context, params.id, params.order, request)
  const page = await getNetwork(context, work.publication.id, work.order, { expression: ownExpression(work) })
  const { cites, citedBy, earlier, later } = page
  const around = [...cites.texts, ...citedBy.texts].map((each) => each.work)
  const ids = [page.work, ...earlier, ...later, ...around].map((each) => each?.publication)
  return unsent({ page, distribution: await getDistribution(context, ids) })
}

/** A text among those that it cites and that cite it, with its editions: drawn, and the same as a list. */
export default function NetworkRoute({ loaderData: { page, distribution } }: PageProps<typeof loader>) {
  const { t, direction } = useReader()
  const words = t.reading.network
  const { work, cites, citedBy } = page
  const name = work.symbol ?? work.title ?? t.publication.untitled
  const [cited, citing] = [citedNeighbours(page), citingNeighbours(page)].map(groupNeighbours)
  const [earlier, later] = [page.earlier, page.later].map((works) => works.map(editionNeighbour))
  const own = editionNeighbour(work)
  const neighbours = { cited: cited ?? [], citing: citing ?? [], earlier: earlier ?? [], later: later ?? [] }
  const editions = [...neighbours.earlier, own, ...neighbours.later]
  return (
    <DistributionContext value={distribution}>
      <article className="network">
        <title>{`${words.title} · ${name} · ${t.name}`}</title>
        <Breadcrumb
          steps={[
            {
              href: workPath(work.publication, work.order, useVersion(work.language)),
              name: <bdi>{name}</bdi>,
            },
          ]}
          here={words.title}
        />
        <header className="page-head">
          <h1>{words.of}</h1>
          {work.title && (
            <p className="subject">
              <DocumentText language={work.language}>{work.title}</DocumentText> <TitleDoubt of={work} />
            </p>
          )}
          <p className="quiet">{words.intro}</p>
        </header>
        <NetworkDrawing drawing={layOut({ ...neighbours, own, isMirrored: direction === 'rtl' })} />
        <div className="network-lists" id="list">
          <NetworkList
            {...{ id: 'cites', title: words.cites, groups: neighbours.cited, none: words.noCites }}
            {...{ total: cites.total, own: work }}
          />
          <NetworkList
            {...{ id: 'editions', title: words.editions, none: words.noEditions, own: work }}
            {...{ total: editions.length, groups: [{ name: '', texts: editions }] }}
          />
          <NetworkList
            {...{ id: 'cited-by', title: words.citedBy, groups: neighbours.citing, none: words.noCitedBy }}
            {...{ total: citedBy.total, own: work }}
          />
        </div>
      </article>
    </DistributionContext>
  )
}
