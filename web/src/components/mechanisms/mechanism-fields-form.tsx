import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'
import { MechanismForm } from './mechanism-form.tsx'
import { NamesFields } from './names-fields.tsx'

/** What a mechanism is called, whose it is, what it is for and where it sits, to be changed. */
export function MechanismFieldsForm() {
  const { form } = useReader().t.mechanisms
  const { mechanism, refused, address } = useMechanism()
  return (
    <MechanismForm
      about="edit"
      fields={{ version: mechanism.version }}
      className="fields record-form panel-form"
    >
      <NamesFields typed={refused?.fields.about === 'edit' ? refused.fields : {}} fields={mechanism.fields} />
      <p className="buttons">
        <button type="submit" className="primary">
          {form.save}
        </button>
        <a href={address()} data-key="cancel">
          {form.cancel}
        </a>
      </p>
    </MechanismForm>
  )
}
