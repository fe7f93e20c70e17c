import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'
import type { Question } from './question.ts'

const decisions = ['new-revision', 'new-format', 'new-language', 'separate'] as const

/** The answers that can be given, each with its effect, as the buttons of one form. */
export function Choices({ doubt, arrived, held }: Question) {
  const { t } = useReader()
  const language = arrived?.publication.language
  const isKept = arrived !== null && held?.expressions.some((kept) => kept.language === language)
  const offered = decisions.filter((decision) => decision !== 'new-language' || !isKept)
  return (
    <form className="choices" method="post" action="/doubts">
      <FormToken />
      <input type="hidden" name="doubt" value={doubt.id} />
      <fieldset>
        <legend>{t.questions.choose}</legend>
        {offered.map((decision) => (
          <div key={decision} className="choice">
            <button
              type="submit"
              name="decision"
              value={decision}
              aria-describedby={`${doubt.id}_${decision}`}
            >
              {t.questions.choices[decision].name}
            </button>
            <p className="quiet" id={`${doubt.id}_${decision}`}>
              {t.questions.choices[decision].effect}
            </p>
          </div>
        ))}
      </fieldset>
    </form>
  )
}
