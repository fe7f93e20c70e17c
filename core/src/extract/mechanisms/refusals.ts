import type { Passage } from '../passage.ts'
import { wordAmong } from './word-among.ts'

const isRefusing = wordAmong(({ mechanisms }) => mechanisms.refusing)
const isLetting = wordAmong(({ mechanisms }) => mechanisms.letting)
const isDenial = wordAmong(({ mechanisms }) => mechanisms.denials)

/** Words from «لم» to what is not done: `did not yet allow`. */
const reachOfDenial = 3

/** Somebody is not let in: a word of refusing, or one of letting in that is denied. To ask to be let in refuses nothing. */
export function isRefusalAt({ tokens }: Passage, at: number): boolean {
  const word = tokens[at]?.word
  if (word === undefined) return false
  if (isRefusing(word)) return true
  return (
    isLetting(word) && tokens.slice(Math.max(0, at - reachOfDenial), at).some((token) => isDenial(token.word))
  )
}

/** Somebody is let in, or is asked to be. */
export function isLettingAt(passage: Passage, at: number): boolean {
  const word = passage.tokens[at]?.word
  return word !== undefined && isLetting(word) && !isRefusalAt(passage, at)
}
