import { formatStated } from '../../i18n/dates.ts'
import { type DemandStep, demandSteps, monthsBetween } from '../../life/demand-steps.ts'
import { sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'
import { useMandate } from '../register/mandate-context.ts'

/** A request as a line in time: first asked, asked again, reported, due. The band below says the same at length. */
export function DemandLine() {
  const { t } = useReader()
  const steps = demandSteps(useMandate().page)
  if (steps.length < 2) return null
  return (
    <section className="demand-line" aria-labelledby="demand-line">
      <h2 id="demand-line">{t.reading.line.title}</h2>
      <ol aria-label={t.reading.line.figure}>
        {steps.map((step, at) => (
          <StepItem key={step.key} step={step} before={steps[at - 1]} />
        ))}
      </ol>
    </section>
  )
}

function StepItem({ step, before }: { step: DemandStep; before: DemandStep | undefined }) {
  const reader = useReader()
  const { t } = reader
  return (
    <li className={`demand-step is-${step.is}`} aria-current={step.isHere ? 'step' : undefined}>
      <Elapsed from={before?.date ?? null} to={step.date} />
      <span className="dot" aria-hidden="true" />
      <b>{wordsOf(step, t)}</b>
      <StepText step={step} />
      {step.session && <span className="quiet small">{sessionWords(step.session, reader)}</span>}
      {step.date ? (
        <time className="quiet small" dateTime={step.date}>
          {formatStated(step.date, 'gregorian', reader)}
        </time>
      ) : (
        step.is !== 'due' && <span className="quiet small">{t.reading.line.undated}</span>
      )}
    </li>
  )
}

type Words = ReturnType<typeof useReader>['t']

function wordsOf({ is, tells }: DemandStep, t: Words): string {
  const { line } = t.reading
  if (is === 'due') return line.due
  if (is === 'fact') return line.facts[tells] ?? tells
  if (is === 'told') return line.answered
  if (is === 'again') return line.askedAgain
  return t.life.changes[tells as keyof Words['life']['changes']] ?? tells
}

function StepText({ step: { symbol, title, language, href } }: { step: DemandStep }) {
  const { t } = useReader()
  if (symbol === null && title === null) return null
  const name = symbol ? (
    <SymbolText>{symbol}</SymbolText>
  ) : (
    <DocumentText language={language}>{title ?? t.publication.untitled}</DocumentText>
  )
  return href ? <a href={href}>{name}</a> : <span>{name}</span>
}

/** How long it took from one to the next, in whole months or years. */
function Elapsed({ from, to }: { from: string | null; to: string | null }) {
  const { t, count } = useReader()
  const months = monthsBetween(from, to)
  if (months === null || months < 1) return null
  const { line } = t.reading
  const [forms, length] =
    months < 24 ? ([line.months, months] as const) : ([line.years, Math.floor(months / 12)] as const)
  return <span className="elapsed quiet small">{count(forms, length)}</span>
}
