import type { LanguageTag } from '@qarar/core'
import { decimalOf, millionthsOf } from './decimals.ts'
import { type NumberWord, numberWords } from './number-words.data.ts'
import { plainWord } from './plain-words.ts'
import { readDigits } from './read-digits.ts'

export type ReadAmount =
  | { decimal: string }
  | { why: 'not-a-number' | 'ambiguous' | 'several' | 'too-large' | 'too-precise' | 'nothing' }

/** Digits with marks between them; a space only before a group of three. */
const tokenPattern = /\d+(?:[.,٫٬،'’]\d+| \d{3}(?!\d))*|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu

/** No amount that people write has more parts. */
const mostTokens = 60

/** An exact number in folded text: digits, words, or both («150 مليون», `one and a half million`, `2,5 milliards`). */
export function readAmount(folded: string, language: LanguageTag | null): ReadAmount {
  const text = folded
    .replaceAll(/quatre[- ]vingts?(?!\p{L})/gu, 'quatrevingt')
    .replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')
  const tokens = text.slice(0, 2000).match(tokenPattern) ?? []
  if (tokens.length > mostTokens) return { why: 'not-a-number' }
  const isLess = tokens[0] === '-' || tokens[0] === '−'
  const sum = new Sum()
  for (const token of isLess ? tokens.slice(1) : tokens) {
    const fault = sum.take(token, language)
    if (fault) return { why: fault }
  }
  return sum.ended(isLess)
}

const passedOver = new Set(['.', ',', '،', "'"])

type Why = Extract<ReadAmount, { why: string }>['why']

/** Adds up what is read, in millionths: `current` waits for its scale, `total` has had its own. */
class Sum {
  private total = 0n
  private current: bigint | null = null
  private last: bigint | null = null
  /** Half or a quarter of the scale before, or of that which follows. */
  private partOf = 0n
  private hasDigits = false
  private isEmpty = true

  take(token: string, language: LanguageTag | null): Why | null {
    if (/^\d/.test(token)) return this.digits(token, language)
    if (passedOver.has(token)) return null
    const read = wordOf(token, language)
    if (read === 'ambiguous' || read === null) return read === null ? 'not-a-number' : read
    return this.word(read, token)
  }

  private digits(token: string, language: LanguageTag | null): Why | null {
    if (this.current !== null) return 'several'
    const read = readDigits(token, language)
    if ('why' in read) return read.why
    this.current = millionthsOf(read.decimal)
    this.hasDigits = true
    this.isEmpty = false
    return null
  }

  private word(read: NumberWord, token: string): Why | null {
    if ('joins' in read) return null
    this.isEmpty = false
    if ('part' in read) return this.part(read.part)
    if ('scale' in read) return this.scale(read, token)
    if (this.hasDigits && this.current !== null) return 'several'
    if ('hundred' in read)
      this.current = (this.current === null || this.current === 0n ? 1_000_000n : this.current) * 100n
    else this.current = (this.current ?? 0n) + read.adds * 1_000_000n
    return null
  }

  /** «مليون ونصف» is half a million more, and so is «مليون ونصف مليون»; «واحد ونصف» is half of one. */
  private part(part: bigint): null {
    if (this.current === null && this.last !== null) this.partOf = part
    else this.current = (this.current ?? 0n) + part
    return null
  }

  private scale({ scale, times = 1n }: { scale: bigint; times?: bigint }, token: string): Why | null {
    // «مليونا» by itself is one million or two.
    if (this.current === null && this.total === 0n && /[\u0621-\u064A]ا$/.test(token)) return 'ambiguous'
    if (this.current !== null && times > 1n) return 'not-a-number'
    if (this.partOf > 0n) {
      this.current = this.partOf
      this.partOf = 0n
    }
    const isOfAll = this.total > 0n && (this.last ?? scale) < scale
    if (isOfAll) this.total = (this.total + (this.current ?? 0n)) * scale
    else this.total += (this.current ?? 1_000_000n * times) * scale
    this.current = null
    this.hasDigits = false
    this.last = scale
    return null
  }

  ended(isLess: boolean): ReadAmount {
    if (this.isEmpty) return { why: 'nothing' }
    const sum = this.total + (this.current ?? 0n) + this.partOf * (this.last ?? 1n)
    if (sum >= 10n ** 24n) return { why: 'too-large' }
    return { decimal: decimalOf(isLess ? -sum : sum) }
  }
}

/** «وخمسون» is «خمسون» that follows. `billion` is a thousand millions, and in French a million of them. */
function wordOf(token: string, language: LanguageTag | null): NumberWord | 'ambiguous' | null {
  const plain = plainWord(token)
  if (plain === 'billion') return language === 'fr' ? 'ambiguous' : { scale: 1_000_000_000n }
  if (plain === 'quatrevingt') return { adds: 80n }
  return numberWords.get(token) ?? numberWords.get(plain) ?? following(token)
}

const following = (token: string) =>
  token.startsWith('و') && token.length > 2
    ? (numberWords.get(token.slice(1)) ?? numberWords.get(plainWord(token.slice(1))) ?? null)
    : null
