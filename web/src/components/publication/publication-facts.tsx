import type { PublicationPage } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { Fact, Facts } from '../parts/facts.tsx'
import { SessionName } from '../parts/session-name.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** What the publication says of itself; what it does not say stands as «not stated». */
export function PublicationFacts({ page: { publication } }: { page: PublicationPage }) {
  const { t } = useReader()
  const { symbol, session, dates, language, organisation } = publication
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t.publication.facts}</h2>
      <Facts>
        <Fact name={t.facts.symbol}>{symbol && <SymbolText>{symbol}</SymbolText>}</Fact>
        <Fact name={t.facts.session}>
          {session && <SessionName session={session} organisation={organisation} />}
        </Fact>
        {dates.length > 0 && (
          <Fact name={dates.length > 1 ? t.facts.dates : t.facts.date}>
            {dates.map(({ text, span }) => (
              <DocumentText key={span.start} language={language}>
                {text}
              </DocumentText>
            ))}
          </Fact>
        )}
        <Fact name={t.facts.language}>{language && t.languages[language]}</Fact>
      </Facts>
    </section>
  )
}
