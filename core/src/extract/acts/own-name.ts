import type { Passage } from '../passage.ts'
import type { FoundVerb } from './verb-index.ts'

/** Whether the subject of a verb is the delegation that speaks: «وترحب أذربيجان», `my delegation welcomes`. */
export function hasOwnName(passage: Passage, { from, to }: FoundVerb): boolean {
  const { tokens, language } = passage
  const behind = tokens.slice(to, to + longestName).map(({ folded }) => folded)
  const before = tokens.slice(Math.max(0, from - longestName), from).map(({ folded }) => folded)
  return namesOf(passage).some((name) => {
    if (language.acts.subjects === null && startsWith(behind, name)) return true
    const ending = before.slice(-name.length)
    return startsWith([withoutJoiner(ending[0] ?? '', language.acts.joined), ...ending.slice(1)], name)
  })
}

/** Tokens of the delegation's own name from `at`, behind its verb; 0 where none stands there, and where subjects come first. */
export function lengthOfOwnName(passage: Passage, at: number): number {
  const { tokens, language } = passage
  if (language.acts.subjects !== null) return 0
  const words = tokens.slice(at, at + longestName).map(({ folded }) => folded)
  const lengths = namesOf(passage).flatMap((name) => (startsWith(words, name) ? [name.length] : []))
  return Math.max(0, ...lengths)
}

const longestName = 4

/** The delegation's name by its first two words, and what it calls itself. */
function namesOf({ speaker, language }: Passage): string[][] {
  const own = language.acts.ourselves.map((words) => words.split(' '))
  if (speaker === null) return own
  const words = language.fold(speaker).split(/\s+/)
  return words.length === 1 ? [...own, words] : [...own, words.slice(0, 2), words]
}

const startsWith = (words: readonly string[], name: readonly string[]) =>
  name.every((word, place) => words[place] === word)

function withoutJoiner(word: string, joined: readonly string[]): string {
  const first = joined.find((each) => word.startsWith(each) && word.length > each.length + 2)
  return first === undefined ? word : word.slice(first.length)
}
