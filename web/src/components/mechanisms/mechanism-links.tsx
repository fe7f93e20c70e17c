import type { MechanismLink } from '@qarar/register'
import { mechanismPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { MechanismName } from './mechanism-name.tsx'

/** Mechanisms by name, each leading to its page; in a line, after what they are. */
export function MechanismLinks({
  links,
  className,
}: {
  links: readonly MechanismLink[]
  className?: string
}) {
  const { t } = useReader()
  if (links.length === 0) return null
  return (
    <p className={className}>
      <span className="quiet">{t.mechanisms.title}</span>{' '}
      {links.map(({ mechanism, name }, at) => (
        <span key={mechanism}>
          {at > 0 && t.separator}
          <a href={mechanismPath(mechanism)}>
            <MechanismName name={name} />
          </a>
        </span>
      ))}
    </p>
  )
}
