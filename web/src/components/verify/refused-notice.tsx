import { useReader } from '../frame/frame-context.ts'
import { OwnWords } from '../frame/own-words.tsx'
import { useReading } from './reading-context.ts'

/** Why the last answer was not taken. What was typed stands in its form again. */
export function RefusedNotice() {
  const { t } = useReader()
  const { refused } = useReading()
  if (!refused) return null
  return (
    <div className="notice" role="alert">
      <h2>{t.verify.refused.title}</h2>
      <p>{t.verify.refused[refused.why]}</p>
      <OwnWords detail={refused.detail} />
    </div>
  )
}
