import type { LanguagePack } from '../languages/pack.ts'
import type { Token } from './tokens.ts'

export interface FoundOrdinal {
  value: number
  /** Tokens, half-open. */
  from: number
  to: number
}

/** Words that an ordinal can have: «الثالثة والأربعون بعد المائة», `one hundred and forty-third`. */
const longest = 5

/** The longest ordinal that begins at a token, or that ends before it. */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
  side: 'before' | 'after',
  language: LanguagePack,
): FoundOrdinal | null {
  const bracketed = side === 'after' ? inBrackets(tokens, at, language) : null
  if (bracketed !== null) return { value: bracketed, from: at, to: at + 3 }
  for (let length = longest; length > 0; length--) {
    const [from, to] = side === 'after' ? [at, at + length] : [at - length, at]
    const value = ordinalIn(tokens, from, to, language)
    if (value !== null) return { value, from, to }
  }
  return null
}

/** «الدورة العادية (34)». */
function inBrackets(tokens: readonly Token[], at: number, { ordinal }: LanguagePack): number | null {
  const [open, number, close] = tokens.slice(at, at + 3)
  return open?.text === '(' && number?.kind === 'number' && close?.text === ')'
    ? ordinal(number.folded)
    : null
}

function ordinalIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  { ordinal }: LanguagePack,
): number | null {
  if (from < 0 || to > tokens.length) return null
  let text = ''
  for (let at = from; at < to; at++) {
    const { folded, kind, spaced } = tokens[at] as Token
    if (kind === 'mark') return null
    // `13th` is two tokens.
    text += at > from && spaced ? ` ${folded}` : folded
  }
  // «الـ43».
  return ordinal(text.replace(/^ال(?=\d)/, ''))
}
