import type { DraftSection, SectionEvent } from '@qarar/register'
import { reportItemPath } from '../../addresses.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { startOf } from '../../reports/section-start.ts'
import { useReader } from '../frame/frame-context.ts'
import { Day } from '../letters/day.tsx'
import { useCanWrite, useItem } from './item-context.ts'
import { LastText } from './last-text.tsx'
import { RemarkWords } from './remark-words.tsx'
import { ClearForm, EditForm, ResetForm } from './section-forms.tsx'
import { SectionText, SourceChips } from './section-text.tsx'

interface Props {
  section: DraftSection
  /** Number of its first sentence, through the item. */
  from: number
}

/** A section: how far it is, its text with sources, the last session's text, what can be done with it. */
export function ItemSection({ section, from }: Props) {
  const { t } = useReader()
  const { item } = useItem()
  const canWrite = useCanWrite()
  const { key, heading, sentences, last, notSaid, events } = section
  const isEmpty = sentences.length === 0
  return (
    <section id={key} className="report-section">
      <header>
        <h2 {...inLanguage(item.language)}>{heading}</h2>
        <SectionStanding section={section} />
      </header>
      <SectionRemarks section={section} />
      {isEmpty ? (
        <div className={last.length > 0 ? 'aligned' : undefined}>
          <p className="empty">{t.reports.emptySection}</p>
          {last.length > 0 && (
            <div className="last-text">
              <h3>{t.reports.last}</h3>
              <LastText section={section} />
            </div>
          )}
        </div>
      ) : (
        <SectionText section={section} from={from} />
      )}
      {notSaid.length > 0 && <NotSaid section={section} />}
      <div className="section-actions">
        {!isEmpty && last.length > 0 && (
          <details className="other last-text">
            <summary>{t.reports.last}</summary>
            <LastText section={section} />
          </details>
        )}
        {canWrite && <EditForm section={section} />}
        {canWrite && !section.isComposed && <ResetForm section={section} />}
        {canWrite && !isEmpty && section.state !== 'cleared' && <ClearForm section={section} />}
        {events.length > 0 && <History events={events} />}
      </div>
    </section>
  )
}

/** State, owner, clearance: in words. */
function SectionStanding({ section }: { section: DraftSection }) {
  const reader = useReader()
  const words = reader.t.reports
  const { state, owner, isLate, isComposed, cleared, hasLapsed } = section
  return (
    <p className="section-standing">
      <span className={`section-state ${state}`}>{words.states[state]}</span>
      <span className="quiet">{isComposed ? words.composed : words.written}</span>
      <span>
        {owner ? (
          <>
            <span className="quiet">{words.ownedBy}</span>{' '}
            <bdi>{[owner.post, owner.person].filter(Boolean).join(' · ')}</bdi>
            {owner.by && (
              <>
                {' · '}
                <span className="quiet">{words.by}:</span> <Day day={owner.by} />
              </>
            )}
          </>
        ) : (
          <span className="quiet">{words.noOwner}</span>
        )}
      </span>
      {isLate && <b className="late">{words.late}</b>}
      {cleared && (
        <span>
          {words.clearedBy(`\u2068${cleared.post}\u2069`)}{' '}
          <span className="quiet">
            ({words.byOn(`\u2068${cleared.by}\u2069`, formatMoment(cleared.at, reader))})
          </span>
        </span>
      )}
      {hasLapsed && <b className="mark stale">{words.lapsed}</b>}
    </p>
  )
}

/** Those that are about no sentence of it. */
function SectionRemarks({ section: { key, sentences } }: { section: DraftSection }) {
  const { item } = useItem()
  const ids = new Set(sentences.map(({ id }) => id))
  const own = item.remarks.filter(
    ({ section, sentence }) => section === key && (sentence === null || !ids.has(sentence)),
  )
  if (own.length === 0) return null
  return (
    <ul className="remarks">
      {own.map((remark) => (
        <li key={`${remark.kind} ${remark.mandate} ${remark.words}`}>
          <RemarkWords remark={remark} />
        </li>
      ))}
    </ul>
  )
}

/** What the register knows by now; one press puts it into the form. */
function NotSaid({ section: { key, notSaid } }: { section: DraftSection }) {
  const { t } = useReader()
  const { item } = useItem()
  const canWrite = useCanWrite()
  return (
    <div className="not-said">
      <h3>{t.reports.notSaid}</h3>
      <ul>
        {notSaid.map((sentence) => {
          const start = startOf({ section: key, from: 'said', which: sentence.id })
          return (
            <li key={sentence.id}>
              <p className="text" {...inLanguage(sentence.language)}>
                {sentence.text}
              </p>
              <SourceChips sentence={sentence} />
              {canWrite && (
                <p>
                  <a href={`${reportItemPath(item.id, { start })}#edit-${key}`}>{t.reports.addSentence}</a>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function History({ events }: { events: readonly SectionEvent[] }) {
  const reader = useReader()
  const words = reader.t.reports
  return (
    <details className="other history">
      <summary>{words.history}</summary>
      <ol className="entries-list">
        {events.map(({ kind, post, reason, by, at }) => (
          <li key={`${kind} ${at}`}>
            {words.events[kind]}
            {post && (
              <>
                {' · '}
                <bdi>{post}</bdi>
              </>
            )}
            {reason && (
              <>
                {' · '}
                <bdi>{reason}</bdi>
              </>
            )}{' '}
            <span className="quiet small">{words.byOn(`\u2068${by}\u2069`, formatMoment(at, reader))}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}
