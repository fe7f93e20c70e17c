import { mandatesPath } from '../../addresses.ts'
import type { AddresseeClass, Follow, MandatesPage } from '../../answers.ts'
import { useFrame, useReader } from '../frame/frame-context.ts'
import { useVersion } from '../frame/use-version.ts'

/** The two filters of the list, each choice with how many it leaves. The choice stands in the address. */
export function MandatesFilter({ page: { publication, follows, addressees } }: { page: MandatesPage }) {
  const { t } = useReader()
  const { searchParams } = useFrame().url
  const version = useVersion(publication.language)
  const [follow, addressee] = [searchParams.get('follow'), searchParams.get('addressee')]
  return (
    <div className="mandates-filter">
      <Choices
        title={t.mandates.byFollow}
        counts={follows}
        names={t.asks.follows}
        chosen={follow}
        address={(chosen) => mandatesPath(publication.id, { ...version, addressee, follow: chosen })}
      />
      <Choices
        title={t.mandates.byAddressee}
        counts={addressees}
        names={t.mandates.addressees}
        chosen={addressee}
        address={(chosen) => mandatesPath(publication.id, { ...version, follow, addressee: chosen })}
      />
    </div>
  )
}

interface ChoicesProps<Name extends Follow | AddresseeClass> {
  title: string
  counts: Record<Name, number>
  names: Record<Name, string>
  chosen: string | null
  address: (name: Name | null) => string
}

function Choices<Name extends Follow | AddresseeClass>({ title, ...props }: ChoicesProps<Name>) {
  const { t, number } = useReader()
  const { counts, names, chosen, address } = props
  const known = (Object.keys(names) as Name[]).filter((name) => counts[name] > 0 || name === chosen)
  const isChosen = known.some((name) => name === chosen)
  return (
    <nav className="versions" aria-label={title}>
      <p className="label">{title}</p>
      <ul>
        <li>
          <a href={address(null)} aria-current={isChosen ? undefined : 'true'}>
            {t.mandates.any}
          </a>
        </li>
        {known.map((name) => (
          <li key={name}>
            <a href={address(name)} aria-current={name === chosen ? 'true' : undefined}>
              {names[name]} <span className="quiet">{number(counts[name])}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
