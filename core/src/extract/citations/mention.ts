import type { Citation } from '../../model/extracted.ts'
import type { Span } from '../../model/span.ts'

/** A citation before its words are cut out: `span` is in the text of the passage. */
export interface Mention extends Pick<Citation, 'status' | 'target' | 'readings'> {
  span: Span
}

/** One reading is the target; several are readings of which none is chosen; none is a text that cannot be named. */
export function mentionOf(span: Span, readings: readonly string[]): Mention {
  return readings.length > 1
    ? { span, status: 'ambiguous', target: null, readings: [...readings] }
    : { span, status: 'unknown', target: readings[0] ?? null, readings: [] }
}
