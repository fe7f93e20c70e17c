// One thing that a sentence names twice.
import type { Passage } from '../passage.ts'
import { tokenAt } from '../token-at.ts'
import type { Mention } from './mention.ts'
import { sentenceAround } from './records/phrases.ts'

/** Without conferences that are meetings of the series behind them, and without a second name of one day. */
export function withoutDoubles(passage: Passage, mentions: readonly Mention[]): Mention[] {
  const days = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const day = dayOf(passage, mention)
    if (day !== null) days.set(day, [...(days.get(day) ?? []), mention])
  }
  return mentions.filter((mention) => {
    if (mention.kind === 'conference' && mention.isBare) return !isOfSeries(passage, mention, mentions)
    const ofDay = days.get(dayOf(passage, mention) ?? '') ?? []
    return !ofDay.some((other) => other !== mention && isSecondName(passage, mention, other))
  })
}

/** Nothing but its kind tells it, the other one tells all of it, or it is what that one is kept as: «كيوم حداد». */
function isSecondName(passage: Passage, own: Mention, other: Mention): boolean {
  const isLater = own.span.start > other.span.start
  if (own.isHeadOnly) return isLater || !other.isHeadOnly
  if (other.isHeadOnly) return false
  const [first, second] = isLater ? [other, own] : [own, other]
  if (isLikened(passage, second) && !isLikened(passage, first)) return isLater
  const words = new Set(own.key.split(' '))
  const others = new Set(other.key.split(' '))
  return [...words].every((word) => others.has(word)) && (isLater || words.size < others.size)
}

/** «كيوم كذا», `as the world day of`. */
function isLikened(passage: Passage, { span }: Mention): boolean {
  const { tokens, offset, language } = passage
  const { likening } = language.mechanisms
  const at = tokenAt(passage, span.start)
  if (offset + (tokens[at]?.start ?? 0) < span.start) return likening.test(tokens[at]?.folded ?? '')
  return tokens.slice(Math.max(0, at - 2), at).some(({ folded }) => likening.test(folded))
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
function dayOf(passage: Passage, { kind, span, records = [] }: Mention): string | null {
  if (kind !== 'observance') return null
  const date = records.find(({ type }) => type === 'day')?.values.date
  if (date === undefined) return null
  return `${sentenceAround(passage, tokenAt(passage, span.start)).from} ${JSON.stringify(date.value)}`
}
