import { linePath } from '../../addresses.ts'
import type { Diagnostic, PublicationPage } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { DiagnosticSentence } from '../parts/diagnostic-sentence.tsx'
import { LineRange } from '../parts/line-range.tsx'
import { SeverityMark } from '../parts/severity-mark.tsx'

const gravity = { error: 0, warning: 1, note: 2 }

/** The gravest first; within a degree in the order of the file. */
export function NotesTable({ page }: { page: PublicationPage }) {
  const { t } = useReader()
  const sorted = page.diagnostics.toSorted((a, b) => gravity[a.severity] - gravity[b.severity])
  return (
    <table className="notes-table">
      <thead>
        <tr>
          <th scope="col">{t.notes.kind}</th>
          <th scope="col">{t.notes.sentence}</th>
          <th scope="col">{t.notes.place}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((note, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two notes may be equal in everything
          <NoteRow key={place} note={note} page={page} />
        ))}
      </tbody>
    </table>
  )
}

function NoteRow({ note, page: { id, expression } }: { note: Diagnostic; page: PublicationPage }) {
  const { t } = useReader()
  return (
    <tr>
      <td>
        <SeverityMark severity={note.severity} />
      </td>
      <td>
        <DiagnosticSentence note={note} />
      </td>
      <td>
        {note.sourceLines ? (
          <a href={linePath(id, note.sourceLines[0], { expression })}>
            <LineRange lines={note.sourceLines} />
          </a>
        ) : (
          <span className="quiet">{t.notes.noPlace}</span>
        )}
      </td>
    </tr>
  )
}
