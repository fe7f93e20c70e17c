import type { OrderLine } from './order-line.ts'
import { opener, stop, type Token, tokensOf } from './tokens.ts'

/** A word of the document, with its classes, as numbers below the document's `size`: those are quick to count by. */
export interface Term {
  word: number
  /** Class that it counts in before another word, and after one. */
  left: number
  right: number
  /** How often the document has it. */
  count: number
}

export interface DocumentTerms {
  terms: Term[][]
  stop: Term
  size: number
}

const frequent = 12
/** A longer frequent word follows others as its class does. */
const longestOwn = 4

export function termsOf(lines: readonly OrderLine[]): DocumentTerms {
  const ids = new Map<string, number>()
  const idOf = (text: string) => {
    const id = ids.get(text) ?? ids.size
    ids.set(text, id)
    return id
  }
  const known = new Map<string, { token: Token; term: Term }>()
  const termOf = (token: Token) => {
    const found = known.get(token.word)
    if (found) return found.term
    const word = idOf(token.word)
    const term = { word, left: word, right: word, count: 0 }
    known.set(token.word, { token, term })
    return term
  }
  const stopTerm = termOf(stop)
  const tokens = new Map<string, Token>()
  const terms = lines.map(({ text, opens }) => {
    const own = tokensOf(text, tokens)
    return (opens ? [opener, ...own] : own).map(termOf)
  })
  for (const own of terms) for (const term of own) term.count++
  for (const { token, term } of known.values()) {
    if (term.count < frequent) term.left = idOf(token.shape)
    if (term.count < frequent || token.word.length > longestOwn) term.right = idOf(token.shape)
  }
  return { terms, stop: stopTerm, size: ids.size }
}
