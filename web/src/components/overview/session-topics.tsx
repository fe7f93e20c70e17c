import type { SessionTopic } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** What the texts of the session are about; each leads to what it asks. */
export function SessionTopics({ topics, texts }: { topics: SessionTopic[]; texts: number }) {
  const { t, number, count } = useReader()
  const words = t.overview.sessions
  if (topics.length === 0) return null
  return (
    <section className="session-part" aria-labelledby="topics">
      <h2 id="topics">
        {words.topics} <span className="quiet">{number(topics.length)}</span>
      </h2>
      {texts > topics.length && (
        <p className="quiet small">{words.ofTexts(count(t.counts.works, texts), number(topics.length))}</p>
      )}
      <ol className="topics">
        {topics.map(({ work, symbol, title, language, asked }) => (
          <li key={work}>
            <a href={`/register?${new URLSearchParams({ work })}`}>
              {symbol && <SymbolText>{symbol}</SymbolText>}{' '}
              {title ? (
                <DocumentText language={language}>{title}</DocumentText>
              ) : (
                !symbol && t.publication.untitled
              )}
            </a>{' '}
            <span className="quiet small">{count(t.counts.mandates, asked)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
