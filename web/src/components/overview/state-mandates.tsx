import type { RegisterMandate } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'
import { AskedCell } from '../register/asked-cell.tsx'
import { DueWords } from '../register/due-words.tsx'
import { MandatePlaceLink } from '../register/mandate-place.tsx'
import { StatusWords } from '../register/status-words.tsx'

interface Props {
  state: string
  mandates: RegisterMandate[]
  caption: string
}

/** Mandates in the order of their texts, each with what is known of this State; what is known of others is on its page. */
export function StateMandates({ state, mandates, caption }: Props) {
  const { t } = useReader()
  const { place, asked, due } = t.register.columns
  const { known } = t.overview.states
  return (
    <table className="register-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {[place, asked, due, known].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mandates.map((mandate, at) => {
          const isFirst = mandates[at - 1]?.work.id !== mandate.work.id
          return (
            <tr key={mandate.id} className={isFirst ? 'first' : undefined}>
              <th scope="row">
                <MandatePlaceLink mandate={mandate} />
              </th>
              <td data-head={asked} className="asked-cell">
                <AskedCell mandate={mandate} isFirst={isFirst} withFollow />
              </td>
              <td data-head={due} className="due-cell">
                <DueWords mandate={mandate} />
              </td>
              <td data-head={known}>
                <StatusWords
                  last={mandate.statuses.findLast(({ addressee }) => addressee === state) ?? null}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
