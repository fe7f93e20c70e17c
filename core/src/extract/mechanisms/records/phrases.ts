import { isStrong } from '../../acts/clauses.ts'
import type { Passage } from '../../passage.ts'
import { perWord } from '../../words.ts'

/** Tokens [from, to). */
export interface Range {
  from: number
  to: number
}

/** Words on either side of a place that are looked at as its sentence: bounds the search in texts without marks. */
const longestSide = 60

/** The words around a token up to a strong mark. */
export function sentenceAround({ tokens }: Passage, at: number): Range {
  let from = at
  while (from > Math.max(0, at - longestSide) && !isStrong(tokens[from - 1])) from--
  let to = at
  while (to < Math.min(tokens.length, at + longestSide) && !isStrong(tokens[to])) to++
  return { from, to }
}

/** Phrases of folded words by their first word, the longest first. */
type PhraseIndex = ReadonlyMap<string, readonly string[][]>

const indexes = new WeakMap<readonly string[], PhraseIndex>()

function indexOf(phrases: readonly string[]): PhraseIndex {
  const made = indexes.get(phrases)
  if (made) return made
  const split = phrases.map((phrase) => phrase.split(' ')).sort((one, other) => other.length - one.length)
  const index = Map.groupBy(split, ([first = '']) => first)
  indexes.set(phrases, index)
  return index
}

const formsOf = perWord(({ folded, language }) => [...new Set([folded, ...language.mechanisms.bare(folded)])])

/** How many tokens one of some phrases takes at a place; 0 where none stands there. `*` is any word. */
export function anyPhraseAt({ tokens }: Passage, at: number, phrases: readonly string[]): number {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return 0
  const index = indexOf(phrases)
  for (const form of formsOf(token.word)) {
    const found = index
      .get(form)
      ?.find((words) =>
        words.every((word, place) => place === 0 || word === '*' || tokens[at + place]?.folded === word),
      )
    if (found) return found.length
  }
  return 0
}

/** How many tokens the longest of some phrases takes that ends before a place; 0 where none does. */
export function phraseBefore({ tokens }: Passage, at: number, phrases: readonly string[]): number {
  const ending = [...indexOf(phrases).values()].flat().filter((words) => {
    const from = at - words.length
    return words.every((word, place) => {
      const token = tokens[from + place]
      if (token?.kind !== 'word') return false
      return word === '*' || (place === 0 ? formsOf(token.word).includes(word) : token.folded === word)
    })
  })
  return Math.max(0, ...ending.map(({ length }) => length))
}

/** The first token of a range for which something holds; -1 where it does for none. */
export function firstIn({ from, to }: Range, holds: (at: number) => boolean): number {
  for (let at = from; at < to; at++) if (holds(at)) return at
  return -1
}

export function lastIn({ from, to }: Range, holds: (at: number) => boolean): number {
  for (let at = to - 1; at >= from; at--) if (holds(at)) return at
  return -1
}
