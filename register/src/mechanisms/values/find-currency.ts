import { rowsOf } from '@qarar/core/organisations/party-table.ts'
import { currencyTable } from './currencies.data.ts'
import { foldTyped, plainWord } from './plain-words.ts'

export interface FoundCurrency {
  /** Code of ISO 4217; null: the words do not say which of several it is. */
  code: string | null
  /** What is left of the text without it. */
  rest: string
}

interface Known {
  names: Map<string, string | null>
  /** Signs as they are printed, the longest first. */
  signs: [sign: string, code: string | null][]
  codes: Set<string>
}

let known: Known | undefined

/** A currency in folded words, by code, name or sign; null where there is none, `several` where there are several. */
export function findCurrency(folded: string): FoundCurrency | 'several' | null {
  known ??= readTable()
  const signed = takeSign(folded, known)
  const named = takeNames(signed?.rest ?? folded, known)
  if (named === 'several') return 'several'
  if (!signed || !named) return signed ?? named
  const codes = new Set([signed.code, named.code].filter((code) => code !== null))
  // «USD 5 $» says one currency twice.
  return codes.size > 1 ? 'several' : { code: [...codes][0] ?? null, rest: named.rest }
}

/** Codes of ISO 4217 that are in use. */
export const isCurrency = (code: string): boolean => {
  known ??= readTable()
  return known.codes.has(code.toLowerCase())
}

function readTable(): Known {
  const table: Known = { names: new Map(), signs: [], codes: new Set() }
  for (const [code = '', ar = '', en = '', fr = '', signs = ''] of rowsOf(currencyTable)) {
    const meant = code === '?' ? null : code
    for (const name of `${ar}; ${en}; ${fr}`.split('; '))
      table.names.set(keyOf(wordsOf(foldTyped(name))), meant)
    for (const sign of signs.split('; ').filter(Boolean)) table.signs.push([foldTyped(sign), meant])
    if (meant) table.codes.add(meant.toLowerCase())
  }
  table.signs.sort(([a], [b]) => b.length - a.length)
  return table
}

const wordsOf = (folded: string) => folded.match(wordPattern) ?? []
const wordPattern = /[\p{L}\p{M}]+/gu
const keyOf = (words: readonly string[]) => words.map((word) => plainWord(word)).join(' ')

function takeSign(folded: string, { signs }: Known): FoundCurrency | null {
  for (const [sign, code] of signs) {
    const at = folded.indexOf(sign)
    if (at < 0 || !standsAlone(folded, at, sign)) continue
    return { code, rest: `${folded.slice(0, at)} ${folded.slice(at + sign.length)}` }
  }
  return null
}

/** Letters of a sign are no part of a longer word. */
function standsAlone(folded: string, at: number, sign: string): boolean {
  const isLetter = (character: string | undefined) => character !== undefined && /\p{L}/u.test(character)
  const before = isLetter(sign[0]) && isLetter(folded[at - 1])
  const after = isLetter(sign.at(-1)) && isLetter(folded[at + sign.length])
  return !before && !after
}

/** The longest name has no more words than this. */
const mostWords = 7

function takeNames(folded: string, table: Known): FoundCurrency | 'several' | null {
  const words = [...folded.matchAll(wordPattern)].map((match) => ({ word: match[0], at: match.index }))
  const found: { code: string | null; from: number; to: number }[] = []
  for (let first = 0; first < words.length; first++) {
    const count = longestName(words.slice(first, first + mostWords), table)
    const [begin, last] = [words[first], words[first + count - 1]]
    if (count === 0 || !begin || !last) continue
    const name = words.slice(first, first + count).map(({ word }) => word)
    found.push({ code: codeOf(name, table), from: begin.at, to: last.at + last.word.length })
    first += count - 1
  }
  const [one] = found
  if (!one) return null
  const codes = new Set(found.map(({ code }) => code).filter((code) => code !== null))
  if (codes.size > 1) return 'several'
  const rest = found.reduceRight((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, folded)
  return { code: [...codes][0] ?? null, rest }
}

function longestName(words: readonly { word: string }[], table: Known): number {
  for (let count = words.length; count > 0; count--)
    if (
      isName(
        words.slice(0, count).map(({ word }) => word),
        table,
      )
    )
      return count
  return 0
}

const isName = (words: readonly string[], { names, codes }: Known) =>
  names.has(keyOf(words)) || (words.length === 1 && codes.has(words[0] ?? ''))

function codeOf(words: readonly string[], { names, codes }: Known): string | null {
  const [word = ''] = words
  return words.length === 1 && codes.has(word) ? word.toUpperCase() : (names.get(keyOf(words)) ?? null)
}
