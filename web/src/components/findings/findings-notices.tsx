import { useActionData } from 'react-router'
import type { Refused } from '../../dismiss.ts'
import { useFrame } from '../frame/frame-context.ts'

/** What the last form did, and whether the list is behind the texts. */
export function FindingsNotices({ pending }: { pending: boolean }) {
  const { reader, url } = useFrame()
  const { findings } = reader.t
  const refused = useActionData<Refused>()
  const recorded = url.searchParams.get('recorded')
  return (
    <>
      {refused && (
        <div className="notice" role="alert">
          <h2>{findings.refusedTitle}</h2>
          <p>{findings.refused[refused.why]}</p>
        </div>
      )}
      {!refused && (recorded === 'dismissed' || recorded === 'back') && (
        <p className="recorded" role="status">
          {findings.recorded[recorded]}
        </p>
      )}
      {pending && <p className="notice">{findings.pending}</p>}
    </>
  )
}
