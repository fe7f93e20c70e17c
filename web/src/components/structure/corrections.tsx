import { workPath } from '../../addresses.ts'
import type { CorrectedStructure, DecidedDirection } from '../../answers.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { useReview } from '../review/review-context.ts'
import { ReviewForm } from '../review/review-form.tsx'
import { SaidWords } from './said-words.tsx'

/** What people corrected in this text or in the whole file, what has no place any more, and what was taken back. */
export function Corrections() {
  const { structure: words } = useReader().t
  const { structure, page } = useReview()
  const { unplaced, takenBack } = structure
  const placed = structure.placed.filter(({ order }) => order === null || order === page.order)
  return (
    <div id="corrections">
      {placed.length > 0 && (
        <section className="corrections" aria-label={words.decided}>
          <h2>{words.decided}</h2>
          <List directions={placed} />
        </section>
      )}
      <Links />
      {unplaced.length > 0 && (
        <section className="corrections" aria-label={words.unplaced.title}>
          <h2>{words.unplaced.title}</h2>
          <p className="quiet">{words.unplaced.why}</p>
          <List directions={unplaced} />
        </section>
      )}
      <TakenBack takenBack={takenBack} />
    </div>
  )
}

/** What was said of this text and other ones. */
function Links() {
  const { others } = useReader().t.structure
  const { structure, page, version } = useReview()
  const own = structure.links.filter(({ order }) => order === page.order)
  if (own.length === 0) return null
  return (
    <section className="corrections" aria-label={others.title}>
      <h2>{others.title}</h2>
      <ul>
        {own.map((link) => (
          <li key={link.id} id={link.id}>
            <p>
              {others.said[link.relation][link.side]}
              {': '}
              {link.other && (
                <a href={workPath(link.other.publication, link.other.order, version)}>
                  <bdi>{link.other.name ?? link.other.publication}</bdi>
                </a>
              )}
              {' · '}
              {link.holds ? others.holds : others.holdsNot}
            </p>
            <By direction={link} />
            <TakeBack id={link.id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function List({ directions }: { directions: (DecidedDirection & { eId?: string | null })[] }) {
  return (
    <ul>
      {directions.map((direction) => (
        <li key={direction.id} id={direction.id}>
          <SaidWords direction={direction} />
          <By direction={direction} />
          <TakeBack id={direction.id} />
        </li>
      ))}
    </ul>
  )
}

function By({ direction: { by, at } }: { direction: Pick<DecidedDirection, 'by' | 'at'> }) {
  const reader = useReader()
  return (
    <p className="quiet">
      <bdi>{by}</bdi>
      {reader.t.separator}
      <time dateTime={at}>{formatMoment(at, reader)}</time>
    </p>
  )
}

function TakeBack({ id }: { id: string }) {
  const { t } = useReader()
  const { refused } = useReview()
  const isMine = refused?.typed.about === 'direct-back' && refused.typed.decision === id
  return (
    <details className="take-back" open={isMine}>
      <summary>{t.verify.takeBack.title}</summary>
      <ReviewForm className="answer" fields={{ about: 'direct-back', decision: id }}>
        <label>
          {t.verify.takeBack.reason}
          <input
            type="text"
            name="reason"
            required
            maxLength={500}
            defaultValue={isMine ? refused.typed.reason : undefined}
          />
        </label>
        <button type="submit">{t.verify.takeBack.submit}</button>
      </ReviewForm>
    </details>
  )
}

function TakenBack({ takenBack }: Pick<CorrectedStructure, 'takenBack'>) {
  const reader = useReader()
  const { t } = reader
  if (takenBack.length === 0) return null
  return (
    <details className="corrections">
      <summary>
        {t.structure.takenBack} <span className="quiet">{reader.number(takenBack.length)}</span>
      </summary>
      <ul>
        {takenBack.map((direction) => (
          <li key={direction.id}>
            <SaidWords direction={direction} />
            <p className="quiet">
              <bdi>{direction.by}</bdi>
              {' · '}
              {t.verify.takenBack.by} <bdi>{direction.withdrawn.by}</bdi>
              {t.separator}
              <time dateTime={direction.withdrawn.at}>{formatMoment(direction.withdrawn.at, reader)}</time>
              {' · '}
              {t.verify.takenBack.reason} <bdi>{direction.withdrawn.reason}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
