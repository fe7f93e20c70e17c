import { type KindField, listOf, type MechanismRecord } from '@qarar/register'
import type { Reader } from '../../i18n/reader.ts'
import { inputName } from '../../mechanisms/mechanism-change.ts'
import { printingOf, recordTitle, typedValue } from '../../mechanisms/printing.ts'
import type { Refused } from '../../register/refused.ts'
import { useReader } from '../frame/frame-context.ts'
import { takesKeyboard } from '../review/takes-keyboard.ts'
import { ListEntryFields } from './list-entry-fields.tsx'
import { type ShownMechanism, useMechanism } from './mechanism-context.ts'

interface Props {
  field: KindField
  record: MechanismRecord | null
  isFirst: boolean
}

const long = ['long-text', 'parties', 'states', 'choices']

/** A field of a record as its type is typed, with what is wrong with it beside it. */
export function FieldInput({ field, record, isFirst }: Props) {
  const reader = useReader()
  const { form } = reader.t.mechanisms
  const { refused } = useMechanism()
  const name = inputName(field.id)
  const faults = (refused?.faults ?? []).filter((fault) => fault.field === field.id)
  const value = record?.values[field.id]
  const typed = refused?.fields[name] ?? (value === undefined ? '' : typedValue(value, reader))
  const hints = [
    hintOf(field, form),
    field.help?.[reader.language],
    field.sensitive ? form.sensitive : null,
    record?.masked.includes(field.id) ? form.keepsMasked : null,
  ].filter(Boolean)
  const told = [hints.length > 0 && `${name}-hint`, faults.length > 0 && `${name}-fault`].filter(Boolean)
  const attributes = {
    ...{ id: name, name, 'aria-describedby': told.join(' ') || undefined },
    'aria-invalid': faults.length > 0 || undefined,
    'aria-required': field.required || undefined,
    ...((isFirst || isFirstFault(refused, field)) && { autoFocus: takesKeyboard.autoFocus }),
  }
  return (
    <div className={`field${long.includes(field.type) ? ' long' : ''}${faults.length > 0 ? ' faulty' : ''}`}>
      <FieldLabel field={field} />
      <Control field={field} typed={typed} attributes={attributes} />
      {hints.length > 0 && (
        <p id={`${name}-hint`} className="hint">
          {hints.join(' · ')}
        </p>
      )}
      {faults.length > 0 && (
        <p id={`${name}-fault`} className="fault">
          {faults.map(({ message }) => message).join(' ')}
        </p>
      )}
      <ListEntryFields field={field} />
    </div>
  )
}

/** Where the keyboard goes when a form comes back. */
const isFirstFault = (refused: Refused | null, { id }: KindField) => refused?.faults?.[0]?.field === id

/** Several boxes have no one input that a label could be of. */
function FieldLabel({ field }: { field: KindField }) {
  const { t, language } = useReader()
  const unit = field.unit && ` (${field.unit[language]})`
  const words = (
    <>
      {field.words[language]}
      {unit}
      {field.required && <b className="required"> {t.mechanisms.form.required}</b>}
    </>
  )
  if (field.type === 'choices') return <p id={`${inputName(field.id)}-label`}>{words}</p>
  return <label htmlFor={inputName(field.id)}>{words}</label>
}

type FormWords = ReturnType<typeof useReader>['t']['mechanisms']['form']

function hintOf({ type }: KindField, form: FormWords): string | null {
  if (type === 'date') return form.date
  if (type === 'money') return form.money
  if (type === 'place') return form.place
  return type === 'parties' || type === 'states' ? form.several : null
}

interface ControlProps {
  field: KindField
  typed: string
  attributes: Record<string, unknown> & { id: string; name: string }
}

function Control({ field, typed, attributes }: ControlProps) {
  const reader = useReader()
  const choices = choicesOf(field, reader, useMechanism())
  switch (field.type) {
    case 'long-text':
      return <textarea {...attributes} dir="auto" rows={4} maxLength={20_000} defaultValue={typed} />
    case 'parties':
    case 'states':
      return <textarea {...attributes} dir="auto" rows={3} maxLength={20_000} defaultValue={typed} />
    case 'choices':
      return <Boxes {...{ attributes, typed, choices }} />
    case 'choice':
    case 'flag':
    case 'record':
    case 'mechanism':
      return <Select {...{ attributes, typed, choices }} />
    default:
      return (
        <input
          {...attributes}
          type="text"
          dir={field.type === 'number' ? 'ltr' : 'auto'}
          inputMode={field.type === 'number' ? 'decimal' : undefined}
          maxLength={500}
          defaultValue={typed}
        />
      )
  }
}

interface Choice {
  id: string
  name: string
}

/** What a field may be chosen from; empty where it is typed. */
function choicesOf(
  field: KindField,
  reader: Reader,
  { kind, records, names, others }: ShownMechanism,
): readonly Choice[] {
  const { yes, no } = reader.t.mechanisms.form
  if (field.type === 'flag')
    return [
      { id: 'yes', name: yes },
      { id: 'no', name: no },
    ]
  if (field.type === 'mechanism') return others
  if (field.type !== 'record') {
    const entries = listOf(kind, field.list ?? '')?.entries ?? []
    return entries.map(({ id, words }) => ({ id, name: words[reader.language] }))
  }
  const type = kind.records.find(({ id }) => id === field.record)
  const printing = printingOf(kind, reader, names)
  const those = records.filter((each) => each.type === field.record && each.state !== 'proposed')
  return type ? those.map((each) => ({ id: each.id, name: recordTitle(each, type, printing) })) : []
}

interface SelectProps {
  attributes: ControlProps['attributes']
  typed: string
  choices: readonly Choice[]
}

/** What is held and stands in no list any more stays as it is. */
function Select({ attributes, typed, choices }: SelectProps) {
  const { form } = useReader().t.mechanisms
  const isKnown = typed === '' || choices.some(({ id }) => id === typed)
  return (
    <select {...attributes} defaultValue={typed}>
      <option value="">{form.choose}</option>
      {!isKnown && <option value={typed}>{typed}</option>}
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}

function Boxes({ attributes, typed, choices }: SelectProps) {
  const ticked = typed.split('\n')
  return (
    <fieldset className="boxes" aria-labelledby={`${attributes.id}-label`}>
      <input type="hidden" name={attributes.name} value="" />
      {choices.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" name={attributes.name} value={id} defaultChecked={ticked.includes(id)} />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  )
}
