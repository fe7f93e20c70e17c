import { readingCauses } from '@qarar/register'
import type { ReadingStretch } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { AnswerForm } from './answer-form.tsx'
import { CheckedAgainst } from './checked-against.tsx'
import { useReading } from './reading-context.ts'

/** A reading of any words of a paragraph: they are copied from the repaired text. */
export function WordsForm({ stretch: { span } }: { stretch: ReadingStretch }) {
  const { t } = useReader()
  const { refused, from, view } = useReading()
  const mine = refused?.fields.about === 'words' && refused.fields.start === `${span.start}`
  const typed = mine ? refused.fields : {}
  const { words } = t.verify
  return (
    <details className="other" open={mine}>
      <summary>{words.title}</summary>
      <AnswerForm
        about="words"
        fields={{ start: span.start, from, revision: view.revision }}
        className="answers"
      >
        <p className="quiet">{words.hint}</p>
        {mine && refused.why !== 'store' && <p className="problem">{t.verify.refused[refused.why]}</p>}
        <Words name="words" label={words.asTheyStand} typed={typed.words} />
        <Words name="text" label={words.readAs} typed={typed.text} />
        <Causes typed={typed.cause} />
        <CheckedAgainst typed={typed.checkedAgainst} />
        <button type="submit">{words.submit}</button>
      </AnswerForm>
    </details>
  )
}

function Words({ name, label, typed }: { name: string; label: string; typed?: string }) {
  const { language } = useReading().page.publication
  return (
    <label>
      {label}
      <input
        type="text"
        name={name}
        required
        maxLength={2000}
        defaultValue={typed}
        {...inLanguage(language)}
      />
    </label>
  )
}

/** Words that are right as they stand need no answer here, but may be given one. */
function Causes({ typed = 'reading-error' }: { typed?: string }) {
  const { t } = useReader()
  return (
    <fieldset className="causes">
      <legend>{t.verify.words.cause}</legend>
      {readingCauses.map((cause) => (
        <label key={cause}>
          <input type="radio" name="cause" value={cause} defaultChecked={cause === typed} />{' '}
          {t.verify.causes[cause]}
        </label>
      ))}
    </fieldset>
  )
}
