import { align } from '../align.ts'
import type { Fault } from '../measure.ts'

interface Counts {
  wanted: number
  read: number
  /** Read as often as wanted, wherever it stands. */
  found: number
  /** In the longest common subsequence. */
  inOrder: number
}

export interface WordHits {
  words: Counts
  /** Tokens with a digit: numbers, symbols, dates. */
  numbers: Counts
  missing: string[]
  added: string[]
}

const none: Counts = { wanted: 0, read: 0, found: 0, inOrder: 0 }
export const noWords: WordHits = { words: none, numbers: none, missing: [], added: [] }

/** Strokes, marks of direction and joiners aside; shapes of letters are letters. */
const tokensOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .split(/\s+/)
    .filter((token) => token !== '')

export function compareWords(truth: string, read: string): WordHits {
  const [wanted, got] = [tokensOf(truth), tokensOf(read)]
  const missing = without(wanted, got)
  const added = without(got, wanted)
  const ordered = inOrder(wanted, got)
  const counts = (of: (token: string) => boolean): Counts => {
    const count = (tokens: readonly string[]) => tokens.filter(of).length
    return {
      wanted: count(wanted),
      read: count(got),
      found: count(wanted) - count(missing),
      inOrder: count(ordered),
    }
  }
  return { words: counts((token) => !isNumber(token)), numbers: counts(isNumber), missing, added }
}

/** What both begin and end with is in order; only the words between need to be aligned. */
function inOrder(wanted: readonly string[], got: readonly string[]): string[] {
  const shorter = Math.min(wanted.length, got.length)
  let head = 0
  while (head < shorter && wanted[head] === got[head]) head++
  let tail = 0
  while (tail < shorter - head && wanted.at(-1 - tail) === got.at(-1 - tail)) tail++
  const middle = wanted.slice(head, wanted.length - tail)
  const found = align(middle, got.slice(head, got.length - tail)).map(([index]) => middle[index] as string)
  return [...wanted.slice(0, head), ...found, ...wanted.slice(wanted.length - tail)]
}

const isNumber = (token: string) => /\p{N}/u.test(token)

/** Those of the first list that the second has not so often. */
function without(tokens: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const token of others) left.set(token, (left.get(token) ?? 0) + 1)
  return tokens.filter((token) => {
    const count = left.get(token) ?? 0
    left.set(token, count - 1)
    return count <= 0
  })
}

export function sumWords(all: readonly WordHits[]): WordHits {
  const sum = (of: (hits: WordHits) => Counts): Counts =>
    all.map(of).reduce((a, b) => ({
      wanted: a.wanted + b.wanted,
      read: a.read + b.read,
      found: a.found + b.found,
      inOrder: a.inOrder + b.inOrder,
    }))
  return {
    words: sum(({ words }) => words),
    numbers: sum(({ numbers }) => numbers),
    missing: all.flatMap(({ missing }) => missing),
    added: all.flatMap(({ added }) => added),
  }
}

export function faultsOf({ missing, added }: WordHits, place: string): Fault[] {
  return [
    ...missing.map((detail) => ({ kind: 'pdf: word missing', place, detail })),
    ...added.map((detail) => ({ kind: 'pdf: word added', place, detail })),
  ]
}
