import { concerns } from '@qarar/register'
import { redirect } from 'react-router'
import { statePath } from '../addresses.ts'
import { getStates } from '../api.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { StateChoice } from '../components/overview/state-choice.tsx'
import { PartyName } from '../components/register/party-name.tsx'
import type { Call, PageProps } from '../host.ts'
import { inOrderOfNames } from '../register/party-words.ts'

export async function loader({ context, request }: Call) {
  const chosen = new URL(request.url).searchParams.get('state')
  if (chosen) throw redirect(statePath(chosen), 303)
  return getStates(context)
}

/** The States that something in the register concerns, by name. */
export default function StatesRoute({ loaderData: { states } }: PageProps<typeof loader>) {
  const reader = useReader()
  const words = reader.t.overview.states
  return (
    <div className="states">
      <title>{`${words.title} · ${reader.t.name}`}</title>
      <Breadcrumb here={words.title} />
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className={states.length === 0 ? 'empty' : 'quiet'}>
          {states.length === 0 ? words.empty : words.intro}
        </p>
      </header>
      <StateChoice chosen={null} />
      {states.length > 0 && <StatesTable states={inOrderOfNames(states, ({ state }) => state, reader)} />}
      <p className="quiet small">{words.setting}</p>
    </div>
  )
}

function StatesTable({ states }: Awaited<ReturnType<typeof getStates>>) {
  const { t, number } = useReader()
  const words = t.overview.states
  return (
    <table className="session-table states-table">
      <caption className="visually-hidden">{words.columns}</caption>
      <thead>
        <tr>
          <th scope="col">{words.state}</th>
          {concerns.map((concern) => (
            <th key={concern} scope="col">
              {words.concerns[concern]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {states.map(({ state, counts }) => (
          <tr key={state}>
            <th scope="row">
              <a href={statePath(state)}>
                <PartyName party={state} />
              </a>
            </th>
            {concerns.map((concern) => (
              <td key={concern} data-head={words.concerns[concern]}>
                {counts[concern] === 0 ? (
                  <span className="quiet">{number(0)}</span>
                ) : (
                  <a href={statePath(state, { concern })}>{number(counts[concern] ?? 0)}</a>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
