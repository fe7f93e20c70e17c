import type { Doubt } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

const decisions = ['new-revision', 'new-format', 'new-language', 'separate'] as const

/** The four answers, each with its effect, as the buttons of one form. */
export function Choices({ doubt }: { doubt: Doubt }) {
  const { t } = useReader()
  return (
    <form className="choices" method="post" action="/doubts">
      <FormToken />
      <input type="hidden" name="doubt" value={doubt.id} />
      <fieldset>
        <legend>{t.questions.choose}</legend>
        {decisions.map((decision) => (
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
