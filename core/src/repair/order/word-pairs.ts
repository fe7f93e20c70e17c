import type { Cell } from './cells.ts'
import type { Reading } from './reading.ts'

/** Words next to each other that lines of a text have more than once. */
export interface Pairs {
  has(pair: string): boolean
}

export const noPairs: Pairs = new Set()

/** What a reading gains for each two words next to each other that other lines have, too. */
const pairGain = 4

/** Set phrases and names come again: of readings that are as likely, the one that has them is meant. */
export const gainOfPairs = (line: string, pairs: Pairs): number =>
  pairs === noPairs ? 0 : pairGain * pairsIn(line).filter((pair) => pairs.has(pair)).length

export function pairsTwice(lines: readonly string[]): Set<string> {
  return new Set([...countPairs(lines)].flatMap(([pair, count]) => (count > 1 ? [pair] : [])))
}

/** In how many of the lines each two words stand. */
export function countPairs(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines)
    for (const pair of new Set(pairsIn(line))) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return counts
}

/** Those of the other lines of a text, of which all are counted: a text of many layers is not counted for each of them. */
export function pairsBeside(own: readonly string[], all: ReadonlyMap<string, number>): Pairs {
  const counts = countPairs(own)
  return { has: (pair) => (all.get(pair) ?? 0) - (counts.get(pair) ?? 0) > 1 }
}

const word = /[\u0621-\u064A]{2,}/g
const notOfWords = /[^\u0621-\u064A\s]+/

/** A number or a mark between two words is none of a phrase. */
const pairsIn = (line: string): string[] =>
  unmarked(line)
    .split(notOfWords)
    .flatMap((stretch) => {
      const words = stretch.match(word) ?? []
      return words.slice(1).map((each, at) => `${words[at]} ${each}`)
    })

const marks = /[\p{M}ـ]/gu

const unmarked = (line: string) => line.replace(marks, '')

export const wordsIn = (line: string): string[] => unmarked(line).match(word) ?? []

/** The line as a reading has it. */
export const lineOf = (cells: readonly Cell[], { runs }: Reading): string =>
  runs
    .map(({ first, end, glued }) => {
      const own = cells
        .slice(first, end)
        .map((cell, index) => `${index > 0 && cell.spaces > 0 ? ' ' : ''}${cell.text}`)
      return `${glued ? '' : ' '}${own.join('')}`
    })
    .join('')
