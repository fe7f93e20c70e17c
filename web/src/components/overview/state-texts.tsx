import type { StatePage } from '@qarar/register'
import { searchPath, workPath } from '../../addresses.ts'
import { nameAmong } from '../../register/party-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** Texts whose titles name the State, and the mechanisms on it; both also where nothing is asked there. */
export function StateTexts({ page: { state, texts, mechanisms } }: { page: StatePage }) {
  const reader = useReader()
  const { t, number, count } = reader
  const words = t.overview.states
  const search = searchPath({ q: `"${nameAmong(state, reader)}"` })
  return (
    <section className="session-part" aria-label={words.texts}>
      {texts.length > 0 && (
        <>
          <h2>
            {words.texts} <span className="quiet">{number(texts.length)}</span>
          </h2>
          <ol className="topics">
            {texts.map(({ publication, order, symbol, title, language, asked }) => (
              <li key={`${publication} ${order}`}>
                <a href={workPath(publication, order)}>
                  {symbol && <SymbolText>{symbol}</SymbolText>}{' '}
                  <DocumentText language={language}>{title}</DocumentText>
                </a>{' '}
                <span className="quiet small">{count(t.counts.mandates, asked)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {mechanisms.length > 0 && (
        <>
          <h3>
            {words.mechanisms} <span className="quiet">{number(mechanisms.length)}</span>
          </h3>
          <ul className="topics">
            {mechanisms.map(({ publication, order, eId, name, language }) => (
              <li key={`${publication} ${order} ${eId} ${name}`}>
                <a href={`${workPath(publication, order)}#${eId}`}>
                  <DocumentText language={language}>{name}</DocumentText>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={search}>{words.passages}</a>
      </p>
    </section>
  )
}
