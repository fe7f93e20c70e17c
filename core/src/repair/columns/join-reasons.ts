import type { JoinGap, JoinReason } from '../../model/joins.ts'
import type { FoundColumns } from './find-columns.ts'
import type { JoinCosts } from './join-costs.ts'
import { isFinished, type OrderLine } from './order-line.ts'

const fits = 0.3
const lost = -2

export function reasonsFor(
  line: number,
  next: number,
  lines: readonly OrderLine[],
  { language, topics }: JoinCosts,
  found: FoundColumns,
): JoinReason[] {
  const finished = isFinished(lines[line] as OrderLine)
  const opens = lines[next]?.opens ?? false
  const follows = language.follows(line, next)
  const reasons: [JoinReason, boolean][] = [
    ['speech-opens', finished && opens],
    ['paragraph-opens', finished && !opens && follows > fits],
    ['sentence-goes-on', !finished && !opens && follows > fits],
    ['known-words', language.isKnown(line, next)],
    ['same-topic', topics.shared(line, next) > fits],
    ['page-habit', isUsual(line, next, found)],
  ]
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

/** The join lies in or before a page that is read as most pages of the text are. */
function isUsual(line: number, next: number, found: FoundColumns): boolean {
  const page = found.pages.find(
    ([first, second]) => first.from === next || (first.to - 1 === line && second.from === next),
  )
  if (page === undefined) return false
  const swapped = page[0].from > page[1].from
  return swapped === found.habit.swapped < found.habit.inOrder
}

export function findGap(
  line: number,
  next: number,
  lines: readonly OrderLine[],
  { language }: JoinCosts,
): JoinGap | null {
  const opens = lines[next]?.opens ?? false
  if (!isFinished(lines[line] as OrderLine))
    return opens || language.follows(line, next) < lost ? 'sentence-not-continued' : null
  return !opens && /^\p{Ll}/u.test(lines[next]?.text ?? '') ? 'sentence-without-start' : null
}
