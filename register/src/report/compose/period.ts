import { dayInWords } from '../../letters/note-verbale.ts'
import { type Said, say, type Writing } from './writing.ts'

/** Which days the report covers. */
export function period(writing: Writing): Said[][] {
  const { from, until, id } = writing.facts.volume
  const last = dayInWords(until, writing.tag)
  const text =
    from === null
      ? writing.phrase('periodUntil', { until: last })
      : writing.phrase('period', { from: dayInWords(from, writing.tag), until: last })
  return [[say(writing, 'period', text, [{ kind: 'plan', volume: id }])]]
}
