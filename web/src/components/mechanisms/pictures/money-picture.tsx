import {
  type KindPicture,
  type MechanismKindDeclaration,
  type Money,
  printValue,
  recordTypeOf,
} from '@qarar/register'
import type { Drawn } from '../../../mechanisms/pictures/drawn.ts'
import { type CurrencyBars, moneyOf } from '../../../mechanisms/pictures/money-of.ts'
import { printingOf } from '../../../mechanisms/printing.ts'
import { nameAmong } from '../../../register/party-words.ts'
import { useReader } from '../../frame/frame-context.ts'

interface Props {
  drawn: readonly Drawn[]
  picture: Extract<KindPicture, { of: 'money' }>
  kind: MechanismKindDeclaration
}

/** Bars within a currency, never across; the table is the picture: each row has its amount. */
export function MoneyPicture({ drawn, picture, kind }: Props) {
  return (
    <figure className="picture">
      {moneyOf(drawn, picture).map((each) => (
        <Currency key={each.currency} {...each} {...{ picture, kind }} />
      ))}
    </figure>
  )
}

function Currency({ currency, bars, picture, kind }: CurrencyBars & Pick<Props, 'picture' | 'kind'>) {
  const reader = useReader()
  const words = reader.t.mechanisms.picture
  const type = recordTypeOf(kind, picture.record)
  const field = type?.fields.find(({ id }) => id === picture.field)
  const by = type?.fields.find(({ id }) => id === picture.by)
  const amountOf = (amount: string) => {
    const value: Money = { amount, currency, printed: null }
    return field ? printValue(value, field, printingOf(kind, reader)) : amount
  }
  return (
    <table className="plain-table money-table">
      <thead>
        <tr>
          <th scope="col">{by?.words[reader.language] ?? words.by}</th>
          <th scope="col">{words.amount}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {bars.map(({ by: who, amount, share, proposed }) => (
          <tr key={who}>
            <th scope="row">
              {who === null ? (
                <span className="not-stated">{words.notStated}</span>
              ) : (
                <bdi>{nameAmong(who, reader)}</bdi>
              )}
            </th>
            <td className="amount">
              <bdi>{amountOf(amount)}</bdi>
              {proposed > 0 && <span className="quiet"> {words.proposed}</span>}
            </td>
            <td className="money-bar">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={share * 100} height="8" className="bar-proposed" />
                <rect width={share * (1 - proposed) * 100} height="8" className="bar-kept" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
