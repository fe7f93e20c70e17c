import type { Span } from './span.ts'

/** Words of the text with the place that proves them. */
export interface Words {
  text: string
  span: Span
}
