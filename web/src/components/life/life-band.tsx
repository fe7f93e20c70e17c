import type { Station } from '@qarar/register'
import { mandatePath, workPath } from '../../addresses.ts'
import { formatStated } from '../../i18n/dates.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { sessionNumber } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { SymbolText } from '../parts/symbol-text.tsx'
import { useMandate } from '../register/mandate-context.ts'
import { InstrumentLine } from './instrument-line.tsx'
import { SignList } from './sign-list.tsx'
import { WordsDiff } from './words-diff.tsx'

/** A mandate from the text that first asked to the last that is held: what each did to it, and by which words. */
export function LifeBand() {
  const { t } = useReader()
  const { life } = useMandate().page
  if (life === null) return null
  const { stations, droppedUnanswered, instrument } = life
  return (
    <section className="life-band" id="life">
      <h2>{t.life.title}</h2>
      <p className="quiet">{stations.length > 1 ? t.life.intro : t.life.alone}</p>
      <ol className="stations">
        {stations.map((station) => (
          <StationItem key={`${station.mandate} ${station.work.id}`} station={station} />
        ))}
      </ol>
      {droppedUnanswered && <p className="dropped-unanswered">{t.life.droppedUnanswered}</p>}
      <InstrumentLine instrument={instrument} />
    </section>
  )
}

function StationItem({ station }: { station: Station }) {
  const reader = useReader()
  const { t } = reader
  const { change, work, mandate, signs, words, missing, place } = station
  const isHere = useMandate().page.mandate.id === mandate
  return (
    <li className={`station ${change}`} aria-current={isHere ? 'step' : undefined}>
      {missing.length > 0 && (
        <p className="missing quiet small">
          {t.life.missing(missing.map((session) => sessionNumber(session, reader)).join(t.separator))}
        </p>
      )}
      <p className="station-head">
        <span className="session">{work.session && sessionNumber(work.session, reader)}</span>{' '}
        <b title={t.life.changesWhy[change]}>{t.life.changes[change]}</b> <PlaceLink station={station} />{' '}
        {mandate !== null && <Whose mandate={mandate} isHere={isHere} />}
        {work.date && (
          <time className="quiet small" dateTime={work.date}>
            {formatStated(work.date, 'gregorian', reader)}
          </time>
        )}
      </p>
      <p className="quiet small">{t.life.changesWhy[change]}</p>
      <SignList signs={signs} language={place?.language ?? null} />
      {words.length > 0 && <WordsDiff words={words} language={place?.language ?? null} />}
      {change === 'dropped' && station.text && (
        <details className="other">
          <summary>{t.life.replaced}</summary>
          <blockquote className="text" {...inLanguage(place?.language ?? null)}>
            {station.text}
          </blockquote>
        </details>
      )}
    </li>
  )
}

function Whose({ mandate, isHere }: { mandate: string; isHere: boolean }) {
  const { t } = useReader()
  if (isHere) return <span className="here">{t.life.here}</span>
  return <a href={mandatePath(mandate)}>{t.register.mandate.title}</a>
}

function PlaceLink({ station: { work, place, publication, order } }: { station: Station }) {
  const { t } = useReader()
  const name = work.symbol ? (
    <SymbolText>{work.symbol}</SymbolText>
  ) : (
    <bdi>{work.title ?? t.publication.untitled}</bdi>
  )
  if (publication === null || order === null) return name
  const anchor = place ? `#${place.eId}` : ''
  return <a href={workPath(publication, order, { language: place?.language }) + anchor}>{name}</a>
}
