import { partyNames } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'

/** Any State of the lists, by its name in the reader's language. */
export function StateChoice({ chosen }: { chosen: string | null }) {
  const { t, language } = useReader()
  const words = t.overview.states
  const { compare } = new Intl.Collator(language)
  const states = partyNames(language)
    .filter(([id]) => id.startsWith('state:'))
    .sort(([, a], [, b]) => compare(a, b))
  return (
    <form className="filter state-choice" method="get" action="/states">
      <label>
        {words.state}{' '}
        <select name="state" defaultValue={chosen ?? ''} required>
          {chosen === null && <option value="">–</option>}
          {states.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{words.go}</button>
    </form>
  )
}
