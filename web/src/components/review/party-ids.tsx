import { partyNames } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'

/** All parties that lists have, offered while an id is typed. On pages with an open form only. */
export function PartyIds() {
  const { language } = useReader()
  return (
    <datalist id="party-ids">
      {partyNames(language).map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </datalist>
  )
}
