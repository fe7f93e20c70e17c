import { type KindAnswer, type MechanismAnswer, recordTypeOf } from '@qarar/register'
import { workPath } from '../../addresses.ts'
import { type AnswerWords, answerWords, type Sum } from '../../mechanisms/answer-words.ts'
import { printingOf, recordTitle } from '../../mechanisms/printing.ts'
import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'
import { SumWords } from './sum-words.tsx'

/** Every question of the kind with its answer, and what shows it. */
export function MechanismAnswers({ answers }: { answers: readonly MechanismAnswer[] }) {
  const reader = useReader()
  const { kind } = useMechanism()
  const words = reader.t.mechanisms.answers
  const said = kind.answers.flatMap((asked) => {
    const answer = answers.find(({ id }) => id === asked.id)
    return answer ? [{ asked, answer, words: answerWords(asked, answer, kind, reader) }] : []
  })
  if (said.length === 0) return null
  return (
    <section className="mechanism-part" id="answers">
      <h2>{words.title}</h2>
      <p className="quiet small">{words.why}</p>
      <dl className="mechanism-answers">
        {said.map((each) => (
          <OneAnswer key={each.asked.id} {...each} />
        ))}
      </dl>
    </section>
  )
}

interface Props {
  asked: KindAnswer
  answer: MechanismAnswer
  words: AnswerWords
}

function OneAnswer({ asked, answer, words }: Props) {
  const { t, language } = useReader()
  const { main, more, figures, sums, amounts, alert, isEmpty } = words
  const isWide = sums.length > 0
  return (
    <div className={[alert && 'alert', isWide && 'wide'].filter(Boolean).join(' ') || undefined}>
      <dt>{asked.words[language]}</dt>
      <dd>
        {main === null && <span className="not-stated">{t.mechanisms.answers.notTold}</span>}
        {main && (isEmpty ? <span className="quiet">{main}</span> : <b className="said">{main}</b>)}
        {more.length > 0 && <span className="more">{more.join(t.separator)}</span>}
        {amounts.length > 0 && <Amounts amounts={amounts} />}
        {sums.length > 0 && <SumsTable sums={sums} />}
        {figures.length > 0 && <FiguresList figures={figures} />}
        <Proved answer={answer} />
      </dd>
    </div>
  )
}

function Amounts({ amounts }: Pick<AnswerWords, 'amounts'>) {
  const { separator } = useReader().t
  const { mechanism, known } = useMechanism()
  return amounts.map((sum, at) => (
    <b key={sum.words} className="said">
      {at > 0 && separator}
      <SumWords sum={sum} mechanism={mechanism.id} known={known} />
    </b>
  ))
}

function SumsTable({ sums }: Pick<AnswerWords, 'sums'>) {
  const { answers } = useReader().t.mechanisms
  const { mechanism, known } = useMechanism()
  const words = (sum: Sum) => <SumWords sum={sum} mechanism={mechanism.id} known={known} />
  return (
    <table className="sums">
      <thead>
        <tr>
          <th scope="col">{answers.pledged}</th>
          <th scope="col">{answers.corrected}</th>
          <th scope="col">{answers.paid}</th>
          <th scope="col">{answers.left}</th>
        </tr>
      </thead>
      <tbody>
        {sums.map(({ currency, pledged, corrected, paid, left }) => (
          <tr key={currency}>
            <td data-head={answers.pledged}>{words(pledged)}</td>
            <td data-head={answers.corrected}>{words(corrected)}</td>
            <td data-head={answers.paid}>{words(paid)}</td>
            <td data-head={answers.left}>
              <b>{words(left)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** As many as are taken in at a glance. */
const mostFigures = 12

function FiguresList({ figures }: Pick<AnswerWords, 'figures'>) {
  return (
    <ul className="answer-figures">
      {figures.slice(0, mostFigures).map(({ label, value, share }) => (
        <li key={label}>
          <span>{label}</span> <b>{value}</b>
          {share !== null && (
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.max(2, share * 100)} height="4" />
            </svg>
          )}
        </li>
      ))}
    </ul>
  )
}

const mostProofs = 4

/** The records that show it, else the paragraphs; of a count or a sum over all of them none by name. */
function Proved({ answer }: { answer: MechanismAnswer }) {
  const reader = useReader()
  const { kind, records, mentions, names } = useMechanism()
  const words = reader.t.mechanisms.answers
  const printing = printingOf(kind, reader, names)
  const ofRecords = answer.records.flatMap((id) => {
    const record = records.find((each) => each.id === id)
    const type = record && recordTypeOf(kind, record.type)
    return record && type ? [{ key: id, href: `#${id}`, name: recordTitle(record, type, printing) }] : []
  })
  const ofTexts = answer.mentions.flatMap((id) => {
    const at = mentions.find((each) => each.id === id)
    if (!at) return []
    const name = at.symbol ?? at.title ?? at.date ?? at.eId
    return [{ key: id, href: `${workPath(at.publication, at.order)}#${at.eId}`, name }]
  })
  const proofs = ofRecords.length > 0 ? ofRecords : ofTexts
  if (proofs.length === 0) return null
  const all = ofRecords.length > 0 ? Math.max(proofs.length, answer.shownBy ?? 0) : proofs.length
  const rest = all - mostProofs
  return (
    <span className="proved">
      {words.proofs}
      {': '}
      {proofs.slice(0, mostProofs).map(({ key, href, name }, at) => (
        <span key={key}>
          {at > 0 && reader.t.separator}
          <a href={href}>
            <bdi>{name}</bdi>
          </a>
        </span>
      ))}
      {rest > 0 && ` ${words.more(reader.number(rest))}`}
    </span>
  )
}
