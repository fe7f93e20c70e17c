import { findingSentence } from '@qarar/register'
import { filePath, findingsPath } from '../../addresses.ts'
import type { KeptFinding } from '../../answers.ts'
import type { Refused } from '../../dismiss.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { statedValue } from '../../i18n/stated-value.ts'
import { useFrame, useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'
import { FindingPlaceBox } from './finding-place.tsx'

/** A finding: what stands where, the places side by side, and what a person says of it. */
export function FindingItem({ finding, refused }: { finding: KeptFinding; refused: Refused | null }) {
  const reader = useReader()
  const own = refused?.finding === finding.id ? refused : null
  // Words of a file as they stand; the others are values, which are said in the reader's way.
  const isOfFiles = finding.code === 'files-differ'
  return (
    <li className="finding" id={finding.id}>
      <p className="finding-sentence">
        {findingSentence(finding, reader.language, (value) =>
          isOfFiles ? `\u2068${value}\u2069` : statedValue(value, reader),
        )}
        {isOfFiles && (
          <>
            {' '}
            <a href={filePath(String(finding.params.what))}>{reader.t.printed.differences.title}</a>
          </>
        )}
      </p>
      <div className="finding-places">
        {finding.places.map((place, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two places may be equal in everything
          <FindingPlaceBox key={index} place={place} />
        ))}
      </div>
      {finding.state === 'open' && <DismissForm finding={finding} typed={own?.reason} />}
      {finding.dismissal && <Dismissed finding={finding} dismissal={finding.dismissal} typed={own?.reason} />}
    </li>
  )
}

interface FormProps {
  finding: KeptFinding
  /** What was typed and not taken. */
  typed: string | undefined
}

function DismissForm({ finding, typed }: FormProps) {
  const { dismiss } = useReader().t.findings
  return (
    <details className="other" open={typed !== undefined}>
      <summary>{dismiss.title}</summary>
      <ReasonForm about="dismiss" fields={{ finding: finding.id }} words={dismiss} typed={typed}>
        <p className="quiet">{dismiss.effect}</p>
      </ReasonForm>
    </details>
  )
}

interface DismissedProps extends FormProps {
  dismissal: NonNullable<KeptFinding['dismissal']>
}

function Dismissed({ finding, dismissal, typed }: DismissedProps) {
  const reader = useReader()
  const { findings, separator } = reader.t
  return (
    <div className="dismissed">
      <p>
        <span className="quiet">
          {findings.dismissedBy} <bdi>{dismissal.by}</bdi>
          {separator}
          <time dateTime={dismissal.at}>{formatMoment(dismissal.at, reader)}</time>
          {': '}
        </span>
        <bdi>{dismissal.reason}</bdi>
      </p>
      <details className="other" open={typed !== undefined}>
        <summary>{findings.takeBack.title}</summary>
        <ReasonForm
          about="take-back"
          fields={{ finding: finding.id, id: dismissal.id }}
          words={findings.takeBack}
          typed={typed}
        />
      </details>
    </div>
  )
}

interface ReasonFormProps {
  about: 'dismiss' | 'take-back'
  fields: Record<string, string>
  words: { reason: string; submit: string }
  typed: string | undefined
  children?: React.ReactNode
}

/** Its address keeps the filter and the page of the list. */
function ReasonForm({ about, fields, words, typed, children }: ReasonFormProps) {
  const { recorded: _, ...query } = Object.fromEntries(useFrame().url.searchParams)
  return (
    <form className="answer" method="post" action={findingsPath(query)}>
      <FormToken />
      {Object.entries({ about, ...fields }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <label>
        {words.reason}
        <input type="text" name="reason" required maxLength={500} defaultValue={typed} />
      </label>
      <button type="submit">{words.submit}</button>
    </form>
  )
}
