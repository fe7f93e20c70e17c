import { mechanismStands } from '@qarar/register'
import { isNarrow, type MechanismFilter } from '../../mechanisms/list-conditions.ts'
import { useReader } from '../frame/frame-context.ts'

const reviews = ['proposed', 'confirmed', 'edited', 'added', 'rejected', 'merged'] as const

/** Conditions of the list; what is sent stands in the address. */
export function MechanismFilterForm({ filter, path }: { filter: MechanismFilter; path: string }) {
  const { mechanisms } = useReader().t
  const words = mechanisms.filter
  return (
    <details className="list-form" open={isNarrow(filter)}>
      <summary>{words.title}</summary>
      <form className="fields" method="get" action={path}>
        <label>
          {words.words}
          <input type="text" name="words" dir="auto" maxLength={500} defaultValue={filter.words ?? ''} />
        </label>
        <label>
          {words.stand}
          <select name="stand" defaultValue={filter.stand ?? ''}>
            <option value="">{words.anyStand}</option>
            {mechanismStands.map((stand) => (
              <option key={stand} value={stand}>
                {mechanisms.stands[stand]}
              </option>
            ))}
            <option value="none">{words.noStand}</option>
          </select>
        </label>
        <label>
          {words.state}
          <select name="state" defaultValue={filter.state ?? ''}>
            <option value="">{words.anyState}</option>
            {reviews.map((state) => (
              <option key={state} value={state}>
                {mechanisms.states[state]}
              </option>
            ))}
          </select>
        </label>
        <p className="buttons">
          <button type="submit" className="primary">
            {words.apply}
          </button>
          {isNarrow(filter) && <a href={path}>{words.clear}</a>}
        </p>
      </form>
    </details>
  )
}
