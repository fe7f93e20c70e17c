import { shapeOfMark } from '../../languages/ar/words/word-shapes.ts'
import type { Reading } from './reading.ts'
import type { LanguageModel } from './tokens.ts'

interface Chain {
  score: number
  reading: Reading
  previous: Chain | null
}

const hyphen = shapeOfMark('-')

/** Chooses a reading for every line so that each line goes on where the line before it stopped. */
export function chooseReadings(lines: readonly (readonly Reading[])[], model: LanguageModel): Reading[] {
  let chains: Chain[] = []
  for (const readings of lines)
    chains = readings.map((reading) => {
      const previous = bestBefore(chains, reading, model)
      return { reading, previous, score: reading.score + (previous ? linked(previous, reading, model) : 0) }
    })
  const chosen: Reading[] = []
  const last = chains.reduce<Chain | null>(
    (best, chain) => (best && best.score >= chain.score ? best : chain),
    null,
  )
  for (let each: Chain | null = last; each; each = each.previous) chosen.unshift(each.reading)
  return chosen
}

function bestBefore(chains: readonly Chain[], reading: Reading, model: LanguageModel): Chain | null {
  let best: Chain | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const chain of chains) {
    const score = linked(chain, reading, model)
    if (score > bestScore) [best, bestScore] = [chain, score]
  }
  return best
}

function linked(
  { score, reading: { tail } }: Chain,
  { head }: Reading,
  { transition }: LanguageModel,
): number {
  return score + (tail < 0 || head < 0 || tail === hyphen ? 0 : transition(tail, head))
}
