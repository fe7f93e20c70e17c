import { organisationName } from '../../organisation-name.ts'
import type { OwnOrganisation } from '../../own-organisation.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  own: OwnOrganisation | null
  toSession: (code: string) => string
}

/** The page is of a session of the organisation of the settings: said, with the way to the session that it would be of else. */
export function OwnSession({ own, toSession }: Props) {
  const { t, language } = useReader()
  if (own === null || own.session === null) return null
  const { session, usual, organisation } = own
  const words = t.settings.organisation
  return (
    <p className="quiet own-notice">
      {words.shown(organisationName(organisation, language))}{' '}
      {usual !== null && usual !== session && (
        <>
          <a href={toSession(usual)}>{words.toAll}</a>
          {' · '}
        </>
      )}
      <a href="/settings">{t.settings.title}</a>
    </p>
  )
}
