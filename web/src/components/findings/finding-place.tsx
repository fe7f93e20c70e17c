import { publicationPath, workPath } from '../../addresses.ts'
import type { FindingPlace } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { ShortWords } from '../parts/short-words.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** Characters of a whole paragraph that are quoted: the link leads to the rest. */
const longestQuote = 600

/** One place of a finding: where it is, and its words as the text has them. */
export function FindingPlaceBox({ place }: { place: FindingPlace }) {
  const { t } = useReader()
  const { language, symbol, title, marker, eId } = place
  return (
    <blockquote className="finding-place">
      <p className="place-name">
        <a href={addressOf(place)}>
          {symbol ? <SymbolText>{symbol}</SymbolText> : <bdi>{title ?? t.publication.untitled}</bdi>}
          {eId && marker && (
            <>
              {t.separator}
              <bdi>{marker}</bdi>
            </>
          )}
        </a>{' '}
        <span className="quiet">{language && t.languages[language]}</span>
      </p>
      {eId === null ? <WholeText place={place} /> : <Words place={place} />}
    </blockquote>
  )
}

function addressOf({ publication, order, language, eId }: FindingPlace): string {
  if (order === null) return publicationPath(publication, { language })
  return workPath(publication, order, { language }) + (eId === null ? '' : `#${eId}`)
}

function WholeText({ place: { language, quote } }: { place: FindingPlace }) {
  const { t } = useReader()
  return (
    <p>
      <span className="quiet">{t.findings.wholeText}:</span>{' '}
      <ShortWords language={language}>{quote}</ShortWords>
    </p>
  )
}

function Words({ place: { language, before, quote, after, span } }: { place: FindingPlace }) {
  const ends = { lang: language ?? '', dir: language === 'ar' ? 'rtl' : language ? 'ltr' : 'auto' }
  return (
    <p className="words-around" {...ends}>
      {span === null ? (
        <ShortWords language={language} longest={longestQuote}>
          {quote}
        </ShortWords>
      ) : (
        <>
          <DocumentText language={language}>{before}</DocumentText>
          <mark>
            <DocumentText language={language}>{quote}</DocumentText>
          </mark>
          <DocumentText language={language}>{after}</DocumentText>
        </>
      )}
    </p>
  )
}
