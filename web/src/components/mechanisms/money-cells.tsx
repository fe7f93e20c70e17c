import type { KindAnswer, MechanismAnswer, MechanismKindDeclaration, MechanismsPage } from '@qarar/register'
import { Fragment } from 'react'
import { answerWords, type Sum } from '../../mechanisms/answer-words.ts'
import { sumOfAnswers } from '../../mechanisms/money-in-list.ts'
import { useReader } from '../frame/frame-context.ts'
import { SumWords } from './sum-words.tsx'

interface Props {
  asked: KindAnswer
  answer: MechanismAnswer | undefined
  kind: MechanismKindDeclaration
  /** Of which it is; null: of all in the list, whose rows are what it adds up from. */
  mechanism: string | null
}

/** What was pledged, paid and is left, a line for each currency; nothing where nothing is recorded. */
export function MoneyWords({ asked, answer, kind, mechanism }: Props) {
  const reader = useReader()
  const { answers } = reader.t.mechanisms
  if (!answer || answer.figures.length === 0) return <span className="quiet">{answers.noneKept}</span>
  const { sums, amounts } = answerWords(asked, answer, kind, reader)
  const words = (sum: Sum) => (
    <bdi className="amount">
      <SumWords sum={sum} mechanism={mechanism} known={null} />
    </bdi>
  )
  if (sums.length === 0)
    return amounts.map((sum, at) => (
      <Fragment key={sum.words}>
        {at > 0 && reader.t.separator}
        {words(sum)}
      </Fragment>
    ))
  return sums.map(({ currency, pledged, paid, left }) => (
    <dl key={currency} className="money-line">
      {(
        [
          [answers.pledged, pledged],
          [answers.paid, paid],
          [answers.left, left],
        ] as const
      ).map(([name, amount]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words(amount)}</dd>
        </div>
      ))}
    </dl>
  ))
}

interface TotalProps {
  mechanisms: readonly MechanismsPage['mechanisms'][number][]
  kind: MechanismKindDeclaration
  money: readonly KindAnswer[]
  /** Columns before and behind those of money. */
  before: number
  behind: number
}

/** The sum of a whole list, where more than one of it has money. */
export function MoneyTotals({ mechanisms, kind, money, before, behind }: TotalProps) {
  const { mechanisms: words } = useReader().t
  const sums = money.map((asked) => {
    const given = mechanisms.flatMap(({ answers }) => answers?.find(({ id }) => id === asked.id) ?? [])
    const many = given.filter(({ figures }) => figures.length > 0).length
    return { asked, sum: many > 1 ? sumOfAnswers(given) : null }
  })
  if (sums.every(({ sum }) => sum === null)) return null
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={before}>
          {words.columns.together}
        </th>
        {sums.map(({ asked, sum }) => (
          <td key={asked.id}>
            {sum && <MoneyWords asked={asked} answer={sum} kind={kind} mechanism={null} />}
          </td>
        ))}
        {behind > 0 && <td colSpan={behind} />}
      </tr>
    </tfoot>
  )
}
