import type { MechanismFields } from '@qarar/register'
import { interfaceLanguages } from '../../i18n/choose-reader.ts'
import { directionOf } from '../../i18n/reader.ts'
import type { Fields } from '../../register/refused.ts'
import { useReader } from '../frame/frame-context.ts'
import { takesKeyboard } from '../review/takes-keyboard.ts'

interface Props {
  /** What was typed and not taken. */
  typed: Fields
  /** As they are now; null: of a new one. */
  fields: MechanismFields | null
}

/** Fields of a mechanism itself: what it is called, whose it is, what it is for and where it sits. */
export function NamesFields({ typed, fields }: Props) {
  const words = useReader().t.mechanisms
  const { body, seat, aliases = [], mandate } = fields ?? {}
  return (
    <>
      <div className="long name-row">
        {interfaceLanguages.map((language, at) => (
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
              defaultValue={typed[`name-${language}`] ?? fields?.names[language] ?? ''}
            />
          </label>
        ))}
      </div>
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
    </>
  )
}
