import type { ReadingToVerify } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { readingKey } from '../../reading/open-questions.ts'
import { useReader } from '../frame/frame-context.ts'
import { VisibleControls } from '../parts/visible-controls.tsx'
import { PrintedClip } from '../printed/printed-clip.tsx'
import { AnswerForm } from './answer-form.tsx'
import { ChangeText } from './change-text.tsx'
import { CheckedAgainst } from './checked-against.tsx'
import { EvidenceLine } from './evidence.tsx'
import { usePrinted, useReading } from './reading-context.ts'
import { ReadingPlace } from './reading-place.tsx'

interface Props {
  reading: ReadingToVerify
  /** The question after it. */
  following: ReadingToVerify | null
}

/** Spoiled words in their context, what is proposed for them, and the answers. */
export function ReadingQuestion({ reading, following }: Props) {
  const { view } = useReading()
  const { text, proposed, span } = reading
  const key = readingKey(reading)
  const fields = {
    start: span.start,
    end: span.end,
    revision: view.revision,
    quote: text,
    proposed,
    following: following ? readingKey(following) : '',
  }
  return (
    <li className="question-item" id={key}>
      <ReadingPlace reading={reading} />
      <InContext reading={reading} />
      <PrintedClip printed={usePrinted()} lines={reading.sourceLines} open />
      <ChangeText from={text} to={proposed} confirmed={false} />
      <EvidenceLine reading={reading} />
      <AnswerForm about="reading" fields={fields} className="answers">
        <Answers name={key} start={span.start} line={reading.sourceLines[0]} />
      </AnswerForm>
    </li>
  )
}

export function InContext({ reading: { before, text, after } }: { reading: ReadingToVerify }) {
  const { language } = useReading().page.publication
  return (
    <p className="text" {...inLanguage(language)}>
      … <VisibleControls>{before}</VisibleControls>
      <mark>
        <VisibleControls>{text}</VisibleControls>
      </mark>
      <VisibleControls>{after}</VisibleControls> …
    </p>
  )
}

/** Enter in a field gives the first answer, which takes typed words before proposed ones. */
function Answers({ name, start, line }: { name: string; start: number; line: number }) {
  const { t } = useReader()
  const { refused, page } = useReading()
  const typed =
    refused?.fields.about === 'reading' && refused.fields.start === `${start}` ? refused.fields : null
  const { answers, another } = t.verify.readings
  return (
    <>
      <div className="buttons">
        <button type="submit" className="primary" name="cause" value="reading-error" id={`${name}_answer`}>
          {answers['reading-error']}
        </button>
        <button type="submit" name="cause" value="as-printed">
          {answers['as-printed']}
        </button>
        <button type="submit" name="cause" value="original-error">
          {answers['original-error']}
        </button>
      </div>
      <CheckedAgainst typed={typed?.checkedAgainst} line={line} />
      <label>
        {another}
        <input
          type="text"
          name="other"
          maxLength={2000}
          defaultValue={typed?.other}
          {...inLanguage(page.publication.language)}
        />
      </label>
    </>
  )
}
