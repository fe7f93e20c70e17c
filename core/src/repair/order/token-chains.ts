import type { Cell } from './cells.ts'
import { type LanguageModel, type Token, weigh } from './tokens.ts'

/** The tokens of a run: its first one, and the others behind it. */
export interface TokenChain {
  token: Token
  next: TokenChain | null
  /** What the tokens behind the first weigh. */
  after: number
}

/** The tokens of the cells [first, end). */
export type TokensOf = (first: number, end: number) => TokenChain

/** Makes the tokens of each range once, from those of the range that begins one cell later. */
export function tokensIn(cells: readonly Cell[], model: LanguageModel): TokensOf {
  const made = cells.map((): TokenChain[] => [])
  return (first, end) => {
    const byLength = made[end - 1] as TokenChain[]
    while (byLength.length < end - first)
      byLength.push(chainFrom(cells, end - 1 - byLength.length, byLength.at(-1), model))
    return byLength[end - first - 1] as TokenChain
  }
}

function chainFrom(
  cells: readonly Cell[],
  first: number,
  behind: TokenChain | undefined,
  model: LanguageModel,
): TokenChain {
  const { text, kind } = cells[first] as Cell
  if (behind === undefined) return { token: model.tokenOf(text, kind), next: null, after: 0 }
  const isWhole = !isWithin(cells[first + 1] as Cell)
  const token = model.tokenOf(isWhole ? text : text + behind.token.text, kind)
  const next = isWhole ? behind : behind.next
  return { token, next, after: weightAfter(token, next, model) }
}

/** The cell goes on with the word of the cell before it. */
const isWithin = ({ border, spaces }: Cell) =>
  spaces === 0 && (border === 'inside' || border === 'after-r' || border === 'after-d')

function weightAfter({ shape }: Token, next: TokenChain | null, model: LanguageModel): number {
  return next === null ? 0 : weigh(next.token, shape, model) + next.after
}
