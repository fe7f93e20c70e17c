import type { LineRange } from '../model/publication.ts'
import type { Span } from '../model/span.ts'
import type { DiagnosticCode } from './codes.ts'

export type Severity = 'note' | 'warning' | 'error'

/** A problem met while reading. Content never throws: it yields a tree and these. */
export interface Diagnostic {
  code: DiagnosticCode
  severity: Severity
  params: Record<string, string | number>
  /** Place in the repaired text; null where the problem has none (a title missing from the contents). */
  span: Span | null
  sourceLines: LineRange | null
}
