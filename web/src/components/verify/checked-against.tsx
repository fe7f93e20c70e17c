import { useReader } from '../frame/frame-context.ts'
import { useReading } from './reading-context.ts'

/** What the words were compared with; keeps what the last answer said. */
export function CheckedAgainst({ typed }: { typed?: string }) {
  const { t } = useReader()
  const { against } = useReading()
  return (
    <label>
      {t.verify.checkedAgainst}
      <input
        type="text"
        name="checkedAgainst"
        dir="auto"
        required
        maxLength={500}
        defaultValue={typed ?? against}
      />
    </label>
  )
}
