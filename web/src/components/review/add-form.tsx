import type { NewMandate } from '@qarar/register'
import type { ReviewParagraph } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { FieldsInputs } from './fields-inputs.tsx'
import { useReview } from './review-context.ts'
import { ReviewForm } from './review-form.tsx'
import { takesKeyboard } from './takes-keyboard.ts'

/** Class and follow: as the act says in which the words stand. */
const empty: NewMandate['fields'] = {
  ...{ verb: '', class: null, follow: null, addressees: [], action: '' },
  ...{ deadline: null, reportTo: null, beneficiary: [], deliverable: null, conditions: [] },
}

/** A mandate that the rules have not found: the words of the paragraph, selected or copied, and what they ask for. */
export function AddForm({ paragraph }: { paragraph: ReviewParagraph }) {
  const { t } = useReader()
  const { language, words, refused, page } = useReview()
  const typed = refused?.typed.about === 'added' ? refused.typed : {}
  return (
    <ReviewForm
      className="card-form add-form"
      fields={{ about: 'added', eId: paragraph.eId, order: page.order }}
    >
      <h3>{t.review.add.title}</h3>
      <label>
        {t.review.add.words}
        <textarea
          name="quote"
          rows={2}
          required
          maxLength={2000}
          defaultValue={typed.quote ?? words}
          {...takesKeyboard}
          {...inLanguage(language)}
        />
      </label>
      <FieldsInputs prefix="p0_" fields={empty} typed={typed} isFirst={false} />
      <button type="submit">{t.review.submit.add}</button>
    </ReviewForm>
  )
}
