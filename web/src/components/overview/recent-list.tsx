import type { RecentEntry } from '@qarar/register'
import { mandatePath, publicationPath } from '../../addresses.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { LevelMark, TitleDoubt } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { ShortWords } from '../parts/short-words.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'
import { PartyName } from '../register/party-name.tsx'

/** What came in, and what was said of mandates, the newest first. */
export function RecentList({ entries }: { entries: RecentEntry[] }) {
  const reader = useReader()
  if (entries.length === 0) return null
  return (
    <section className="recent" aria-labelledby="recent">
      <h2 id="recent">{reader.t.overview.home.recent}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.at} ${entry.kind === 'text' ? entry.file : entry.mandate}`}>
            <p className="quiet small">
              <time dateTime={entry.at}>{formatMoment(entry.at, reader)}</time>{' '}
              {entry.kind === 'text' ? <TextKind entry={entry} /> : <bdi>{entry.by}</bdi>}
            </p>
            {entry.kind === 'text' ? <Text entry={entry} /> : <StatusSaid entry={entry} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

type Entry<Kind> = Extract<RecentEntry, { kind: Kind }>

function TextKind({ entry: { documentKind, symbol, publication } }: { entry: Entry<'text'> }) {
  const { t } = useReader()
  return (
    <>
      {t.kinds[documentKind]} {symbol && <SymbolText>{symbol}</SymbolText>}
      <LevelMark id={publication} />
    </>
  )
}

function Text({ entry: { publication, language, title, file } }: { entry: Entry<'text'> }) {
  return (
    <>
      <a className="lead" href={publicationPath(publication, { language })}>
        {title ? <DocumentText language={language}>{title}</DocumentText> : <bdi>{file}</bdi>}
      </a>
      <TitleDoubt of={{ publication, language }} />
    </>
  )
}

function StatusSaid({ entry }: { entry: Entry<'status'> }) {
  const { t } = useReader()
  const { mandate, addressee, status, action, language } = entry
  return (
    <>
      <a className="lead" href={mandatePath(mandate)}>
        <ShortWords language={language} longest={90}>
          {action}
        </ShortWords>
      </a>
      <p className="small">
        <PartyName party={addressee} language={language} />: {t.register.statuses[status]}
      </p>
    </>
  )
}
