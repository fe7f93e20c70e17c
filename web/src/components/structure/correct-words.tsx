import type { ReviewParagraph } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { useReview } from '../review/review-context.ts'
import { Choice, DirectForm, Say } from './direct-form.tsx'

/** What words of a paragraph are: the first of another one, a citation, a mechanism. */
export function CorrectWords({ paragraph: { eId } }: { paragraph: ReviewParagraph }) {
  const { structure } = useReader().t
  const { language, words, refused } = useReview()
  const { words: own, mechanisms, states } = structure
  const typed = refused?.typed.of === 'words' && !refused.typed.at ? refused.typed : {}
  return (
    <DirectForm of="words" fields={{ eId }}>
      <fieldset>
        <legend>{own.title}</legend>
        <label className="wide">
          {own.words}
          <textarea
            name="quote"
            rows={2}
            required
            maxLength={2000}
            defaultValue={typed.quote ?? words}
            {...inLanguage(language)}
          />
        </label>
        {/* The first button of a form is the one that Enter presses: the one beside the field. */}
        <div className="say">
          <label>
            {own.symbol}
            <input
              type="text"
              name="citation_value"
              maxLength={200}
              dir="auto"
              defaultValue={typed.citation_value}
            />
          </label>
          <Say what="citation">{own.cites}</Say>
        </div>
        <div className="say">
          <Say what="cut">{own.cut}</Say>
        </div>
        <div className="say">
          <Choice
            name="mechanism_value"
            label={own.mechanism}
            names={mechanisms}
            chosen={typed.mechanism_value ?? null}
            none={own.namesNone}
          />
          <Choice
            name="mechanism_state"
            label={own.state}
            names={states}
            chosen={typed.mechanism_state ?? null}
            none={own.noState}
          />
          <Say what="mechanism">{structure.paragraph.record}</Say>
        </div>
      </fieldset>
    </DirectForm>
  )
}
