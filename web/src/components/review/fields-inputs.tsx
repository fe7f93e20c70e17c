import { actClasses, deadlineKinds, follows, type NewMandate } from '@qarar/register'
import { inLanguage } from '../../i18n/in-language.ts'
import { keptFields, type Typed } from '../../review/typed-fields.ts'
import { useReader } from '../frame/frame-context.ts'
import { useReview } from './review-context.ts'
import { takesKeyboard } from './takes-keyboard.ts'

interface Props {
  /** Of the names: a split has several mandates in one form. */
  prefix: string
  /** Without class and follow those are chosen, or left to the rules. */
  fields: NewMandate['fields']
  /** What was typed into a form that was refused. */
  typed: Typed
  /** Whether its first field takes the keyboard. */
  isFirst: boolean
}

/** The fields of a mandate: followed how, of whom, what, by when, reported to whom. */
export function FieldsInputs({ prefix, fields, typed, isFirst }: Props) {
  const { t } = useReader()
  const { language } = useReview()
  const value = (name: string, own: string | null | undefined) => typed[`${prefix}${name}`] ?? own ?? ''
  const text = (name: string, label: string, own: string | null | undefined, list?: string) => (
    <label>
      {label}
      <input
        type="text"
        name={`${prefix}${name}`}
        maxLength={500}
        defaultValue={value(name, own)}
        list={list}
        {...(list || name.endsWith('value') || name.endsWith('session')
          ? { dir: 'ltr' }
          : inLanguage(language))}
      />
    </label>
  )
  const { addressees, deadline, reportTo } = fields
  const fieldNames = t.review.fields
  const byRule = (own: string | null) => (own === null ? [['', fieldNames.byRule] as const] : [])
  return (
    <div className="fields">
      <input type="hidden" name={`${prefix}kept`} value={value('kept', keptFields(fields))} />
      <label className="wide">
        {t.mandates.action}
        <textarea
          name={`${prefix}action`}
          rows={3}
          maxLength={20_000}
          defaultValue={value('action', fields.action)}
          {...(isFirst && takesKeyboard)}
          {...inLanguage(language)}
        />
      </label>
      <Choice
        name={`${prefix}follow`}
        label={t.mandates.follow}
        chosen={value('follow', fields.follow)}
        choices={[...byRule(fields.follow), ...follows.map((each) => [each, t.asks.follows[each]] as const)]}
      />
      <Choice
        name={`${prefix}class`}
        label={fieldNames.act}
        chosen={value('class', fields.class)}
        choices={[
          ...byRule(fields.class),
          ...actClasses.map((each) => [each, t.marks.classes[each]] as const),
        ]}
      />
      {Array.from({ length: addressees.length + 2 }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form never move
        <div key={at} className="pair-of">
          {text(`a${at}_text`, t.mandates.addressee, addressees[at]?.text)}
          {text(`a${at}_id`, fieldNames.party, addressees[at]?.id, 'party-ids')}
        </div>
      ))}
      <Choice
        name={`${prefix}by_kind`}
        label={t.mandates.deadline}
        chosen={value('by_kind', deadline?.kind)}
        choices={[
          ['', t.facts.notStated],
          ...deadlineKinds.map((each) => [each, t.asks.kinds[each]] as const),
        ]}
      />
      <div className="pair-of">
        {text('by_text', fieldNames.words, deadline?.text)}
        {text('by_value', fieldNames.value, deadline?.value)}
      </div>
      <div className="pair-of">
        {text('to_text', t.asks.reports, reportTo?.text)}
        {text('to_id', fieldNames.party, reportTo?.id, 'party-ids')}
      </div>
      {text('to_session', fieldNames.session, reportTo?.session)}
    </div>
  )
}

interface ChoiceProps {
  name: string
  label: string
  chosen: string
  choices: readonly (readonly [value: string, name: string])[]
}

function Choice({ name, label, chosen, choices }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen}>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
