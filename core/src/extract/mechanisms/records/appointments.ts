import type { ReadRecord } from '../../../model/extracted.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import type { Token } from '../../tokens.ts'
import { firstIn, type Range } from './phrases.ts'
import { firstDay, timeIn } from './times.ts'
import type { Told } from './told.ts'

/** Words behind a post, or before it, among which the title of its holder stands. */
const reach = 6
const longestName = 4
const reachOfDate = 10

/** Who holds a post, where the name is printed with a title: «السيد …», `Ambassador …`. */
export function appointmentOf({ passage, name }: Told): ReadRecord[] {
  const { tokens } = passage
  const title = titleNear(passage, name)
  if (title < 0) return []
  const from = title + (tokens[title + 1]?.text === '.' ? 2 : 1)
  const to = endOfName(passage, from, title < name.from ? name.from : tokens.length)
  if (to === from) return []
  const holder = wordsOf(passage, from, to)
  const time = timeIn(passage, { from: to, to: Math.min(tokens.length, to + reachOfDate) })
  const words = wordsOf(passage, Math.min(title, name.from), Math.max(to, name.to))
  const values = {
    holder: { ...holder, value: holder.text },
    ...(time ? { from: firstDay(passage, time) } : {}),
  }
  return [{ type: 'appointment', ...words, values }]
}

/** The title behind the post, else the one before it; -1 where there is none. */
function titleNear({ tokens, language }: Passage, { from, to }: Range): number {
  const { titles } = language.mechanismRecords
  const isTitle = (at: number) => titles.has((tokens[at]?.folded ?? '').replace(/\.$/, ''))
  const behind = firstIn({ from: to, to: Math.min(tokens.length, to + reach) }, isTitle)
  return behind >= 0 ? behind : firstIn({ from: Math.max(0, from - reach), to: from }, isTitle)
}

/** To the first word that is none of a name. */
function endOfName(passage: Passage, from: number, limit: number): number {
  const range = { from, to: Math.min(limit, from + longestName) }
  const end = firstIn(range, (at) => !isOfName(passage, at))
  return end < 0 ? range.to : end
}

function isOfName({ tokens, language }: Passage, at: number): boolean {
  const { text, folded, kind } = tokens[at] as Token
  const { stops, links } = language.mechanisms
  if (kind !== 'word' || stops.has(folded) || links.has(folded)) return false
  return language.direction === 'rtl' || /^\p{Lu}/u.test(text)
}
