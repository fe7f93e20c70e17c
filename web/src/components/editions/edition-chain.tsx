import { workPath } from '../../addresses.ts'
import type { EditionsPage } from '../../answers.ts'
import { formatStated } from '../../i18n/dates.ts'
import { sessionNumber } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { SymbolText } from '../parts/symbol-text.tsx'

/** The editions of a text as a line, the oldest first. */
export function EditionChain({ page: { editions } }: { page: EditionsPage }) {
  const reader = useReader()
  return (
    <ol className="edition-chain" aria-label={reader.t.reading.editions.title}>
      {editions.map(({ publication, order, language, session, symbol, date, isThis }) => (
        <li key={`${publication} ${order} ${language}`} aria-current={isThis ? 'true' : undefined}>
          <span className="session">{session && sessionNumber(session, reader)}</span>
          <a href={workPath(publication, order, { language })}>
            {symbol ? <SymbolText>{symbol}</SymbolText> : reader.t.publication.untitled}
          </a>
          {date && (
            <time className="quiet" dateTime={date}>
              {formatStated(date, 'gregorian', reader)}
            </time>
          )}
        </li>
      ))}
    </ol>
  )
}
