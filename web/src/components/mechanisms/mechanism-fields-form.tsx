import { directionOf } from '../../i18n/reader.ts'
import { useReader } from '../frame/frame-context.ts'
import { takesKeyboard } from '../review/takes-keyboard.ts'
import { useMechanism } from './mechanism-context.ts'
import { MechanismForm } from './mechanism-form.tsx'

const languages = ['ar', 'en', 'fr'] as const

/** What a mechanism is called, whose it is, what it is for and where it sits. */
export function MechanismFieldsForm() {
  const { t } = useReader()
  const words = t.mechanisms
  const { mechanism, refused, address } = useMechanism()
  const { names, aliases, body, mandate, seat } = mechanism.fields
  const typed = refused?.fields.about === 'edit' ? refused.fields : {}
  return (
    <MechanismForm
      about="edit"
      fields={{ version: mechanism.version }}
      className="fields record-form panel-form"
    >
      {languages.map((language, at) => (
        <label key={language}>
          {words.names[language]}
          <input
            id={`name-${language}`}
            type="text"
            name={`name-${language}`}
            lang={language}
            dir={directionOf(language)}
            maxLength={500}
            {...(at === 0 && { autoFocus: takesKeyboard.autoFocus })}
            defaultValue={typed[`name-${language}`] ?? names[language] ?? ''}
          />
        </label>
      ))}
      <label>
        {words.body}
        <input type="text" name="body" dir="auto" maxLength={500} defaultValue={typed.body ?? body?.text} />
      </label>
      <label>
        {words.seat}
        <input type="text" name="seat" dir="auto" maxLength={500} defaultValue={typed.seat ?? seat ?? ''} />
      </label>
      <label className="long">
        {words.aliasesTyped}
        <textarea name="aliases" dir="auto" rows={3} defaultValue={typed.aliases ?? aliases.join('\n')} />
      </label>
      <label className="long">
        {words.mandate}
        <textarea
          name="mandate"
          dir="auto"
          rows={4}
          maxLength={20_000}
          defaultValue={typed.mandate ?? mandate ?? ''}
        />
      </label>
      <p className="buttons">
        <button type="submit" className="primary">
          {words.form.save}
        </button>
        <a href={address()} data-key="cancel">
          {words.form.cancel}
        </a>
      </p>
    </MechanismForm>
  )
}
