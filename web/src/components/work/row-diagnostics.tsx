import type { Paragraph } from '../../answers.ts'
import { DiagnosticSentence } from '../parts/diagnostic-sentence.tsx'
import { SeverityMark } from '../parts/severity-mark.tsx'
import { useText } from './text-context.ts'

/** Notes of the reading that fall into this paragraph. */
export function RowDiagnostics({ paragraph }: { paragraph: Paragraph }) {
  const notes = useText().diagnosticsOf(paragraph)
  if (notes.length === 0) return null
  return (
    <ul className="row-notes">
      {notes.map((note) => (
        <li key={`${note.code}-${note.span?.start ?? note.sourceLines?.join('-')}`}>
          <SeverityMark severity={note.severity} /> <DiagnosticSentence note={note} />
        </li>
      ))}
    </ul>
  )
}
