import { addresseeKey, type RegisterMandate, type SubsetDecision } from '@qarar/register'
import { Fragment } from 'react'
import type { Refused } from '../../register/refused.ts'
import { useReader } from '../frame/frame-context.ts'
import { PartyWords } from '../parts/party-words.tsx'
import { AskedCell } from '../register/asked-cell.tsx'
import { DueWords } from '../register/due-words.tsx'
import { MandatePlaceLink } from '../register/mandate-place.tsx'
import { StatusWords } from '../register/status-words.tsx'
import { SubsetForm } from './subset-form.tsx'
import { SubsetWithdraw } from './subset-withdraw.tsx'
import { SubsetWords } from './subset-words.tsx'

interface Props {
  state: string
  mandates: RegisterMandate[]
  caption: string
  /** What stands of the State in subsets. */
  decided: readonly SubsetDecision[]
  /** Whether it is to be decided if the State is meant. */
  toDecide?: boolean
  refused: Refused | null
}

/** Mandates in the order of their texts, each with what is known of this State; what is known of others is on its page. */
export function StateMandates({ state, mandates, caption, decided, toDecide = false, refused }: Props) {
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
          const said = decided.find((each) => each.mandate === mandate.id)
          const isFirst = mandates[at - 1]?.work.id !== mandate.work.id
          return (
            <tr key={mandate.id} className={isFirst ? 'first' : undefined}>
              <th scope="row">
                <MandatePlaceLink mandate={mandate} />
              </th>
              <td data-head={asked} className="asked-cell">
                <AskedCell mandate={mandate} isFirst={isFirst} withFollow>
                  <AskedOf mandate={mandate} />
                  {said && (
                    <div className="subset-said">
                      <SubsetWords decision={said} />
                      <SubsetWithdraw decision={said} refused={refused} />
                    </div>
                  )}
                  {toDecide && <SubsetForm {...{ state, mandate: mandate.id, refused }} />}
                </AskedCell>
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

/** Who is asked, in the words of the text: by them it is decided whether the State is meant. */
function AskedOf({ mandate: { fields, place } }: { mandate: RegisterMandate }) {
  const { t } = useReader()
  if (fields.addressees.length === 0) return null
  return (
    <p className="quiet small">
      {t.overview.states.asked}{' '}
      {fields.addressees.map((party, at) => (
        <Fragment key={addresseeKey(party)}>
          {at > 0 && ' · '}
          <PartyWords party={party} language={place?.language ?? null} />
        </Fragment>
      ))}
    </p>
  )
}
