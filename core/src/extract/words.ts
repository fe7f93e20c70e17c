import type { LanguagePack } from '../languages/pack.ts'

/** A word, number or mark as texts of a language print it: one object for all places where it stands. */
export interface KnownWord {
  text: string
  /** Compare form (see `LanguagePack.fold`). */
  folded: string
  kind: 'word' | 'number' | 'mark'
  language: LanguagePack
  /** What rules have made of it, by the places that `perWord` gives out. */
  facts: unknown[]
}

/** Distinct words that are kept; texts have fewer, and those of a text made to fill memory do not stay. */
const mostKept = 50_000

const vocabularies = new WeakMap<LanguagePack, Map<number, KnownWord>>()

/** Looks words up, by their place in a text: [start, end), without cutting it. */
export function vocabularyOf(
  language: LanguagePack,
): (text: string, start?: number, end?: number) => KnownWord {
  const words = vocabularies.get(language) ?? new Map<number, KnownWord>()
  vocabularies.set(language, words)
  return (text, start = 0, end = text.length) => {
    const hash = hashOf(text, start, end)
    const known = words.get(hash)
    if (known?.text.length === end - start && text.startsWith(known.text, start)) return known
    if (words.size >= mostKept) words.clear()
    const word = wordOf(text.slice(start, end), language)
    // Of two words with one hash the one that was met last is kept.
    words.set(hash, word)
    return word
  }
}

/** Of 30 bits: of all words that are kept hardly two have the same. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995)
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}

const wordOf = (text: string, language: LanguagePack): KnownWord => ({
  text,
  folded: language.fold(text),
  kind: kindOf(text),
  language,
  facts: [],
})

function kindOf(text: string): KnownWord['kind'] {
  if (/^[\p{L}\p{M}ـ]/u.test(text)) return 'word'
  return /^\p{Nd}/u.test(text) ? 'number' : 'mark'
}

let places = 0

/** Words come back again and again: what a rule makes of a word by itself is made once. For rules that live long. */
export function perWord<Made>(make: (word: KnownWord) => Made): (word: KnownWord) => Made {
  const place = places++
  return (word) => {
    const known = word.facts[place]
    if (known !== undefined) return known as Made
    const made = make(word)
    word.facts[place] = made
    return made
  }
}
