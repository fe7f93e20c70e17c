import type { WordModel } from '../../languages/ar/words/word-model.ts'
import { shapeOfMark, shapeOfNumber, shapeOfWord } from '../../languages/ar/words/word-shapes.ts'
import type { AtomKind } from './atoms.ts'
import type { Cell } from './cells.ts'

/** A word, number or mark as the language model sees it. */
export interface Token {
  text: string
  kind: AtomKind
  shape: number
}

/** What tells a likely line from an unlikely one. */
export interface LanguageModel {
  words: WordModel
  /** Natural logarithm of how much more often shape `second` follows `first` than by chance. */
  transition(first: number, second: number): number
}

const marks = /[\p{M}ـ]/gu
const hyphen = shapeOfMark('-')
const bracket = shapeOfMark('(')
const emptyBrackets = -8

export function tokenOf(text: string, kind: AtomKind): Token {
  if (kind === 'number') return { text, kind, shape: shapeOfNumber(text) }
  if (kind === 'mark') return { text, kind, shape: shapeOfMark(text) }
  const word = text.replace(marks, '')
  return { text: word, kind, shape: shapeOfWord(word) }
}

export type TokensOf = (first: number, end: number) => Token[]

/** The tokens of the cells [first, end), made once for each range. */
export function tokensIn(cells: readonly Cell[]): TokensOf {
  const made = new Map<number, Token[]>()
  return (first, end) => {
    const key = first * (cells.length + 1) + end
    const known = made.get(key)
    if (known) return known
    const tokens = joinCells(cells, first, end)
    made.set(key, tokens)
    return tokens
  }
}

function joinCells(cells: readonly Cell[], first: number, end: number): Token[] {
  const texts: { text: string; kind: AtomKind }[] = []
  for (let index = first; index < end; index++) {
    const { text, kind, border, spaces } = cells[index] as Cell
    const last = texts.at(-1)
    const within = spaces === 0 && (border === 'inside' || border === 'after-r' || border === 'after-d')
    if (last && within) last.text += text
    else texts.push({ text, kind })
  }
  return texts.map(({ text, kind }) => tokenOf(text, kind))
}

/** Share of numbers and marks in running text, roughly: they are neither rare nor known. */
const numberWeight = -4
const markWeight = -3
const oddStart = -6
const oddEnd = -4

/** How likely a token is after a token of shape `before`; -1 at the start of a line. */
export function weigh(token: Token, before: number, { words, transition }: LanguageModel): number {
  const own =
    token.kind === 'word' ? words.weigh(token.text) : token.kind === 'number' ? numberWeight : markWeight
  // What follows the number of a paragraph begins a sentence; in lists of words it would count as after a dash.
  if (before === hyphen) return own
  if (before === bracket && token.text === ')') return own + emptyBrackets
  return own + (before < 0 ? startWeight(token) : transition(before, token.shape))
}

function startWeight({ kind, text }: Token): number {
  return kind === 'mark' && '.،؛:)]”'.includes(text) ? oddStart : 0
}

export function endWeight({ kind, text }: Token): number {
  return kind === 'mark' && '([“'.includes(text) ? oddEnd : 0
}
