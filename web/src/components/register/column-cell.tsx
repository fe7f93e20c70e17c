import type { RegisterMandate } from '@qarar/register'
import { formatStated } from '../../i18n/dates.ts'
import type { Column } from '../../register/columns.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { ReportWords } from '../parts/report-words.tsx'
import { SessionName } from '../parts/session-name.tsx'
import { AddresseesCell } from './addressees-cell.tsx'
import { DueWords } from './due-words.tsx'
import type { ListedMandate } from './listed-mandate.ts'
import { OwnerWords } from './owner-words.tsx'

/** What a column says of a mandate. */
export function ColumnCell({ column, row: { mandate, marks } }: { column: Column; row: ListedMandate }) {
  const { fields, place, owner, work } = mandate
  const language = place?.language ?? null
  switch (column) {
    case 'of':
      return <AddresseesCell mandate={mandate} isSaid={marks.includes('overdue')} />
    case 'due':
      return <DueWords mandate={mandate} marks={marks} />
    case 'owner':
      return <OwnerWords owner={owner} />
    case 'session':
      return <AskedBy work={work} />
    case 'reportTo':
      return <ReportWords line={fields.reportTo} organisation={work.organisation} language={language} />
    case 'verb':
      return <DocumentText language={language}>{fields.verb}</DocumentText>
  }
}

/** The session that adopted the text, and the day. */
function AskedBy({ work: { session, date, organisation } }: Pick<RegisterMandate, 'work'>) {
  const reader = useReader()
  if (!session && !date) return <span className="not-stated">{reader.t.facts.notStated}</span>
  return (
    <>
      {session && <SessionName session={session} organisation={organisation} />}
      {date && (
        <time className="quiet internal" dateTime={date}>
          {formatStated(date, 'gregorian', reader)}
        </time>
      )}
    </>
  )
}
