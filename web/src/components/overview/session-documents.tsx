import type { SessionDocument } from '@qarar/register'
import { publicationPath } from '../../addresses.ts'
import { LevelMark, TitleDoubt } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** What the session adopted or had before it; a publication once, in each of its languages. */
export function SessionDocuments({ documents }: { documents: SessionDocument[] }) {
  const { t } = useReader()
  const words = t.overview.sessions
  const publications = [...Map.groupBy(documents, ({ publication }) => publication).values()]
  return (
    <section className="session-part" aria-labelledby="documents">
      <h2 id="documents">{words.documents}</h2>
      {publications.length === 0 ? (
        <p className="quiet">{words.noDocuments}</p>
      ) : (
        <ul className="entries">
          {publications.map((versions) => (
            <Document key={versions[0]?.publication} versions={versions} />
          ))}
        </ul>
      )}
      {publications.length > 0 && <p className="quiet small">{words.adoption}</p>}
    </section>
  )
}

function Document({ versions }: { versions: SessionDocument[] }) {
  const { t, count, language } = useReader()
  const shown = versions.find((version) => version.language === language) ?? versions[0]
  if (!shown) return null
  const { publication, kind, symbol, title, works } = shown
  return (
    <li className="entry">
      <div className="what">
        <p className="kind">
          {t.kinds[kind]} {symbol && <SymbolText>{symbol}</SymbolText>}
          <LevelMark id={publication} />
        </p>
        <h3>
          <a href={publicationPath(publication, { language: shown.language })}>
            {title ? (
              <DocumentText language={shown.language}>{title}</DocumentText>
            ) : (
              <bdi>{symbol ?? t.publication.untitled}</bdi>
            )}
          </a>
        </h3>
        <TitleDoubt of={{ publication, language: shown.language }} />
        <ul className="kept">
          <li>{count(t.counts.works, works)}</li>
          {versions.map(
            (version) =>
              version.language && (
                <li key={version.language}>
                  <a href={publicationPath(publication, { language: version.language })}>
                    {t.languages[version.language]}
                  </a>
                </li>
              ),
          )}
        </ul>
      </div>
    </li>
  )
}
