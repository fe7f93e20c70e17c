import { wordHash } from './word-hash.ts'
import type { WordReading } from './word-reading.ts'

/** More printed words than a large collection has; past it all are forgotten. */
const mostRemembered = 300_000
/** Longer ones are seldom seen twice. */
const longestRemembered = 48
/** Words with the same place are looked through so far: who knows the rule could write texts full of them. */
const farthest = 16

/** Readings of printed words, found by their place in a text: to cut each word out of it would be most of the work. */
export class WordMemory {
  #slots = new Int32Array(1024)
  #printed: string[] = []
  #readings: WordReading[] = []

  /** Of the word from `start` to `end`, whose `wordHash` is known. */
  find(text: string, start: number, end: number, hash: number): WordReading | undefined {
    const mask = this.#slots.length - 1
    let place = placeOf(hash) & mask
    for (let tries = 0; tries < farthest; tries++, place = (place + 1) & mask) {
      const nth = this.#slots[place] as number
      if (nth === 0) return undefined
      if (isAt(this.#printed[nth - 1] as string, text, start, end)) return this.#readings[nth - 1]
    }
    return undefined
  }

  /** A word that was not found. */
  keep(printed: string, reading: WordReading): void {
    if (printed.length > longestRemembered) return
    if (this.#printed.length >= mostRemembered) this.#forget()
    this.#printed.push(printed)
    this.#readings.push(reading)
    if (this.#printed.length * 2 > this.#slots.length) this.#grow()
    else this.#place(this.#printed.length)
  }

  #forget(): void {
    this.#slots.fill(0)
    this.#printed = []
    this.#readings = []
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let nth = 1; nth <= this.#printed.length; nth++) this.#place(nth)
  }

  #place(nth: number): void {
    const printed = this.#printed[nth - 1] as string
    const mask = this.#slots.length - 1
    let place = placeOf(wordHash(printed)) & mask
    for (let tries = 0; tries < farthest; tries++, place = (place + 1) & mask)
      if (this.#slots[place] === 0) {
        this.#slots[place] = nth
        return
      }
  }
}

/** Bits mixed once more: a place is the lowest of them. */
const placeOf = (hash: number) => (hash ^ (hash >>> 15)) >>> 0

function isAt(printed: string, text: string, start: number, end: number): boolean {
  if (printed.length !== end - start) return false
  for (let at = 0; at < printed.length; at++)
    if (printed.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
