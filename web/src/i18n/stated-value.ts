import { asStated, formatStated } from './dates.ts'
import type { Reader } from './reader.ts'

const day = /^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/

/**
 * What a finding says that a text states, in the reader's words: days («2017-07-10/2017-07-11, 2017-07»), numbers; other
 * words as they are. In a direction of its own, for it stands within a sentence.
 */
export function statedValue(value: string, reader: Reader): string {
  const parts = value.split(', ').map((part) => partOf(part, reader))
  return parts.map((part) => `\u2068${part}\u2069`).join(reader.t.separator)
}

function partOf(part: string, reader: Reader): string {
  if (/^\d+$/.test(part)) return reader.plain(part)
  return day.test(part) ? formatStated(part, 'gregorian', asStated(reader)) : part
}
