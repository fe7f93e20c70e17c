import type { Act, Mandate } from '@qarar/core'
import { singleSpaces } from '../single-spaces.ts'

/** A request, and the act that makes it. */
export interface SaidMandate {
  said: Pick<Act, 'verb'>
  mandate: Pick<Mandate, 'action'>
}

/** More pairs than these are not compared word by word. */
const mostPairs = 250_000

/**
 * Which of the mandates of another file of the same text each is, by what is asked: the same words first, in their order
 * where they stand several times; then what has most words in common, at least half of them.
 */
export function matchWords<Before extends SaidMandate, After extends SaidMandate>(
  before: readonly Before[],
  after: readonly After[],
): Map<After, Before> {
  const left = Map.groupBy(before, wordsOf)
  const matched = new Map<After, Before>()
  for (const each of after) {
    const same = left.get(wordsOf(each))?.shift()
    if (same) matched.set(each, same)
  }
  const rest = [...left.values()].flat()
  for (const [each, other] of matchAlike(
    rest,
    after.filter((each) => !matched.has(each)),
  ))
    matched.set(each, other)
  return matched
}

const wordsOf = ({ said, mandate }: SaidMandate) =>
  singleSpaces(`${said.verb} ${mandate.action.text}`).plain.trim()

function matchAlike<Before extends SaidMandate, After extends SaidMandate>(
  before: readonly Before[],
  after: readonly After[],
): Map<After, Before> {
  if (before.length * after.length > mostPairs) return new Map()
  const others = before.map((other) => ({ other, words: new Set(wordsOf(other).split(' ')) }))
  const pairs = after.flatMap((each) => {
    const words = new Set(wordsOf(each).split(' '))
    return others.flatMap(({ other, words: theirs }) => {
      const common = [...words].filter((word) => theirs.has(word)).length
      const share = common / Math.max(words.size, theirs.size)
      return share >= 0.5 ? [{ each, other, share }] : []
    })
  })
  const matched = new Map<After, Before>()
  const taken = new Set<Before>()
  for (const { each, other } of pairs.sort((a, b) => b.share - a.share)) {
    if (matched.has(each) || taken.has(other)) continue
    matched.set(each, other)
    taken.add(other)
  }
  return matched
}
