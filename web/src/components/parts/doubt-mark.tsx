import type { Doubtful } from '@qarar/register'
import { DiagnosticSentence } from './diagnostic-sentence.tsx'
import { SeverityMark } from './severity-mark.tsx'

/** Beside words whose reading may be wrong, wherever they are printed: the mark that the reader has there, with its sentence. */
export function DoubtMark({ doubt }: { doubt: Doubtful | null | undefined }) {
  if (!doubt) return null
  return (
    <span className="doubt-mark small">
      <SeverityMark severity={doubt.severity} />{' '}
      <span className="quiet">
        <DiagnosticSentence note={doubt} />
      </span>
    </span>
  )
}
