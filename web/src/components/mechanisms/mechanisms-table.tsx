import type { KindAnswer, MechanismKindDeclaration, MechanismsPage } from '@qarar/register'
import { mechanismPath } from '../../addresses.ts'
import { answerWords } from '../../mechanisms/answer-words.ts'
import { moneyAnswers } from '../../mechanisms/money-in-list.ts'
import { useReader } from '../frame/frame-context.ts'
import { MechanismName } from './mechanism-name.tsx'
import { MoneyTotals, MoneyWords } from './money-cells.tsx'
import { ReviewState, StandWords } from './stand-words.tsx'

type Listed = MechanismsPage['mechanisms'][number]

interface Props {
  mechanisms: readonly Listed[]
  kind: MechanismKindDeclaration
  /** Whether these are all of the list, so that they may be summed. */
  isWhole: boolean
}

/** Mechanisms of a kind: how each stands, when something was recorded last, and what calls for attention. */
export function MechanismsTable({ mechanisms, kind, isWhole }: Props) {
  const { t, language, number } = useReader()
  const { columns } = t.mechanisms
  const money = moneyAnswers(kind)
  const last = kind.answers.find(({ rule }) => rule === 'last')
  return (
    <table className="mechanisms-table">
      <caption className="visually-hidden">{kind.many[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.stand}</th>
          {last && <th scope="col">{last.words[language]}</th>}
          {money.map(({ id, words }) => (
            <th key={id} scope="col">
              {words[language]}
            </th>
          ))}
          <th scope="col">{columns.notice}</th>
          <th scope="col">{columns.named}</th>
        </tr>
      </thead>
      <tbody>
        {mechanisms.map((mechanism) => (
          <tr key={mechanism.id}>
            <th scope="row">
              <a href={mechanismPath(mechanism.id)}>
                <MechanismName name={mechanism.name} />
              </a>{' '}
              {mechanism.state === 'proposed' && <ReviewState state={mechanism.state} />}
            </th>
            <td data-head={columns.stand}>
              <StandWords stand={mechanism.stand} />
            </td>
            {last && (
              <td data-head={last.words[language]}>
                <Last mechanism={mechanism} asked={last} kind={kind} />
              </td>
            )}
            {money.map((asked) => (
              <td key={asked.id} data-head={asked.words[language]}>
                <MoneyWords
                  asked={asked}
                  answer={mechanism.answers?.find(({ id }) => id === asked.id)}
                  kind={kind}
                  mechanism={mechanism.id}
                />
              </td>
            ))}
            <td data-head={columns.notice}>
              <Notices mechanism={mechanism} kind={kind} last={last} />
            </td>
            <td data-head={columns.named}>{number(mechanism.mentions)}</td>
          </tr>
        ))}
      </tbody>
      {isWhole && <MoneyTotals {...{ mechanisms, kind, money }} before={last ? 3 : 2} behind={2} />}
    </table>
  )
}

/** Of what nobody has looked at, that no record is there says nothing. */
const isUnseen = ({ state }: Listed) => state === 'proposed'

interface CellProps {
  mechanism: Listed
  kind: MechanismKindDeclaration
}

function Last({ mechanism, asked, kind }: CellProps & { asked: KindAnswer }) {
  const reader = useReader()
  const answer = mechanism.answers?.find(({ id }) => id === asked.id)
  if (!answer) return null
  const { main, more, alert, isEmpty } = answerWords(asked, answer, kind, reader)
  if (answer.records.length === 0 && isUnseen(mechanism))
    return <span className="quiet">{reader.t.mechanisms.answers.noneKept}</span>
  return (
    <span className={alert ? 'waits' : isEmpty ? 'quiet' : undefined}>
      {main}
      {alert && more[0] && ` · ${more[0]}`}
    </span>
  )
}

/** Answers that somebody has to look at. */
function Notices({ mechanism, kind, last }: CellProps & { last: KindAnswer | undefined }) {
  const reader = useReader()
  const { t, language, count } = reader
  const said = kind.answers.flatMap((asked) => {
    const answer = mechanism.answers?.find(({ id }) => id === asked.id)
    if (!answer || asked === last || (asked.rule === 'missing' && isUnseen(mechanism))) return []
    const { main, alert } = answerWords(asked, answer, kind, reader)
    // That something is missing, the question says itself.
    const said = asked.rule === 'missing' ? '' : main
    return alert ? [{ id: asked.id, question: asked.words[language], words: said }] : []
  })
  return (
    <ul className="notices">
      {said.map(({ id, question, words }) => (
        <li key={id} className="alert">
          {question}
          {words && <span className="quiet"> · {words}</span>}
        </li>
      ))}
      {mechanism.waiting > 0 && (
        <li className="quiet small">{count(t.mechanisms.waiting, mechanism.waiting)}</li>
      )}
    </ul>
  )
}
