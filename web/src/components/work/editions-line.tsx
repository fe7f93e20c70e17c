import { changesPath, workPath } from '../../addresses.ts'
import type { WorkLink, WorkPage } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { useVersion } from '../frame/use-version.ts'
import { SessionName } from '../parts/session-name.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** The edition before this text and the one after it, and what changed. */
export function EditionsLine({ page }: { page: WorkPage }) {
  const { t } = useReader()
  const { publication, order, relations, work } = page
  const version = useVersion(publication.language)
  const renewals = relations.links.filter(({ relation }) => relation === 'renews')
  const earlier = renewals.find(({ direction }) => direction === 'from')
  const later = renewals.find(({ direction }) => direction === 'to')
  if (!earlier && !later) return null
  return (
    <nav className="editions-line" aria-label={t.reading.editions.title}>
      <ol>
        {earlier && <Edition link={earlier} rel="prev" name={t.reading.editions.earlier} />}
        <li aria-current="true">
          <b>{work.session ? <SessionName session={work.session} /> : t.reading.editions.here}</b>
        </li>
        {later && <Edition link={later} rel="next" name={t.reading.editions.later} />}
      </ol>
      <a href={changesPath(publication.id, order, version)}>{t.reading.editions.link}</a>
    </nav>
  )
}

function Edition({ link, rel, name }: { link: WorkLink; rel: string; name: string }) {
  const { publication, order, language, session, symbol } = link
  return (
    <li>
      <a href={workPath(publication, order ?? 1, { language })} rel={rel} title={name}>
        {session && <SessionName session={session} />} {symbol && <SymbolText>{symbol}</SymbolText>}
      </a>
    </li>
  )
}
