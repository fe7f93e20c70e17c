/** A word, number or mark as texts print it: one object for all places where it stands. */
export interface KnownWord {
  text: string
  /** Compare form (see `LanguagePack.fold`). */
  folded: string
  kind: 'word' | 'number' | 'mark'
  /** What rules have made of it, by the places that `perWord` gives out. */
  facts: unknown[]
}

/** Distinct words that are kept; texts have fewer, and those of a text made to fill memory do not stay. */
const mostKept = 50_000

const vocabularies = new WeakMap<(text: string) => string, Map<string, KnownWord>>()

/** Looks words up, by their printed form. */
export function vocabularyOf(fold: (text: string) => string): (text: string) => KnownWord {
  const words = vocabularies.get(fold) ?? new Map<string, KnownWord>()
  vocabularies.set(fold, words)
  return (text) => {
    const known = words.get(text)
    if (known !== undefined) return known
    if (words.size >= mostKept) words.clear()
    const word = { text, folded: fold(text), kind: kindOf(text), facts: [] }
    words.set(text, word)
    return word
  }
}

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
