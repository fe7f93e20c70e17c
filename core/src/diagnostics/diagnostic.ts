import type { LineRange, Span } from '../model/span.ts'
import type { DiagnosticCode } from './codes.ts'
import type { Severity } from './severity.ts'

/** A problem met while reading. Content never throws: it yields a tree and these. */
export interface Diagnostic {
  code: DiagnosticCode
  severity: Severity
  params: Record<string, string | number>
  /** Place in the repaired text; null where the problem has none (a title missing from the contents). */
  span: Span | null
  sourceLines: LineRange | null
}
