import { publicationPath } from '../../addresses.ts'
import type { PublicationPage } from '../../answers.ts'
import { LevelLink, TitleDoubt } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { Masthead } from '../parts/masthead.tsx'
import { SessionName } from '../parts/session-name.tsx'
import { StatedDates } from '../parts/stated-dates.tsx'

/** The publication's own cover, in short. */
export function PublicationHeader({ page: { id, publication } }: { page: PublicationPage }) {
  const { session, dates, organisation } = publication
  const when = (
    <>
      {session && <SessionName session={session} organisation={organisation} />}
      <StatedDates dates={dates} organisation={organisation} />
    </>
  )
  return (
    <>
      <Masthead {...publication} when={when} mark={<LevelLink id={id} />} />
      <TitleDoubt of={{ publication: id, language: publication.language }} />
    </>
  )
}

/** The languages in which the publication is kept. */
export function PublicationVersions({ page: { id, expressions, publication } }: { page: PublicationPage }) {
  const { t } = useReader()
  if (expressions.length < 2) return null
  return (
    <nav className="versions" aria-label={t.publication.versions}>
      <ul>
        {expressions.map(
          ({ id: expression, language }) =>
            language && (
              <li key={expression}>
                <a
                  href={publicationPath(id, { language })}
                  aria-current={language === publication.language ? 'true' : undefined}
                >
                  {t.languages[language]}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
