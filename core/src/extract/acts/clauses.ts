import type { ActWords } from '../../languages/words/acts.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import type { FoundVerb } from './verb-index.ts'

/** Marks behind which a clause of its own begins. */
const strong = new Set(['.', '؛', ';', ':', '؟', '!'])
const weak = new Set([',', '،', '-', '–', '—'])

export function isStrong(token: Token | undefined): boolean {
  return token !== undefined && strong.has(token.text)
}

export function isPause(token: Token | undefined): boolean {
  return token !== undefined && (strong.has(token.text) || weak.has(token.text))
}

/** In words: bounds the search in texts without marks. */
const longestClause = 60

const openers = new WeakMap<ActWords, ReadonlySet<string>>()

function openersOf(acts: ActWords): ReadonlySet<string> {
  const known = openers.get(acts) ?? new Set(acts.subordinators)
  openers.set(acts, known)
  return known
}

/** Whether the words before a verb are the clause of somebody else: «التي … ويدعم», `which supports`. */
export function isSubordinate(passage: Passage, { from, form }: FoundVerb): boolean {
  const { tokens, language } = passage
  const opens = openersOf(language.acts)
  if (opens.has(tokens[from - 1]?.folded ?? '')) return !isWished(passage, from)
  for (let at = from - 1; at >= Math.max(0, from - longestClause); at--) {
    const token = tokens[at] as Token
    if (isPause(token)) return false
    if (!opens.has(token.folded)) continue
    if (language.acts.goesOn?.(token.folded, tokens[at + 1]?.folded ?? '', form) ?? true) return true
  }
  return false
}

/** Words before a verb among which a word of politeness is looked for. */
const longestWish = 6

/** «أود أيضا أن أشكر», `I would like to thank`: the speaker's own act behind polite words. */
export function isWished({ tokens, language }: Passage, from: number): boolean {
  const before = tokens.slice(Math.max(0, from - longestWish), from).map(({ folded }) => folded)
  const phrase = ` ${before.join(' ')} `
  if (language.acts.wishes.some((wish) => phrase.endsWith(` ${wish} `))) return true
  const isLinked = language.acts.subordinators.includes(before.at(-1) ?? '')
  return isLinked && language.acts.wishes.some((wish) => phrase.includes(` ${wish} `))
}

/** «وإذ يشيد»: a further part of a preamble in the same paragraph. */
export const isReopened = ({ tokens, language }: Passage, from: number) =>
  language.acts.reopeners.includes(tokens[from - 1]?.folded ?? '')

export const isSentenceStart = ({ tokens }: Passage, from: number) =>
  from === 0 || tokens[from - 1]?.text === '.'

/** Whether what the act is about follows at once: its subject is then who spoke before. */
export const hasComplement = ({ tokens, language }: Passage, to: number) =>
  language.acts.complements.includes(tokens[to]?.folded ?? '')
