// One thing that a sentence names twice.
import type { Passage } from '../passage.ts'
import { tokenAt } from '../token-at.ts'
import type { Mention } from './mention.ts'
import { sentenceAround } from './records/phrases.ts'

/** Without conferences that are meetings of the series behind them, and without a second name of one day. */
export function withoutDoubles(passage: Passage, mentions: readonly Mention[]): Mention[] {
  const days = new Set<string>()
  return mentions.filter((mention) => {
    if (mention.kind === 'conference' && mention.isBare) return !isOfSeries(passage, mention, mentions)
    const day = mention.kind === 'observance' ? dayOf(passage, mention) : null
    if (day === null) return true
    const isNew = !days.has(day)
    days.add(day)
    return isNew
  })
}

/** Words between a conference and the series of which it is one: «المؤتمر الوزاري حول مسار هالون». */
const reachOfSeries = 4

function isOfSeries({ text, offset }: Passage, { span }: Mention, mentions: readonly Mention[]): boolean {
  const series = mentions.find(({ kind, span: { start } }) => kind === 'meeting-series' && start >= span.end)
  if (series === undefined) return false
  const between = text.slice(span.end - offset, series.span.start - offset)
  return !/[,،;؛.:]/.test(between) && between.split(/\s+/).length <= reachOfSeries
}

/** «إحياء ذكرى … يوم كذا من كل عام كيوم حداد»: the day with the sentence that says it. */
function dayOf(passage: Passage, { span, records = [] }: Mention): string | null {
  const date = records.find(({ type }) => type === 'day')?.values.date
  if (date === undefined) return null
  return `${sentenceAround(passage, tokenAt(passage, span.start)).from} ${JSON.stringify(date.value)}`
}
