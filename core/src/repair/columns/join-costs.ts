import type { LanguageModel } from './language-model.ts'
import { median } from './median.ts'
import { isFinished, type OrderLine } from './order-line.ts'
import type { OrderWeights } from './order-weights.ts'
import { learnTopics, type TopicModel } from './topic-model.ts'

/** `line` is directly followed by `next`, whatever the rules find: a person said so. */
export interface ForcedJoin {
  line: number
  next: number
}

/** What it costs that one line follows another, and what speaks for it. */
export interface JoinCosts {
  language: LanguageModel
  topics: TopicModel
  /** Of `next` following `line` in the text. */
  join(line: number, next: number): number
  /** Of all joins inside a stretch [from, to) of the file. */
  inside(from: number, to: number): number
  /** Of a break before this line between two pages, or between two columns. */
  edge(line: number, page: boolean): number
}

/** More than any text can make up for. */
const forbidden = 1e6

export function joinCostsOf(
  lines: readonly OrderLine[],
  language: LanguageModel,
  weights: OrderWeights,
  forced: readonly ForcedJoin[],
): JoinCosts {
  const topics = learnTopics(lines)
  const nexts = new Map(forced.map(({ line, next }) => [line, next]))
  const befores = new Map(forced.map(({ line, next }) => [next, line]))
  const known = new Map<number, number>()

  function costOf(line: number, next: number): number {
    const wanted = nexts.get(line) ?? next
    if (wanted !== next || (befores.get(next) ?? line) !== line) return forbidden
    if (lines[next]?.opens)
      return isFinished(lines[line] as OrderLine) ? weights.openerAfter : weights.openerInside
    return -language.follows(line, next) - weights.topic * topics.shared(line, next)
  }
  function join(line: number, next: number): number {
    const key = line * lines.length + next
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const cost = costOf(line, next)
    known.set(key, cost)
    return cost
  }

  const upTo = [0]
  for (let line = 1; line < lines.length; line++) upTo.push((upTo[line - 1] as number) + join(line - 1, line))
  const usualGap = median(lines.map(({ gap }) => gap))
  return {
    language,
    topics,
    join,
    inside: (from, to) => (upTo[to - 1] as number) - (upTo[from] as number),
    edge: (line, page) => {
      if ((lines[line]?.gap ?? 0) <= Math.max(1, usualGap)) return 0
      return page ? weights.pageGap : weights.columnGap
    },
  }
}
