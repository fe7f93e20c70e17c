import type { WordList } from '../../languages/ar/words/word-list.ts'
import type { WordModel } from '../../languages/ar/words/word-model.ts'
import { shapeOfMark, shapeOfNumber, shapeOfWord } from '../../languages/ar/words/word-shapes.ts'
import type { AtomKind } from './atoms.ts'
import { type TransitionTable, transitionTable } from './transition-table.ts'

/** A word, number or mark as the language model sees it. */
export interface Token {
  text: string
  kind: AtomKind
  shape: number
  /** How likely it is wherever it stands, as a natural logarithm: never above 0. */
  weight: number
  /** What its letters add at most to a word that begins or ends with it: see Spelled. */
  begun: number
  ended: number
}

/** What tells a likely line from an unlikely one. */
export interface LanguageModel extends TransitionTable {
  tokenOf(text: string, kind: AtomKind): Token
  /** Whether anything could know two stretches of letters as one word. */
  mayBeJoined(first: Token, second: Token): boolean
  /** The most that a word of so many letters can weigh. */
  heaviest(length: number): number
  /** The most that two stretches can weigh as a word that nothing knows. */
  heaviestUnknown(first: Token, second: Token): number
}

const marks = /[\p{M}ـ]/gu
const hyphen = shapeOfMark('-')
const bracket = shapeOfMark('(')
const emptyBrackets = -8
/** Tokens that are kept: lines near each other have many in common. */
const mostKept = 50_000

/** `heaviest`: see heaviestByLength. */
export function languageModelOf(
  words: WordModel,
  list: WordList,
  heaviest: (length: number) => number,
): LanguageModel {
  const made = new Map<string, Token>()
  const tokenOf = (text: string, kind: AtomKind) => {
    const known = made.get(text)
    if (known) return known
    const token = makeToken(text, kind, words)
    if (made.size >= mostKept) made.clear()
    made.set(text, token)
    return token
  }
  return {
    tokenOf,
    heaviest,
    mayBeJoined: (first, second) => words.mayBeJoined(first.text, second.text),
    heaviestUnknown: (first, second) => words.weighUnknown(first.begun + second.ended),
    ...transitionTable(list.transition),
  }
}

function makeToken(text: string, kind: AtomKind, words: WordModel): Token {
  const unspelled = { begun: 0, ended: 0 }
  if (kind === 'number') return { text, kind, shape: shapeOfNumber(text), weight: numberWeight, ...unspelled }
  if (kind === 'mark') return { text, kind, shape: shapeOfMark(text), weight: markWeight, ...unspelled }
  const word = text.replace(marks, '')
  const { begun, ended } = words.spell(word)
  return { text: word, kind, shape: shapeOfWord(word), weight: words.weigh(word), begun, ended }
}

/** Share of numbers and marks in running text, roughly: they are neither rare nor known. */
const numberWeight = -4
const markWeight = -3
const oddStart = -6
const oddEnd = -4

/** How likely a token is after a token of shape `before`; -1 at the start of a line. */
export function weigh(token: Token, before: number, { transition }: LanguageModel): number {
  const own = token.weight
  // What follows the number of a paragraph begins a sentence; in lists of words it would count as after a dash.
  if (before === hyphen) return own
  if (before === bracket && token.text === ')') return own + emptyBrackets
  return own + (before < 0 ? startWeight(token) : transition(before, token.shape))
}

/** What the place of a word adds to its own weight. */
export function weighShape(shape: number, before: number, { transition }: LanguageModel): number {
  return before < 0 || before === hyphen ? 0 : transition(before, shape)
}

function startWeight({ kind, text }: Token): number {
  return kind === 'mark' && '.،؛:)]”'.includes(text) ? oddStart : 0
}

export function endWeight({ kind, text }: Token): number {
  return kind === 'mark' && '([“'.includes(text) ? oddEnd : 0
}
