import type { VolumePage } from '@qarar/register'
import { agendaPath, publicationPath, reportPagePath } from '../../addresses.ts'
import { formatMoment, formatStated } from '../../i18n/dates.ts'
import type { Reader } from '../../i18n/reader.ts'
import { sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { Fact, Facts } from '../parts/facts.tsx'
import { WithdrawnWords } from '../register/withdrawn-words.tsx'
import { PeriodWords } from './period-words.tsx'
import { useReport } from './report-context.ts'
import { SectionTally } from './section-tally.tsx'
import { StopsWords, stopsOfAll } from './stops-words.tsx'

/** To which session, over which period, in which languages; how far it is. */
export function VolumeHeader() {
  const reader = useReader()
  const { t, count } = reader
  const { page } = useReport()
  const { volume, items, submission } = page
  return (
    <header className="masthead report-head">
      <p className="kind">{t.reports.title}</p>
      <h1>{t.reports.volume(sessionWords(volume.session, reader))}</h1>
      {volume.withdrawn && <WithdrawnWords withdrawn={volume.withdrawn} />}
      {submission && <Submitted submission={submission} />}
      <p className="tally">
        <a href="#items">{count(t.reports.counts.items, items.length)}</a>
        {items.length > 0 && (
          <>
            {' · '}
            <StopsWords stops={stopsOfAll(items)} isNothingTold />
          </>
        )}
      </p>
      <SectionTally sections={totalOf(page)} />
      <Facts>
        <Fact name={t.reports.period}>
          <PeriodWords volume={volume} />
        </Fact>
        <Fact name={t.reports.inLanguages}>{languageWords(volume.languages, reader)}</Fact>
        <Fact name={t.reports.form}>{t.reports.forms[volume.form]}</Fact>
        <Fact name={t.reports.recordedFor}>
          {t.reports.byOn(`\u2068${volume.by}\u2069`, formatMoment(volume.at, reader))}
        </Fact>
      </Facts>
    </header>
  )
}

function languageWords(languages: VolumePage['volume']['languages'], { t }: Reader): string {
  const [first, ...others] = languages.map((tag) => t.languages[tag])
  return [`${first} (${t.reports.firstLanguage})`, ...others].join(t.separator)
}

/** Over all items. */
function totalOf({ items }: VolumePage): VolumePage['items'][number]['sections'] {
  const total = { planned: 0, requested: 0, received: 0, edited: 0, cleared: 0, frozen: 0 }
  for (const { sections } of items)
    for (const state of Object.keys(total) as (keyof typeof total)[]) total[state] += sections[state]
  return total
}

function Submitted({ submission }: { submission: NonNullable<VolumePage['submission']> }) {
  const reader = useReader()
  const { submitted, submittedDocument } = reader.t.reports
  const day = formatStated(submission.date, 'gregorian', reader)
  return (
    <p>
      <b className="standing replied">{submitted(`\u2068${submission.symbol}\u2069`, day)}</b> ·{' '}
      <a href={publicationPath(submission.publication)}>{submittedDocument}</a>
    </p>
  )
}

/** Days counted back from the opening; nobody has decided them. */
export function InternalDays() {
  const reader = useReader()
  const { t } = reader
  const { calendar, volume } = useReport().page
  const steps: Record<string, string> = { ...t.agenda.preparation.steps, opening: t.reports.opening }
  const known = calendar.filter(({ date }) => date !== null)
  return (
    <section id="calendar">
      <h2>{t.reports.calendar}</h2>
      {known.length === 0 ? (
        <p className="quiet">
          {t.reports.openingUnknown}{' '}
          <a href={agendaPath({ session: volume.session })}>{t.reports.enterOpening}</a>
        </p>
      ) : (
        <ol className="internal-days">
          {known.map(({ what, date }) => (
            <li key={what}>
              <time dateTime={date ?? undefined}>{formatStated(date ?? '', 'gregorian', reader)}</time>{' '}
              {steps[what] ?? what}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** Leads to the parts of the page, and to the counts. */
export function PageParts() {
  const words = useReader().t.reports
  const { page, chapters } = useReport()
  const { volume, left } = page
  const parts = {
    items: words.items,
    ...(chapters && { chapters: words.chapters.title }),
    ...(left.length > 0 && { left: words.left }),
    departments: words.departments,
    files: words.files,
    translations: words.translations,
    returned: words.returned,
    calendar: words.calendar,
  }
  return (
    <nav className="section-nav" aria-label={words.parts}>
      <ul>
        {Object.entries(parts).map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
        <li>
          <a href={reportPagePath(volume.id, 'statistics')}>{words.statistics}</a>
        </li>
      </ul>
    </nav>
  )
}
