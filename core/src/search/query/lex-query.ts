// Quotes, minus, OR, stars and filters; what is between them stays together, for numbers may have spaces in them.
import { type FilterName, filterCalled } from './filter-names.ts'
import type { SearchNote } from './notes.ts'

interface Words {
  /** `words`: one or more; `prefix`: the last is the beginning of a word. */
  is: 'words' | 'phrase' | 'prefix'
  text: string
  excludes: boolean
  /** The first of them is an alternative to the word before. */
  or: boolean
}

/** `start`, `end`: where it stands in the query. */
interface FilterPiece {
  is: 'filter'
  name: FilterName
  value: string
  excludes: boolean
  start: number
  end: number
}

export type Piece = Words | FilterPiece

const quotes: Record<string, string> = { '"': '"', '«': '»', '“': '”', '„': '“', '»': '«', '”': '”' }

export function lexQuery(query: string, notes: SearchNote[]): Piece[] {
  return new Lexer(query, notes).run()
}

class Lexer {
  readonly #query: string
  readonly #notes: SearchNote[]
  readonly #pieces: Piece[] = []
  #at = 0
  /** Words that belong together so far. */
  #plain: string[] = []
  #or = false

  constructor(query: string, notes: SearchNote[]) {
    this.#query = query
    this.#notes = notes
  }

  run(): Piece[] {
    while (this.#skipSpace()) this.#takeOne()
    this.#flush()
    return this.#pieces
  }

  #skipSpace(): boolean {
    while (this.#at < this.#query.length && isSpace(this.#query[this.#at] as string)) this.#at++
    return this.#at < this.#query.length
  }

  #takeOne(): void {
    const excludes = this.#takeMinus()
    if (this.#takeQuote(excludes)) return
    const start = this.#at
    const word = this.#takeWord()
    if (isOr(word) && !excludes) this.#setOr()
    else if (this.#takeFilter(word, start, excludes)) return
    else if (isStarred(word)) this.#push({ is: 'prefix', text: word.replace(/\*+$/u, ''), excludes })
    else if (excludes) this.#push({ is: 'words', text: word, excludes })
    else this.#plain.push(word)
  }

  /** A minus before a word, with a space before it or nothing. */
  #takeMinus(): boolean {
    const [sign, next] = [this.#query[this.#at], this.#query[this.#at + 1]]
    if ((sign !== '-' && sign !== '−') || next === undefined || isSpace(next) || next === '-') return false
    this.#at++
    return true
  }

  #takeQuote(excludes: boolean): boolean {
    const closing = quotes[this.#query[this.#at] ?? '']
    if (closing === undefined) return false
    const end = this.#query.indexOf(closing, this.#at + 1)
    this.#at++
    if (end < 0) {
      if (!this.#notes.some(({ code }) => code === 'open-quote'))
        this.#notes.push({ code: 'open-quote', params: {} })
      return true
    }
    const text = this.#query.slice(this.#at, end)
    this.#at = end + 1
    this.#push({ is: 'phrase', text, excludes })
    return true
  }

  #takeWord(): string {
    const start = this.#at
    while (this.#at < this.#query.length) {
      const sign = this.#query[this.#at] as string
      if (isSpace(sign) || (quotes[sign] !== undefined && this.#at > start)) break
      this.#at++
    }
    return this.#query.slice(start, this.#at)
  }

  /** `key:value`, `key: value` and `key:"more words"`, where the key is one of ours. */
  #takeFilter(word: string, start: number, excludes: boolean): boolean {
    const colon = word.indexOf(':')
    if (colon <= 0) return false
    const [key, rest] = [word.slice(0, colon), word.slice(colon + 1)]
    const name = filterCalled(key)
    if (name === undefined) {
      if (isKey(key) && isValue(rest)) this.#noteUnknown(key)
      return false
    }
    this.#at = start + colon + 1
    if (!this.#skipSpace()) return true
    const value = this.#takeValue()
    this.#pieces.push({ is: 'filter', name, value, excludes, start, end: this.#at })
    return true
  }

  #takeValue(): string {
    const closing = quotes[this.#query[this.#at] ?? '']
    const end = closing === undefined ? -1 : this.#query.indexOf(closing, this.#at + 1)
    if (end < 0) return this.#takeWord()
    const value = this.#query.slice(this.#at + 1, end)
    this.#at = end + 1
    return value
  }

  #noteUnknown(name: string): void {
    const isKnown = this.#notes.some(({ code, params }) => code === 'unknown-filter' && params.name === name)
    if (!isKnown) this.#notes.push({ code: 'unknown-filter', params: { name } })
  }

  #setOr(): void {
    this.#flush()
    this.#or = this.#pieces.length > 0
  }

  #push(piece: Omit<Words, 'or'>): void {
    this.#flush()
    this.#pieces.push({ ...piece, or: this.#takeOr() })
  }

  #flush(): void {
    if (this.#plain.length === 0) return
    const text = this.#plain.join(' ')
    this.#plain = []
    this.#pieces.push({ is: 'words', text, excludes: false, or: this.#takeOr() })
  }

  #takeOr(): boolean {
    const or = this.#or
    this.#or = false
    return or
  }
}

const isSpace = (sign: string) => /[\s\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u.test(sign)

const isOr = (word: string) => word === 'OR' || word === 'OU' || word === '|' || word === 'أو'

const isStarred = (word: string) => /[\p{L}\p{Nd}\p{M}]\*+$/u.test(word)

/** One word, as filters are; not the beginning of an address or of a time. */
const isKey = (key: string) => /^[\p{L}\p{M}_]{2,30}$/u.test(key)

const isValue = (rest: string) => rest !== '' && !rest.startsWith('//')
