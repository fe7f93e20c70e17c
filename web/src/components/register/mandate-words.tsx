import type { MandatePage } from '@qarar/register'
import { workPath } from '../../addresses.ts'
import { type Cited, citationOf } from '../../i18n/citation.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { titleLanguage } from '../../i18n/title-language.ts'
import { askedInText } from '../../register/asked-in-text.ts'
import { sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { StatedDates } from '../parts/stated-dates.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'
import { PrintedClip } from '../printed/printed-clip.tsx'
import { useMandate } from './mandate-context.ts'
import { OwnerWords } from './owner-words.tsx'

type Words = MandatePage['words'][number]

/** The text that asks, and its words in every language that is held, the reader's first. */
export function MandateWords() {
  const { t, language } = useReader()
  const { mandate, words } = useMandate().page
  const first = words.filter(({ place }) => place.language === language)
  const others = words.filter(({ place }) => place.language !== language)
  return (
    <>
      <Head />
      <section className="mandate-words" aria-label={t.register.mandate.wordsTitle}>
        {words.length === 0 && (
          <>
            <p className="quiet">{t.register.mandate.gone}</p>
            <blockquote className="text" dir="auto">
              {mandate.fields.action}
            </blockquote>
          </>
        )}
        {[...first, ...others].map((each) => (
          <InLanguage key={each.place.expression} words={each} />
        ))}
      </section>
    </>
  )
}

function Head() {
  const reader = useReader()
  const { t } = reader
  const { mandate, words } = useMandate().page
  const { work, fields } = mandate
  const [origin] = words
  const language = work.title ? titleLanguage(work.title, origin?.place.language ?? null) : null
  return (
    <header className="masthead">
      <p className="kind">
        <b className={`follow ${fields.follow}`}>{t.asks.follows[fields.follow]}</b>{' '}
        {work.symbol && <SymbolText>{work.symbol}</SymbolText>}
      </p>
      <h1 lang={work.title ? (language ?? '') : undefined}>
        {work.title ? (
          <DocumentText language={language}>{work.title}</DocumentText>
        ) : (
          t.register.mandate.title
        )}
      </h1>
      <p className="when">
        {work.session && <span>{sessionWords(work.session, reader)}</span>}
        {work.date && (
          <StatedDates
            dates={[{ calendar: 'gregorian', value: work.date }]}
            organisation={work.organisation}
          />
        )}
      </p>
      <p className="standing-now">
        <b className={`state ${mandate.state}`}>{t.register.states[mandate.state]}</b>
        <span>
          <span className="quiet">{t.register.columns.owner}:</span> <OwnerWords owner={mandate.owner} />
        </span>
      </p>
    </header>
  )
}

/** The paragraph, with what is asked in it; where it stands, and how it is cited. */
function InLanguage({ words: { place, text, fields, printed, sourceLines } }: { words: Words }) {
  const { t } = useReader()
  const parts = askedInText(text, fields.action)
  const { publication, order, language, eId } = place
  return (
    <figure>
      <blockquote className="text" {...inLanguage(language)}>
        {place.marker && <span className="marker">{place.marker} </span>}
        {parts ? (
          <>
            {parts[0]}
            <mark>{parts[1]}</mark>
            {parts[2]}
          </>
        ) : (
          text
        )}
      </blockquote>
      <figcaption>
        <a href={`${workPath(publication, order, { language })}#${eId}`}>{t.register.mandate.inText}</a>
        <Citation words={place} />
      </figcaption>
      <PrintedClip printed={printed} lines={sourceLines} />
    </figure>
  )
}

function Citation({ words: { language, number, part } }: { words: Words['place'] }) {
  const { work } = useMandate().page.mandate
  const [first] = useMandate().page.words
  // Symbol and title are those of the language that was first.
  if (!language || first?.place.language !== language || !number || !work.symbol) return null
  const cited: Cited = {
    ...{ part: part === 'operative' || part === 'preambular' ? part : 'other', number },
    ...{ text: work.symbol, isResolution: part === 'operative' || part === 'preambular' },
    organisation: work.organisation,
  }
  return (
    <span className="quiet">
      <bdi {...inLanguage(language)}>{citationOf(cited, language)}</bdi>
    </span>
  )
}
