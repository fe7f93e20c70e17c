import type { RegisterMandate } from '@qarar/register'
import { formatStated } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'

/** Which post sees to it, the person, the internal date; or that nobody does. */
export function OwnerWords({ owner }: { owner: RegisterMandate['owner'] }) {
  const reader = useReader()
  const { register } = reader.t
  if (!owner) return <span className="quiet">{register.noOwner}</span>
  const { post, person, by } = owner
  return (
    <>
      <bdi>{post}</bdi>
      {person && (
        <>
          {reader.t.separator}
          <bdi>{person}</bdi>
        </>
      )}
      {by && (
        <time className="quiet internal" dateTime={by}>
          {' '}
          {register.by(formatStated(by, 'gregorian', reader))}
        </time>
      )}
    </>
  )
}
