import { mechanismKindPath, mechanismsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { NewMechanismForm } from '../components/mechanisms/new-mechanism-form.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import type { Call, PageProps } from '../host.ts'
import { getKinds, kindNamed, listMechanisms } from '../mechanisms/mechanisms-api.ts'
import { saveNewMechanism } from '../mechanisms/new-mechanism.ts'
import type { Refused } from '../register/refused.ts'

/** The page of a kind leads here with its id; most mechanisms are of the organisation whose others there are. */
export async function loader({ context, request }: Call) {
  const given = new URL(request.url).searchParams.get('kind') ?? ''
  const { kinds } = await getKinds(context)
  const of = kindNamed(kinds, given)?.declaration ?? null
  const { mechanisms } = await listMechanisms(
    context,
    new URLSearchParams({ count: '1', ...(of && { kind: of.id }) }),
  )
  return { kinds, of, organisation: mechanisms[0]?.organisation ?? '' }
}

export const action = ({ context, request }: Call) => saveNewMechanism(context, request)

/** A mechanism that no text names, or that reading does not find. */
export default function NewMechanismRoute({
  loaderData: { kinds, of, organisation },
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const { t, language } = useReader()
  const { adding, title } = t.mechanisms
  return (
    <div className="new-mechanism">
      <title>{`${adding.title} · ${t.name}`}</title>
      <Breadcrumb
        steps={[
          { href: mechanismsPath(), name: title },
          ...(of ? [{ href: mechanismKindPath(of.id), name: of.many[language] }] : []),
        ]}
        here={adding.title}
      />
      <RefusedNotice refused={refused} />
      <header className="page-head">
        <h1>{adding.title}</h1>
        <p className="prose">{adding.why}</p>
      </header>
      <NewMechanismForm kinds={kinds} refused={refused} chosen={{ kind: of?.id ?? '', organisation }} />
    </div>
  )
}
