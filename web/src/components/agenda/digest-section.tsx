import { workPath } from '../../addresses.ts'
import type { Digest, DocketRow } from '../../answers.ts'
import { formatStated } from '../../i18n/dates.ts'
import { titleLanguage } from '../../i18n/title-language.ts'
import { shortened } from '../../reading/shortened.ts'
import { TitleDoubt } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** What the secretariat must know today: past its day, due within a month, new. Not printed with the agenda. */
export function DigestSection({ digest }: { digest: Digest }) {
  const reader = useReader()
  const { title, overdue, soon, fresh } = reader.t.agenda.digest
  const since = formatStated(digest.since, 'gregorian', reader)
  return (
    <section className="agenda-section digest" aria-labelledby="digest">
      <h2 id="digest">{title}</h2>
      <Rows title={overdue} rows={digest.overdue} />
      <Rows title={soon} rows={digest.soon} />
      <Rows title={fresh(since)} rows={digest.fresh} />
    </section>
  )
}

function Rows({ title, rows }: { title: string; rows: DocketRow[] }) {
  const { t, number } = useReader()
  return (
    <details open={rows.length > 0 && rows.length <= 10}>
      <summary>
        {title} <span className="quiet">{number(rows.length)}</span>
      </summary>
      {rows.length === 0 ? <p className="quiet">{t.agenda.digest.none}</p> : null}
      <ul>
        {rows.map((row) => (
          <Row key={row.mandate.id} row={row} />
        ))}
      </ul>
    </details>
  )
}

function Row({ row: { mandate } }: { row: DocketRow }) {
  const reader = useReader()
  const { due, work, place, fields } = mandate
  const text = <SymbolText>{work.symbol ?? work.title ?? work.id}</SymbolText>
  return (
    <li>
      {due.date !== null && (
        <>
          <time dateTime={due.date}>{formatStated(due.date, 'gregorian', reader)}</time>
          {reader.t.separator}
        </>
      )}
      {place === null ? (
        text
      ) : (
        <a href={`${workPath(place.publication, place.order, { language: place.language })}#${place.eId}`}>
          {text}
        </a>
      )}
      {': '}
      <DocumentText language={place?.language ?? null}>{shortened(fields.action)}</DocumentText>
      {work.symbol === null && work.title !== null && place && (
        <>
          {' '}
          <TitleDoubt of={{ ...place, language: titleLanguage(work.title, place.language) }} />
        </>
      )}
    </li>
  )
}
