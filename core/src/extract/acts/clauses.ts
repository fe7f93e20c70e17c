import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'

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

/** Whether the words before a token are the clause of somebody else: «التي … ويدعم», `which supports`. */
export function isSubordinate({ tokens, language }: Passage, index: number): boolean {
  const opens = new Set(language.acts.subordinators)
  const before = tokens[index - 1]
  if (before !== undefined && opens.has(before.folded)) return true
  if (isPause(before)) return false
  for (let at = index - 1; at >= Math.max(0, index - longestClause); at--) {
    const token = tokens[at] as Token
    if (isPause(token)) return false
    if (opens.has(token.folded)) return true
  }
  return false
}
