// The forms of one mandate. Each is on the page only while it is open.
import { paragraphName } from '@qarar/register'
import type { ReviewMandate } from '../../answers.ts'
import { splitParts } from '../../review/decide-review.ts'
import type { Typed } from '../../review/typed-fields.ts'
import { isShown } from '../../review/word-runs.ts'
import { useReader } from '../frame/frame-context.ts'
import { ShortWords } from '../parts/short-words.tsx'
import { FieldsInputs } from './fields-inputs.tsx'
import { useReview } from './review-context.ts'
import { ReviewForm } from './review-form.tsx'
import { takesKeyboard } from './takes-keyboard.ts'

interface Props {
  mandate: ReviewMandate
  typed: Typed
}

const seenOf = ({ id, version, state }: ReviewMandate) => ({ mandate: id, version, was: state })

export function EditForm({ mandate, typed }: Props) {
  const { t } = useReader()
  return (
    <ReviewForm className="card-form" fields={{ about: 'edited', ...seenOf(mandate) }}>
      <FieldsInputs prefix="p0_" fields={mandate.fields} typed={typed} isFirst />
      <button type="submit">{t.review.submit.edit}</button>
    </ReviewForm>
  )
}

/** Two parts have all words of the whole, to be cut; further ones are empty. */
export function SplitForm({ mandate, typed }: Props) {
  const { t, plain } = useReader()
  return (
    <ReviewForm className="card-form" fields={{ about: 'split', ...seenOf(mandate) }}>
      <p className="quiet">{t.review.splitHint}</p>
      {Array.from({ length: splitParts }, (_, part) => {
        const fields = part < 2 ? mandate.fields : { ...mandate.fields, action: '' }
        const inputs = (
          <FieldsInputs prefix={`p${part}_`} fields={fields} typed={typed} isFirst={part === 0} />
        )
        const name = t.review.part(plain(part + 1))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a form never move
          <details key={part} className="part" open={part < 2 || Boolean(typed[`p${part}_action`])}>
            <summary>{name}</summary>
            {inputs}
          </details>
        )
      })}
      <button type="submit">{t.review.submit.split}</button>
    </ReviewForm>
  )
}

export function MergeForm({ mandate, typed }: Props) {
  const reader = useReader()
  const { t } = reader
  const { page, language } = useReview()
  const others = page.paragraphs.flatMap(({ mandates, ...place }) =>
    mandates
      .filter((other) => other.id !== mandate.id && isShown(other))
      .map((other) => ({ other, place: paragraphName(place, reader.language) })),
  )
  return (
    <ReviewForm className="card-form" fields={{ about: 'merged', ...seenOf(mandate) }}>
      <fieldset>
        <legend>{t.review.mergeInto}</legend>
        {others.map(({ other, place }, at) => (
          <label key={other.id} className="choice">
            <input
              type="radio"
              name="into"
              value={other.id}
              defaultChecked={typed.into === other.id}
              {...(at === 0 && takesKeyboard)}
            />{' '}
            <bdi>{place}</bdi>{' '}
            <ShortWords language={language} longest={90}>
              {other.fields.action}
            </ShortWords>
          </label>
        ))}
      </fieldset>
      <button type="submit">{t.review.submit.merge}</button>
    </ReviewForm>
  )
}

export function RejectForm({ mandate, typed }: Props) {
  const { t } = useReader()
  return (
    <ReviewForm className="card-form" fields={{ about: 'rejected', ...seenOf(mandate) }}>
      <label>
        {t.review.rejectReason}
        <input type="text" name="reason" maxLength={500} defaultValue={typed.reason} {...takesKeyboard} />
      </label>
      <button type="submit">{t.review.submit.reject}</button>
    </ReviewForm>
  )
}
