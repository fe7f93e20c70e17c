import { redirect } from 'react-router'
import { adoptionPath, publicationPath, workPath } from '../addresses.ts'
import { loadWork } from '../choose-version.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { AdoptionFacts } from '../components/life/adoption-facts.tsx'
import { AdoptionForm } from '../components/life/adoption-form.tsx'
import { Masthead } from '../components/parts/masthead.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { type Call, host, type PageProps } from '../host.ts'
import { getAdoption } from '../life/life-api.ts'
import { adoptionTyped } from '../life/typed-adoption.ts'
import { fieldsOf, type Refused, refuse, send } from '../register/refused.ts'
import { orderOf } from '../review/text-order.ts'

export async function loader({ context, params, request }: Call<'id' | 'order'>) {
  const page = await loadWork(context, params.id, params.order, request)
  const view = await getAdoption(context, params.id, page.order)
  const recorded = new URL(request.url).searchParams.get('recorded') !== null
  return { page, view, recorded, person: context.get(host).person }
}

export async function action({ context, params, request }: Call<'id' | 'order'>) {
  const fields = fieldsOf(await request.formData())
  const order = orderOf(params.order)
  const { members } = await getAdoption(context, params.id, order)
  const body = adoptionTyped(fields, members)
  if ('why' in body) return refuse(body.why, fields)
  const path = `/api/publications/${encodeURIComponent(params.id)}/works/${order}/adoption`
  const refused = await send(context, { path, body }, fields)
  return refused ?? redirect(adoptionPath(params.id, order, { recorded: 'facts' }), 303)
}

/** How a text was adopted: what is known, and the form that records it. */
export default function AdoptionRoute({
  loaderData: { page, view, recorded, person },
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const { t } = useReader()
  const { publication, work, order } = page
  const words = t.life.adoption
  const name = work.symbol ?? work.number ?? work.title ?? t.kinds[work.kind]
  const head = { kind: work.kind, symbol: work.symbol ?? work.number, title: work.title }
  return (
    <article className="adoption">
      <title>{`${words.title} · ${name} · ${t.name}`}</title>
      <Breadcrumb
        steps={[
          {
            href: publicationPath(publication.id),
            name: <bdi>{publication.symbol ?? publication.title ?? t.text.back}</bdi>,
          },
          { href: workPath(publication.id, order), name: <bdi>{name}</bdi> },
        ]}
        here={words.title}
      />
      <Masthead {...head} language={publication.language} when={words.title} />
      <RefusedNotice refused={refused} />
      {recorded && !refused && (
        <p className="recorded" role="status">
          {words.recorded}
        </p>
      )}
      <AdoptionFacts view={view} />
      <AdoptionForm
        view={view}
        place={{ publication: publication.id, order }}
        person={person}
        typed={refused?.fields ?? null}
        seen={seenBy(refused) ?? String(view.version ?? '')}
      />
    </article>
  )
}

/** Of who is told that it was changed meanwhile: what stands there now; else what it was when the form was opened. */
const seenBy = (refused: Refused | null) =>
  refused && refused.why !== 'adoption-changed' ? refused.fields.seen : undefined
