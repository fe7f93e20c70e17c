import { workPath } from '../../addresses.ts'
import type { PublicationPage, WorkSummary } from '../../answers.ts'
import { TitleDoubt } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { useVersion } from '../frame/use-version.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** The publication's table of contents, made from the texts themselves. */
export function WorksTable({ page }: { page: PublicationPage }) {
  const { t, count } = useReader()
  const { works } = page
  return (
    <section className="works" aria-labelledby="works">
      <h2 id="works">
        {t.publication.works} <span className="quiet">{count(t.counts.works, works.length)}</span>
      </h2>
      {works.length === 0 ? (
        <p className="empty">{t.publication.noWorks}</p>
      ) : (
        <ol>
          {works.map((work) => (
            <WorkEntry key={work.order} work={work} page={page} />
          ))}
        </ol>
      )}
    </section>
  )
}

function WorkEntry({ work, page: { id, publication } }: { work: WorkSummary; page: PublicationPage }) {
  const { t, count } = useReader()
  const { order, kind, number, symbol, title } = work
  const { language } = publication
  const version = useVersion(language)
  return (
    <li>
      <h3>
        <a href={workPath(id, order, version)}>
          <span className="printed-number">{symbol ? <SymbolText>{symbol}</SymbolText> : t.kinds[kind]}</span>{' '}
          {title ? <DocumentText language={language}>{title}</DocumentText> : t.publication.untitled}
        </a>
      </h3>
      <TitleDoubt of={{ publication: id, order, language }} />
      <p className="quiet">
        {number && number !== symbol && (
          <>
            <SymbolText>{number}</SymbolText> ·{' '}
          </>
        )}
        <WorkSize work={work} />
        {work.mandates > 0 && ` · ${count(t.counts.mandates, work.mandates)}`}
      </p>
    </li>
  )
}

function WorkSize({ work: { preambular, operative, paragraphs, turns } }: { work: WorkSummary }) {
  const { t, count } = useReader()
  if (turns > 0) return count(t.counts.turns, turns)
  if (operative === 0) return count(t.counts.paragraphs, paragraphs)
  return `${count(t.counts.preambular, preambular)} · ${count(t.counts.operative, operative)}`
}
