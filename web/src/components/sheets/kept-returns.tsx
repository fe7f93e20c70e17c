import type { SheetReturn } from '@qarar/register'
import { letterPath, returnFilePath } from '../../addresses.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { PartyName } from '../register/party-name.tsx'

/** Workbooks that came back, each as it came. */
export function KeptReturns({ returns }: { returns: readonly SheetReturn[] }) {
  const { kept, none } = useReader().t.sheets
  return (
    <section>
      <h2>{kept}</h2>
      {returns.length === 0 && <p className="quiet">{none}</p>}
      <ul className="entries-list">
        {returns.map((each) => (
          <Kept key={each.id} kept={each} />
        ))}
      </ul>
    </section>
  )
}

function Kept({ kept: { id, subject, file, rows, by, at } }: { kept: SheetReturn }) {
  const reader = useReader()
  const { t, count } = reader
  const { to, letter, session, post } = subject
  return (
    <li id={id}>
      <p>
        <a href={returnFilePath(id)}>
          <bdi>{file}</bdi>
        </a>
        : {post ? <bdi>{post}</bdi> : <PartyName party={to} />}
        {t.separator}
        {letter ? (
          <a href={letterPath(letter)}>{t.kinds['note-verbale']}</a>
        ) : (
          <bdi>{sessionWords(session ?? '', reader)}</bdi>
        )}
        {t.separator}
        {count(t.sheets.rowsKept, rows.length)}
      </p>
      <p className="quiet small">
        {t.register.mandate.recordedBy(`\u2068${by}\u2069`, formatMoment(at, reader))}
      </p>
    </li>
  )
}
