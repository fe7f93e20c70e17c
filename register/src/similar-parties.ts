import { languageTags } from '@qarar/core'
import { partyNames } from './party-name.ts'

const mostSuggested = 5

/** Ids of parties whose names share a word with what was typed: those of the register (`listed`) first, then any. */
export function similarParties(given: string, listed: readonly string[]): string[] {
  const words = given
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
  const isLike = (name: string) => words.some((word) => name.toLowerCase().includes(word))
  const named = languageTags
    .flatMap(partyNames)
    .flatMap(([id, name]) => (isLike(id) || isLike(name) ? [id] : []))
  const known = listed.filter((key) => isLike(key) || named.includes(key))
  return [...new Set([...known, ...named])].slice(0, mostSuggested)
}
