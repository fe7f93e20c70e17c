import type { JoinToConfirm } from '../../answers.ts'
import { joinKey } from '../../reading/open-questions.ts'
import { useReader } from '../frame/frame-context.ts'
import { DecidedBy } from './decided-by.tsx'
import { FileLine } from './file-line.tsx'
import { JoinedText } from './joined-text.tsx'

/** A join that a person has confirmed or put right. */
export function AnsweredJoin({ join }: { join: JoinToConfirm }) {
  const { t } = useReader()
  if (!join.decided) return null
  // Newer rules may have no place for a line: the answer is kept, and said to hold no more.
  const holds = join.certainty !== 'unsure'
  return (
    <li className="question-item" id={joinKey(join)}>
      <p className="place">
        <FileLine line={join.decided.line} />
        <span className="arrow" aria-hidden="true" />
        <FileLine line={join.decided.next} />
        {holds ? (
          <b className="decided-mark">{t.verify.joins[join.decided.corrects ? 'corrected' : 'confirmed']}</b>
        ) : (
          <b className="certainty unsure">{t.verify.joins.gone}</b>
        )}
      </p>
      <JoinedText join={join} />
      <DecidedBy decision={join.decided} back="joins" />
    </li>
  )
}
