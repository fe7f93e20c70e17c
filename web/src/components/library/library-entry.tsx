import { diagnosticsPath, publicationPath } from '../../addresses.ts'
import type { ExpressionSummary, PublicationSummary } from '../../answers.ts'
import { LevelMark, TitleDoubt } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { SessionName } from '../parts/session-name.tsx'
import { StatedDates } from '../parts/stated-dates.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** One publication in the library: what it is, when it was adopted, in which languages it is kept, how much it holds. */
export function LibraryEntry({ publication }: { publication: PublicationSummary }) {
  const { t, language } = useReader()
  const { id, kind, symbol, organisation, organisationNames, session, dates, expressions } = publication
  const shown = expressions.find((expression) => expression.language === language) ?? expressions[0]
  return (
    <li className="entry">
      <div className="what">
        <p className="kind">
          {t.kinds[kind]} {symbol && <SymbolText>{symbol}</SymbolText>}
          <LevelMark id={id} />
        </p>
        <h2>
          <a href={publicationPath(id)}>
            {shown?.title ? (
              <DocumentText language={shown.language}>{shown.title}</DocumentText>
            ) : (
              <bdi>{symbol ?? shown?.file ?? t.publication.untitled}</bdi>
            )}
          </a>
        </h2>
        <TitleDoubt of={shown && { publication: id, language: shown.language }} />
        <ul className="kept">
          {organisationNames?.[language] && <li>{organisationNames[language]}</li>}
          <Languages id={id} expressions={expressions} />
        </ul>
      </div>
      <p className="when">
        {session && <SessionName session={session} />}
        <StatedDates dates={dates} organisation={organisation} />
      </p>
      {shown && <Size id={id} shown={shown} />}
    </li>
  )
}

function Languages({ id, expressions }: { id: string; expressions: ExpressionSummary[] }) {
  const { t } = useReader()
  return expressions.map(
    (expression) =>
      expression.language && (
        <li key={expression.id}>
          <a href={publicationPath(id, { language: expression.language })}>
            {t.languages[expression.language]}
          </a>
        </li>
      ),
  )
}

function Size({ id, shown }: { id: string; shown: ExpressionSummary }) {
  const { t, count } = useReader()
  return (
    <ul className="size">
      {shown.works > 1 && <li>{count(t.counts.works, shown.works)}</li>}
      {shown.turns > 0 && <li>{count(t.counts.turns, shown.turns)}</li>}
      <li>{count(t.counts.paragraphs, shown.paragraphs)}</li>
      {shown.diagnostics > 0 && (
        <li>
          <a href={diagnosticsPath(id, { language: shown.language })}>
            {count(t.counts.readingNotes, shown.diagnostics)}
          </a>
        </li>
      )}
    </ul>
  )
}
