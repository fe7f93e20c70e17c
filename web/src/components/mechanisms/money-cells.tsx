import type { KindAnswer, MechanismAnswer, MechanismKindDeclaration, MechanismsPage } from '@qarar/register'
import { answerWords } from '../../mechanisms/answer-words.ts'
import { sumOfAnswers } from '../../mechanisms/money-in-list.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  asked: KindAnswer
  answer: MechanismAnswer | undefined
  kind: MechanismKindDeclaration
}

/** What was pledged, paid and is left, a line for each currency; nothing where nothing is recorded. */
export function MoneyWords({ asked, answer, kind }: Props) {
  const reader = useReader()
  const { answers } = reader.t.mechanisms
  if (!answer || answer.figures.length === 0) return <span className="quiet">{answers.noneKept}</span>
  const { sums, main } = answerWords(asked, answer, kind, reader)
  if (sums.length === 0) return <bdi className="amount">{main}</bdi>
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
          <dd>
            <bdi className="amount">{amount}</bdi>
          </dd>
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
          <td key={asked.id}>{sum && <MoneyWords asked={asked} answer={sum} kind={kind} />}</td>
        ))}
        {behind > 0 && <td colSpan={behind} />}
      </tr>
    </tfoot>
  )
}
