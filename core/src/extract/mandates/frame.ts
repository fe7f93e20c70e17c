import type { MandateFrame, MandateWords } from '../../languages/words/mandates.ts'
import type { Token } from '../tokens.ts'

/** Token ranges of one directive act: whom it asks, and what for. Half-open. */
export interface AskedParts {
  addressees: [from: number, to: number]
  action: [from: number, to: number]
}

/** Divides the words behind a verb, tokens [from, to), into addressees and action. */
export function divide(
  tokens: readonly Token[],
  [from, to]: [number, number],
  frame: MandateFrame,
  words: MandateWords,
): AskedParts {
  const start = afterIntro(tokens, from, to, frame)
  const link = findLink(tokens, start, to, frame, words)
  if (link === null) return { addressees: [start, start], action: [from, to] }
  return { addressees: [start, link.at], action: [link.action, to] }
}

function afterIntro(tokens: readonly Token[], from: number, to: number, { intro }: MandateFrame): number {
  const word = tokens[from]?.folded
  return from < to && word !== undefined && intro.includes(word) ? from + 1 : from
}

interface Link {
  /** Where the addressees end. */
  at: number
  /** Where the action begins. */
  action: number
}

/** The first word that opens an action. */
function findLink(
  tokens: readonly Token[],
  from: number,
  to: number,
  { links, joinedLinks, bare }: MandateFrame,
  { isAction }: MandateWords,
): Link | null {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.folded ?? ''
    const next = tokens[at + 1]?.folded ?? ''
    if (links.includes(word) && (at === from || isAction(next) || isClauseLink(word)))
      return { at, action: at + 1 }
    if (joinedLinks.some((letter) => word.startsWith(letter) && isAction(word.slice(letter.length))))
      return { at, action: at }
    if (bare && at > from && isAction(word)) return { at, action: at }
  }
  return null
}

/** «أن» opens a clause whatever follows; the others only before a verbal noun. */
const clauseLinks = new Set(['ان', 'بان', 'that', 'to', 'que', "qu'"])
const isClauseLink = (word: string) => clauseLinks.has(word)
