import { type ListedKind, mechanismStands, organisations } from '@qarar/register'
import { mechanismsPath } from '../../addresses.ts'
import { firstStand } from '../../mechanisms/new-mechanism.ts'
import type { Fields, Refused } from '../../register/refused.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'
import { NamesFields } from './names-fields.tsx'

interface Props {
  kinds: readonly ListedKind[]
  refused: Refused | null
  /** Chosen before anybody typed. */
  chosen: { kind: string; organisation: string }
}

/** Kind, names, whose it is, and what founded it. */
export function NewMechanismForm({ kinds, refused, chosen }: Props) {
  const { t } = useReader()
  const words = t.mechanisms
  const typed: Fields = refused?.fields ?? chosen
  return (
    <form className="fields record-form panel-form" method="post">
      <FormToken />
      <KindField kinds={kinds} typed={typed} />
      <OrganisationField typed={typed} />
      <NamesFields typed={typed} fields={null} />
      <Founding typed={typed} faults={refused?.faults ?? []} />
      <p className="buttons">
        <button type="submit" className="primary">
          {words.adding.save}
        </button>
        <a href={mechanismsPath()} data-key="cancel">
          {words.form.cancel}
        </a>
      </p>
    </form>
  )
}

function KindField({ kinds, typed }: Pick<Props, 'kinds'> & { typed: Fields }) {
  const { t, language } = useReader()
  return (
    <label>
      {t.mechanisms.kind}
      <select name="kind" required defaultValue={typed.kind ?? ''}>
        <option value="">{t.mechanisms.form.choose}</option>
        {kinds
          .filter(({ declared }) => declared)
          .map(({ declaration: { id, one } }) => (
            <option key={id} value={id}>
              {one[language]}
            </option>
          ))}
      </select>
    </label>
  )
}

function OrganisationField({ typed }: { typed: Fields }) {
  const { t, language } = useReader()
  const words = t.mechanisms.adding
  return (
    <label>
      {words.organisation}
      <select name="organisation" defaultValue={typed.organisation ?? ''}>
        <option value="">{words.noOrganisation}</option>
        {organisations.map(({ code, names }) => (
          <option key={code} value={code}>
            {names[language]?.[0] ?? code}
          </option>
        ))}
      </select>
    </label>
  )
}

interface FoundingProps {
  typed: Fields
  faults: NonNullable<Refused['faults']>
}

function Founding({ typed, faults }: FoundingProps) {
  const { adding, stands } = useReader().t.mechanisms
  return (
    <fieldset className="long founding">
      <legend>{adding.founding}</legend>
      <p className="quiet small">{adding.foundingWhy}</p>
      <div className="fields">
        <label>
          {adding.stand}
          <select name="stand" defaultValue={typed.stand ?? firstStand}>
            {mechanismStands.map((stand) => (
              <option key={stand} value={stand}>
                {stands[stand]}
              </option>
            ))}
          </select>
        </label>
        <Line name="symbol" label={adding.symbol} hint={adding.symbolHint} {...{ typed, faults }} />
        <Line name="paragraph" label={adding.paragraph} {...{ typed, faults }} />
        <Line name="date" label={adding.day} hint={adding.dayHint} {...{ typed, faults }} />
        <label className="long">
          {adding.note}
          <textarea name="note" dir="auto" rows={2} maxLength={20_000} defaultValue={typed.note} />
        </label>
      </div>
    </fieldset>
  )
}

interface LineProps extends FoundingProps {
  name: string
  label: string
  hint?: string
}

function Line({ name, label, hint, typed, faults }: LineProps) {
  const own = faults.filter(({ field }) => field === name)
  const told = [hint && `${name}-hint`, own.length > 0 && `${name}-fault`].filter(Boolean).join(' ')
  return (
    <div className={own.length > 0 ? 'field faulty' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        type="text"
        name={name}
        dir="auto"
        maxLength={500}
        defaultValue={typed[name]}
        aria-describedby={told || undefined}
        aria-invalid={own.length > 0 || undefined}
      />
      {hint && (
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      )}
      {own.length > 0 && (
        <p id={`${name}-fault`} className="fault">
          {own.map(({ message }) => message).join(' ')}
        </p>
      )}
    </div>
  )
}
