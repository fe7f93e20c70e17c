import type { LanguageTag } from '@qarar/register'
import { reportFile, reportItemPath } from '../../addresses.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { SymbolText } from '../parts/symbol-text.tsx'
import { useItem } from './item-context.ts'
import { itemTitle, WorkSymbols } from './item-name.tsx'

export const views = ['last', 'working', 'clean'] as const
export type ItemView = (typeof views)[number]

/** Stands at the top of every printed page, and only there. */
export function ItemRunningHead({ view }: { view: ItemView }) {
  const reader = useReader()
  const { t, number } = reader
  const { item, outline } = useItem()
  return (
    <div className="running-head" aria-hidden="true">
      <p>
        <span>
          {t.reports.item(number(item.position))} · <WorkSymbols works={item.works} />
        </span>
        <span>
          {t.reports.views[view]} · {sessionWords(outline.volume.session, reader)}
        </span>
      </p>
    </div>
  )
}

/** Which item of which report, in which copy and language. */
export function ItemHead({ view }: { view: ItemView }) {
  const reader = useReader()
  const { t, count, number } = reader
  const { item, outline } = useItem()
  const stops = item.remarks.filter((remark) => remark.stops).length
  return (
    <header className="masthead report-head" id="item">
      <p className="kind">
        {t.reports.volume(sessionWords(outline.volume.session, reader))}
        {' · '}
        {t.reports.item(number(item.position))}
        {item.agenda && ` · ${t.reports.agenda(`\u2068${item.agenda}\u2069`)}`}
        {item.symbol && (
          <>
            {' · '}
            <SymbolText>{item.symbol}</SymbolText>
          </>
        )}
      </p>
      <h1>
        <bdi dir="auto">{itemTitle(item, reader)}</bdi>
      </h1>
      <p className="when">
        <span>
          <span className="quiet">{t.reports.textsOf}:</span> <WorkSymbols works={item.works} />
        </span>
        <span className={stops > 0 ? 'late' : 'quiet'}>
          {count(t.reports.counts.stops, stops)}
          {outline.volume.languages.length > 1 && ` (${t.languages[item.language]})`}
        </span>
      </p>
      {item.works.length > 1 && <Works />}
      {item.frozen && (
        <p className="frozen-line">
          {t.reports.frozen(`\u2068${item.frozen.by}\u2069`, formatMoment(item.frozen.at, reader))}
        </p>
      )}
      <div className="item-choices">
        <Views view={view} />
        <Languages view={view} />
        <ItemFiles />
      </div>
    </header>
  )
}

function Works() {
  const { item } = useItem()
  return (
    <ul className="work-titles small">
      {item.works.map(({ id, symbol, title }) => (
        <li key={id}>
          {symbol && <SymbolText>{symbol}</SymbolText>}{' '}
          <bdi className="document-text" dir="auto">
            {title}
          </bdi>
        </li>
      ))}
    </ul>
  )
}

const viewInAddress = (view: ItemView) => (view === 'working' ? null : view)

function Views({ view }: { view: ItemView }) {
  const words = useReader().t.reports
  const { item } = useItem()
  const language = useLanguageInAddress(item.language)
  return (
    <nav className="versions" aria-label={words.view}>
      <ul>
        {views.map((each) => (
          <li key={each}>
            <a
              href={reportItemPath(item.id, { view: viewInAddress(each), language })}
              aria-current={each === view ? 'true' : undefined}
            >
              {words.views[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The language in which it is written need not be said. */
function useLanguageInAddress(language: LanguageTag): LanguageTag | null {
  return language === useItem().outline.volume.languages[0] ? null : language
}

function Languages({ view }: { view: ItemView }) {
  const { t } = useReader()
  const { item, outline } = useItem()
  const [own, ...others] = outline.volume.languages
  if (others.length === 0) return null
  return (
    <nav className="versions" aria-label={t.reports.copyLanguage}>
      <ul>
        {outline.volume.languages.map((tag) => (
          <li key={tag}>
            <a
              href={reportItemPath(item.id, {
                view: viewInAddress(view),
                language: tag === own ? null : tag,
              })}
              aria-current={tag === item.language ? 'true' : undefined}
            >
              {t.languages[tag]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** This item alone, as a file. */
function ItemFiles() {
  const { t } = useReader()
  const { item } = useItem()
  const { workingCopy, cleanCopy, word, page } = t.reports
  const { id, volume, language } = item
  return (
    <p className="item-files small">
      {(['working', 'clean'] as const).map((copy) => (
        <span key={copy}>
          {copy === 'working' ? workingCopy : cleanCopy}:{' '}
          {(['docx', 'html'] as const).map((format, at) => (
            <span key={format}>
              {at > 0 && ' · '}
              <a href={reportFile(volume, { copy, format, item: id, language })}>
                {format === 'docx' ? word : page}
              </a>
            </span>
          ))}{' '}
        </span>
      ))}
    </p>
  )
}
