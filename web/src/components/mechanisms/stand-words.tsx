import type { MechanismStand, MechanismVersion } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'

/** How a mechanism stands; that nothing says it is said. */
export function StandWords({ stand }: { stand: MechanismStand | null }) {
  const { stands, standNotStated } = useReader().t.mechanisms
  return stand ? (
    <span className={`stand ${stand}`}>{stands[stand]}</span>
  ) : (
    <span className="not-stated">{standNotStated}</span>
  )
}

/** How it was reviewed; nothing of what is confirmed. */
export function ReviewState({ state }: Pick<MechanismVersion, 'state'>) {
  const { states } = useReader().t.mechanisms
  return <span className={`review-state ${state}`}>{states[state]}</span>
}
