import { isFinished, type OrderLine } from './order-line.ts'
import { opener, stop, type Token, tokensOf } from './tokens.ts'

/** How well words follow each other, as learnt from the running text of the document itself. */
export interface LanguageModel {
  /** Natural logarithm of how much likelier the start of `next` is after `line` than anywhere. */
  follows(line: number, next: number): number
  /** The words on both sides of the join stand beside each other elsewhere in the document. */
  isKnown(line: number, next: number): boolean
}

const separator = '\u0000'
const frequent = 12
const wordWeight = 0.3
const shapeWeight = 1
const inside = '\u0001'
/** A paragraph can begin with any word; only inside a sentence is a wrong word near proof. */
const bounds = { low: -4, start: -2, high: 6 }

export function learnLanguage(lines: readonly OrderLine[]): LanguageModel {
  const tokens = lines.map((line) => (line.opens ? [opener, ...tokensOf(line.text)] : tokensOf(line.text)))
  const counts = countTokens(lines, tokens)
  const end = lines.map((line, index) => endOf(line, tokens[index] as Token[]))
  const start = tokens.map((own) => own.slice(0, 2))

  function follows(line: number, next: number): number {
    const [before, last] = end[line] as [Token | null, Token]
    const [first, second] = start[next] ?? []
    if (first === undefined) return 0
    const own = isCounted(lines, next) ? 1 : 0
    let score = counts.gain(before, last, first, own)
    if (second !== undefined && last !== stop)
      score += counts.gain(last, first, second, 0) - counts.gain(null, first, second, 0)
    return Math.max(last === stop ? bounds.start : bounds.low, Math.min(bounds.high, score))
  }
  function isKnown(line: number, next: number): boolean {
    const [, last] = end[line] as [Token | null, Token]
    const first = start[next]?.[0]
    return first !== undefined && last !== stop && counts.pair(last, first) > 0
  }
  return { follows, isKnown }
}

function endOf(line: OrderLine, tokens: Token[]): [Token | null, Token] {
  if (isFinished(line)) return [null, stop]
  return [tokens.at(-2) ?? null, tokens.at(-1) ?? stop]
}

/** A line's start counts as the start of a sentence where the line before it is whole. */
function isCounted(lines: readonly OrderLine[], index: number): boolean {
  const before = lines[index - 1]
  return before !== undefined && isFinished(before)
}

function countTokens(lines: readonly OrderLine[], tokens: readonly Token[][]) {
  const singles = new Map<string, number>()
  for (const { word } of tokens.flat()) add(singles, word)
  const isFrequent = ({ word }: Token) => (singles.get(word) ?? 0) >= frequent
  const leftOf = (token: Token) => (isFrequent(token) ? token.word : token.shape)
  const rightOf = (token: Token) => (isFrequent(token) && token.word.length <= 4 ? token.word : token.shape)
  const words = new Map<string, number>()
  const classes = new Map<string, number>()
  const classSingles = new Map<string, number>()
  let total = 0
  let insideTotal = 0
  for (const [index, own] of tokens.entries()) {
    const run = isCounted(lines, index) ? [stop, ...own] : own
    for (let at = 0; at < run.length; at++) {
      const token = run[at] as Token
      const before = run[at - 1]
      const earlier = run[at - 2]
      if (at > 0 || run === own) {
        total++
        add(classSingles, `=${rightOf(token)}`)
      }
      add(classSingles, leftOf(token))
      add(words, token.word)
      if (before && before !== stop) {
        add(words, inside + separator + token.word)
        add(classes, inside + separator + rightOf(token))
        insideTotal++
      }
      if (before) {
        add(words, before.word + separator + token.word)
        add(classes, leftOf(before) + separator + rightOf(token))
      }
      if (before && earlier) add(words, [earlier.word, before.word, token.word].join(separator))
    }
  }
  const pair = (a: Token, b: Token) => words.get(a.word + separator + b.word) ?? 0

  /** Logarithm of P(token | earlier, before) / P(token). `own`: occurrences that are the place itself. */
  function gain(earlier: Token | null, before: Token, token: Token, own: number): number {
    const byPlace = placeGain(before, token, own)
    const base = (classSingles.get(`=${rightOf(token)}`) ?? 0.5) / total
    const left = classSingles.get(leftOf(before)) ?? 0
    const here = before === stop ? own : 0
    const both = (classes.get(leftOf(before) + separator + rightOf(token)) ?? 0) - here
    const byShape = (Math.max(0, both) + shapeWeight * byPlace) / ((left - here) * base + shapeWeight)
    const single = (words.get(token.word) ?? 1) / total
    const seen = Math.max(0, pair(before, token) - here)
    const byWord =
      (seen + wordWeight * byShape) / (((words.get(before.word) ?? 0) - here) * single + wordWeight)
    if (earlier === null) return Math.log(byWord)
    const context = words.get(earlier.word + separator + before.word) ?? 0
    const triple = words.get([earlier.word, before.word, token.word].join(separator)) ?? 0
    return Math.log((triple + wordWeight * byWord) / (context * single + wordWeight))
  }
  /** How much likelier the token is inside a sentence than anywhere; at its start nothing is known at this level. */
  function placeGain(before: Token, token: Token, own: number): number {
    if (before === stop) return 1
    const share = insideTotal / total
    const shape = rightOf(token)
    const shapeInside = classes.get(inside + separator + shape) ?? 0
    const byShape = (shapeInside + 1) / (((classSingles.get(`=${shape}`) ?? 0) - own) * share + 1)
    const wordInside = words.get(inside + separator + token.word) ?? 0
    return (wordInside + byShape) / (((singles.get(token.word) ?? 0) - own) * share + 1)
  }
  return { pair, gain }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
