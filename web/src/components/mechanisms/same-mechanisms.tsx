import { likenessWords } from '@qarar/register'
import { mechanismPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'
import { MechanismForm } from './mechanism-form.tsx'
import { MechanismName } from './mechanism-name.tsx'

/** Shown at once; the others are folded. */
const first = 3

/** Others that may be this one by another name: a person merges, nothing merges by itself. */
export function SameMechanisms() {
  const { t, number } = useReader()
  const { same } = useMechanism()
  if (same.length === 0) return null
  const rest = same.slice(first)
  return (
    <div className="same-mechanisms">
      <h2>{t.mechanisms.act.same}</h2>
      <ul>
        {same.slice(0, first).map((each) => (
          <Likeness key={each.id} {...each} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{t.mechanisms.answers.more(number(rest.length))}</summary>
          <ul>
            {rest.map((each) => (
              <Likeness key={each.id} {...each} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Likeness({ id, name, because }: { id: string; name: string; because: string }) {
  const reader = useReader()
  const { act, inBoth } = reader.t.mechanisms
  const { version } = useMechanism().mechanism
  const shared = likenessWords(because, reader.language)
  return (
    <li>
      <a href={mechanismPath(id)}>
        <MechanismName name={name} />
      </a>{' '}
      <span className="quiet small">
        {inBoth}
        {reader.t.separator}
        <bdi>{shared}</bdi>
      </span>{' '}
      <MechanismForm about="merge" fields={{ version, into: id }} className="act">
        <button type="submit">
          {act.merge}
          <span className="visually-hidden"> {name}</span>
        </button>
      </MechanismForm>
    </li>
  )
}
