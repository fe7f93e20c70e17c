import { addresseeClasses, follows } from '@qarar/register'
import { mandatesPath } from '../../addresses.ts'
import type { MandatesPage } from '../../answers.ts'
import { useFrame, useReader } from '../frame/frame-context.ts'
import { useVersion } from '../frame/use-version.ts'
import { CountedChoices } from '../parts/counted-choices.tsx'

/** The two filters of the list, each choice with how many it leaves. The choice stands in the address. */
export function MandatesFilter({
  page: { publication, follows: counts, addressees },
}: {
  page: MandatesPage
}) {
  const { t } = useReader()
  const { searchParams } = useFrame().url
  const version = useVersion(publication.language)
  const [follow, addressee] = [searchParams.get('follow'), searchParams.get('addressee')]
  return (
    <div className="mandates-filter">
      <CountedChoices
        title={t.mandates.byFollow}
        names={follows.filter((name) => counts[name] > 0 || name === follow)}
        words={t.asks.follows}
        counts={counts}
        chosen={follow}
        any={t.mandates.any}
        address={(chosen) => mandatesPath(publication.id, { ...version, addressee, follow: chosen })}
      />
      <CountedChoices
        title={t.mandates.byAddressee}
        names={addresseeClasses.filter((name) => addressees[name] > 0 || name === addressee)}
        words={t.mandates.addressees}
        counts={addressees}
        chosen={addressee}
        any={t.mandates.any}
        address={(chosen) => mandatesPath(publication.id, { ...version, follow, addressee: chosen })}
      />
    </div>
  )
}
