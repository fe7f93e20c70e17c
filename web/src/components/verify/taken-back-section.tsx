import type { TakenBack } from '../../answers.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { ChangeText } from './change-text.tsx'
import { useReading } from './reading-context.ts'

/** Answers that count no more, folded: what they said, who took them back, and why. */
export function TakenBackSection() {
  const { t, number } = useReader()
  const { takenBack } = useReading().view
  if (takenBack.length === 0) return null
  return (
    <details className="group taken-back">
      <summary>
        {t.verify.takenBack.title} <span className="quiet">{number(takenBack.length)}</span>
      </summary>
      <ol>
        {takenBack.map((decision) => (
          <li key={decision.id} className="question-item" id={`taken_${decision.id}`}>
            <Said about={decision.about} />
            <Why decision={decision} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function Said({ about }: Pick<TakenBack, 'about'>) {
  const { t, plain } = useReader()
  if ('line' in about) return <p>{t.verify.takenBack.lines(plain(about.line), plain(about.next))}</p>
  return <ChangeText from={about.quote} to={about.text} confirmed />
}

function Why({ decision: { by, withdrawn } }: { decision: TakenBack }) {
  const reader = useReader()
  const { takenBack } = reader.t.verify
  return (
    <p className="quiet">
      <bdi>{by}</bdi>
      {' · '}
      {takenBack.by} <bdi>{withdrawn.by}</bdi>
      {reader.t.separator}
      <time dateTime={withdrawn.at}>{formatMoment(withdrawn.at, reader)}</time>
      {' · '}
      {takenBack.reason} <bdi>{withdrawn.reason}</bdi>
    </p>
  )
}
