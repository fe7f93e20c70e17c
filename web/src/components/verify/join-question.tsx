import type { JoinToConfirm } from '../../answers.ts'
import { joinKey, sureBeside } from '../../reading/open-questions.ts'
import { useReader } from '../frame/frame-context.ts'
import { PrintedClip } from '../printed/printed-clip.tsx'
import { AnswerForm } from './answer-form.tsx'
import { CertaintyMark } from './certainty-mark.tsx'
import { FileLine } from './file-line.tsx'
import { JoinedText } from './joined-text.tsx'
import { usePrinted, useReading } from './reading-context.ts'

/** The list of lines where joined text begins; see joins-section.tsx. */
export const lineStarts = 'line-starts'

interface Props {
  join: JoinToConfirm
  /** The question after it. */
  following: JoinToConfirm | null
}

/** Does the text go on so? One click, or the line that follows instead. */
export function JoinQuestion({ join, following }: Props) {
  const { t } = useReader()
  const { view } = useReading()
  const key = joinKey(join)
  const fields = {
    line: join.line,
    manifestation: view.manifestation,
    following: following ? joinKey(following) : '',
    certainty: following?.certainty ?? '',
    sure: sureBeside(view, join.line),
  }
  return (
    <li className="question-item" id={key}>
      <p className="place">
        <FileLine line={join.line} />
        <span className="arrow" aria-hidden="true" />
        <FileLine line={join.next} />
        <CertaintyMark certainty={join.certainty} />
      </p>
      <JoinedText join={join} />
      <PrintedClip printed={usePrinted()} lines={[join.line, join.line]} open />
      <PrintedClip printed={usePrinted()} lines={[join.next, join.next]} open />
      <Reasons join={join} />
      <div className="answers">
        <AnswerForm about="join" fields={{ ...fields, next: join.next }} className="answer">
          <button type="submit" className="primary" id={`${key}_answer`}>
            {t.verify.joins.right}
          </button>
        </AnswerForm>
        <OtherLine join={join} fields={fields} />
      </div>
    </li>
  )
}

function Reasons({ join: { reasons } }: { join: JoinToConfirm }) {
  const { t } = useReader()
  const words = reasons.map((reason) => t.verify.joins.reasons[reason])
  return (
    <p className="reasons">
      {t.verify.joins.because} {words.length > 0 ? words.join(t.separator) : t.verify.joins.noReason}
    </p>
  )
}

function OtherLine({ join, fields }: { join: JoinToConfirm; fields: Record<string, string | number> }) {
  const { t, plain } = useReader()
  const { refused } = useReading()
  const typed =
    refused?.fields.about === 'join' && refused.fields.line === `${join.line}` && refused.fields.next
  return (
    <details className="other" open={Boolean(typed)}>
      <summary>{t.verify.joins.other}</summary>
      <AnswerForm about="join" fields={fields} className="answer">
        <label>
          {t.verify.joins.otherLine(plain(join.line))}
          <input
            type="number"
            name="next"
            min={1}
            required
            list={lineStarts}
            inputMode="numeric"
            defaultValue={typed || undefined}
          />
        </label>
        <button type="submit">{t.verify.joins.say}</button>
        <p className="quiet">
          <a href="#layers">{t.verify.joins.otherHint}</a>
        </p>
      </AnswerForm>
    </details>
  )
}
