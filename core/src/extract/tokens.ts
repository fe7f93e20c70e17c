/** A word, a number with its inner marks, or one mark. */
export interface Token {
  text: string
  /** Compare form (see `LanguagePack.fold`). */
  folded: string
  /** Half-open, in the text of the passage. */
  start: number
  end: number
  kind: 'word' | 'number' | 'mark'
  /** White space stands before it. */
  spaced: boolean
}

// Letters with their marks and hyphens inside, to an apostrophe («l’», `Council’`); digits with inner separators; any
// other visible character.
const pattern = /([\p{L}\p{M}ـ]+(?:[-‑][\p{L}\p{M}]+)*['’]?)|(\p{Nd}+(?:[.,/٫٬]\p{Nd}+)*)|(\S)/gu

/** Cuts text into words, numbers and marks; linear, and every visible character is in exactly one token. */
export function tokensOf(text: string, fold: (text: string) => string): Token[] {
  const tokens: Token[] = []
  const folded = foldedBy(fold)
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark'
    tokens.push({
      text: match[0],
      folded: folded(match[0]),
      start,
      end: start + match[0].length,
      kind,
      spaced: start > end || start === 0,
    })
    end = start + match[0].length
  }
  return tokens
}

/** Words come again and again: each is folded once, as long as there is room. */
const mostKnown = 50_000
const known = new WeakMap<(text: string) => string, Map<string, string>>()

function foldedBy(fold: (text: string) => string): (word: string) => string {
  const words = known.get(fold) ?? new Map<string, string>()
  known.set(fold, words)
  return (word) => {
    const found = words.get(word)
    if (found !== undefined) return found
    if (words.size >= mostKnown) words.clear()
    const folded = fold(word)
    words.set(word, folded)
    return folded
  }
}
