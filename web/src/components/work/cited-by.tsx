import { citingOnPage } from '@qarar/register'
import { workPath } from '../../addresses.ts'
import type { CitingParagraph, WorkPage } from '../../answers.ts'
import { useFrame, useReader } from '../frame/frame-context.ts'
import { useVersion } from '../frame/use-version.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'
import { isSymbol } from './mark-words.tsx'

/** Paragraphs of other texts that cite this one, each with the words that do. */
export function CitedBy({ page }: { page: WorkPage }) {
  const { t, count } = useReader()
  const address = useCitedAddress(page)
  const { total, from, paragraphs } = page.citedBy
  return (
    <section className="cited-by" id="cited-by" aria-labelledby="cited-by-title">
      <h2 id="cited-by-title">
        {t.citedBy.title} {total > 0 && <span className="quiet">{count(t.counts.citing, total)}</span>}
      </h2>
      {total === 0 && <p className="quiet">{t.citedBy.none}</p>}
      <ul>
        {paragraphs.map((citing) => (
          <Citing key={`${citing.expression} ${citing.order} ${citing.eId}`} citing={citing} />
        ))}
      </ul>
      <PageLinks
        {...{ total, from, shown: paragraphs.length, size: citingOnPage, address }}
        words={t.citedBy}
      />
    </section>
  )
}

function useCitedAddress({ publication: { id, language }, order }: WorkPage) {
  const show = useFrame().url.searchParams.get('show')
  const version = useVersion(language)
  return (from: number) => `${workPath(id, order, { ...version, show, cited: `${from}` })}#cited-by`
}

function Citing({ citing }: { citing: CitingParagraph }) {
  const { t } = useReader()
  const { publication, expression: _, language, order, symbol, title, eId, marker } = citing
  return (
    <li>
      <a href={`${workPath(publication, order, { language })}#${eId}`}>
        {symbol ? <SymbolText>{symbol}</SymbolText> : <bdi>{title ?? t.publication.untitled}</bdi>}
        {marker && (
          <>
            {t.separator}
            <bdi>{marker}</bdi>
          </>
        )}
      </a>{' '}
      {citing.status === 'ambiguous' && <span className="quiet">({t.citedBy.ambiguous}) </span>}
      <Words citing={citing} />
    </li>
  )
}

function Words({ citing: { language, before, citation, after } }: { citing: CitingParagraph }) {
  return (
    <p className="words-around" lang={language ?? ''} dir={language === 'ar' ? 'rtl' : 'auto'}>
      <DocumentText language={language}>{before}</DocumentText>
      <mark className={isSymbol(citation) ? 'is-symbol' : undefined}>
        <DocumentText language={language}>{citation}</DocumentText>
      </mark>
      <DocumentText language={language}>{after}</DocumentText>
    </p>
  )
}
