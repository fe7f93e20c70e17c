import { type SearchWord, wordsOf } from '../analysis/analyse.ts'
import { grams } from '../analysis/grams.ts'

/** What a person asks, as ranking sees it. */
export interface QueryWords {
  /** Each thing that is asked once, in order: terms that are readings of one word. */
  units: readonly (readonly string[])[]
  /** Pairs of units that stand near each other, the smaller number first. */
  pairs: readonly (readonly [number, number])[]
  grams: readonly string[]
}

/** Words at most so far from each other, stop words aside, are taken together. */
export const nearest = 4

/** Units, pairs and grams of a query; of stop words only where there are no others. */
export function queryWords(text: string, language: string): QueryWords {
  const all = wordsOf(text, language)
  const telling = all.words.some(({ stop }) => !stop)
  const asked = all.words.flatMap((word, index) =>
    telling && word.stop ? [] : [{ word, position: all.positions[index] as number }],
  )
  const { units, order } = unitsOf(asked)
  return {
    units,
    pairs: pairsOf(order),
    grams: [...new Set(asked.flatMap(({ word }) => grams(word.surface)))],
  }
}

interface Asked {
  word: SearchWord
  position: number
}

function unitsOf(asked: readonly Asked[]): { units: string[][]; order: number[] } {
  const readings = new Map<number, Set<string>>()
  for (const { word, position } of asked) {
    const terms = readings.get(position) ?? new Set()
    for (const stem of word.stems) terms.add(stem)
    readings.set(position, terms)
  }
  const units = new Map<string, number>()
  const order = [...readings.values()].flatMap((terms) => {
    if (terms.size === 0) return []
    const key = [...terms].join(' ')
    const known = units.get(key)
    if (known === undefined) units.set(key, units.size)
    return known ?? units.size - 1
  })
  return { units: [...units.keys()].map((key) => key.split(' ')), order }
}

function pairsOf(order: readonly number[]): [number, number][] {
  const found = new Map<string, [number, number]>()
  order.forEach((unit, at) => {
    for (const other of order.slice(at + 1, at + 1 + nearest)) {
      const pair: [number, number] = [Math.min(unit, other), Math.max(unit, other)]
      if (unit !== other) found.set(pair.join(' '), pair)
    }
  })
  return [...found.values()]
}
