// The best texts of a segment without looking at all of them: block-max WAND (Ding and Suel, SIGIR 2011).
import { end } from '../postings/cursor.ts'
import type { Matcher } from './matcher.ts'
import type { TopList } from './top-list.ts'

export interface Asked {
  /** One for each word. */
  matchers: Matcher[]
  /** So many words a text must have, from 1. */
  needed: number
  /** What filters and excluded words let through. Asked in rising order. */
  accepts: (doc: number) => boolean
}

export function rankSegment({ matchers, needed, accepts }: Asked, segment: number, top: TopList): void {
  const sorted = matchers.filter((matcher) => matcher.seek(0) !== end)
  for (;;) {
    sortByDoc(sorted)
    const pivot = pivotOf(sorted, needed, top.threshold)
    if (pivot < 0) return
    const { doc } = sorted[pivot] as Matcher
    const last = lastAt(sorted, pivot, doc)
    const skipTo = skipFrom(sorted, last, doc, top.threshold)
    if (skipTo > doc) advance(sorted, last, skipTo)
    else if ((sorted[0] as Matcher).doc < doc) advance(sorted, pivot, doc)
    else {
      if (last + 1 >= needed && accepts(doc)) top.offer(segment, doc, scoreAt(matchers, doc))
      advance(sorted, last, doc + 1)
    }
  }
}

/** Nearly sorted already. */
function sortByDoc(matchers: Matcher[]): void {
  for (let index = 1; index < matchers.length; index++) {
    const matcher = matchers[index] as Matcher
    let place = index
    for (; place > 0 && (matchers[place - 1] as Matcher).doc > matcher.doc; place--)
      matchers[place] = matchers[place - 1] as Matcher
    matchers[place] = matcher
  }
  while (matchers.length > 0 && (matchers.at(-1) as Matcher).doc === end) matchers.pop()
}

/** The first matcher whose text, with all matchers before it, can be among the best; -1 where none can. */
function pivotOf(matchers: readonly Matcher[], needed: number, threshold: number): number {
  let bound = 0
  for (let index = 0; index < matchers.length; index++) {
    bound += (matchers[index] as Matcher).bound
    if (bound > threshold && index + 1 >= needed) return index
  }
  return -1
}

/** Others stand at the same text. */
function lastAt(matchers: readonly Matcher[], pivot: number, doc: number): number {
  let last = pivot
  while ((matchers[last + 1]?.doc ?? end) === doc && last + 1 < matchers.length) last++
  return last
}

/** `doc` itself where its blocks may hold one of the best; else the first text that may be one again. */
function skipFrom(matchers: readonly Matcher[], last: number, doc: number, threshold: number): number {
  if (threshold === Number.NEGATIVE_INFINITY) return doc
  let bound = 0
  let next = matchers[last + 1]?.doc ?? end
  for (let index = 0; index <= last; index++) {
    const matcher = matchers[index] as Matcher
    bound += matcher.boundAt(doc)
    next = Math.min(next, matcher.boundEnd() + 1)
  }
  return bound > threshold ? doc : Math.max(next, doc + 1)
}

/** Added up in the order of the words, whatever the order of the matchers is by now: so scores are the same always. */
export function scoreAt(matchers: readonly Matcher[], doc: number): number {
  let score = 0
  for (const matcher of matchers) if (matcher.doc === doc) score += matcher.score()
  return score
}

function advance(matchers: readonly Matcher[], last: number, target: number): void {
  for (let index = 0; index <= last; index++) {
    const matcher = matchers[index] as Matcher
    if (matcher.doc < target) matcher.seek(target)
  }
}

/** Calls `found` with each text that has so many of the words, in rising order, until it says that it is enough. */
export function walkSegment({ matchers, needed, accepts }: Asked, found: (doc: number) => boolean): void {
  const sorted = matchers.filter((matcher) => matcher.seek(0) !== end)
  for (;;) {
    sortByDoc(sorted)
    const matcher = sorted[needed - 1]
    if (matcher === undefined) return
    const { doc } = matcher
    if ((sorted[0] as Matcher).doc < doc) advance(sorted, needed - 1, doc)
    else {
      if (accepts(doc) && !found(doc)) return
      advance(sorted, lastAt(sorted, needed - 1, doc), doc + 1)
    }
  }
}
