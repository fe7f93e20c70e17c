// Symbols and numbers of documents in a query: each is one thing that is asked for, whatever its parts mean elsewhere.
import { foldDigits } from '../../languages/fold-arabic.ts'
import { plainWord } from '../analysis/fold-word.ts'

/** A symbol as it stands in words; `end` is behind the year in brackets, if it has one. */
export interface TypedSymbol {
  start: number
  end: number
  symbol: AskedSymbol
}

export interface AskedSymbol {
  /** In capitals, without spaces, in European digits: `S/RES/2254(2015)`. */
  key: string
  /** It names one document and no other; «7/1» and «44/1-س» may be of any organisation. */
  isWhole: boolean
}

const words = /[^\s()"«»“”„،,;؛]+/gu
const year = /^\s?\(((?:19|20)[0-9]{2})\)/

/** In their order. */
export function symbolsIn(text: string): TypedSymbol[] {
  return [...text.matchAll(words)].flatMap(({ 0: word, index }): TypedSymbol[] => {
    const name = european(plainWord(word))
      .replace(/[-./:?!]+$/, '')
      .toUpperCase()
    if (!isSymbol(name)) return []
    const stated = year.exec(european(text.slice(index + word.length, index + word.length + 7)))
    const key = stated ? `${name}(${stated[1]})` : name
    const end = index + word.length + (stated?.[0].length ?? 0)
    return [{ start: index, end, symbol: { key, isWhole: name.split('/').length > 2 } }]
  })
}

const european = (text: string) => foldDigits(text).replace(/[‐‑]/g, '-')

/** Strokes between letters and digits, `S/RES/1`, or two short numbers, «7/1»; no day, address or pair of words. */
function isSymbol(name: string): boolean {
  if (name.length > longest || /:\/\//.test(name)) return false
  const parts = name.split('/')
  if (parts.length < 2 || parts.some((part) => part === '') || !/\d/.test(name)) return false
  return /\p{L}/u.test(name)
    ? parts.length > 2 || /^\d{1,4}\/\d{1,4}-?\p{L}{1,4}$/u.test(name)
    : isPair(parts)
}

const isPair = (parts: readonly string[]) =>
  parts.length === 2 && parts.every((part) => /^\d{1,4}$/.test(part))

/** A longer run is no symbol of a document. */
const longest = 80
