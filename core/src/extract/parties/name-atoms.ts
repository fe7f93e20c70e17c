import type { LanguageTag } from '../../model/kinds.ts'
import type { Token } from '../tokens.ts'
import { type KnownWord, perWord, vocabularyOf } from '../words.ts'

/** The least part of a name: a word between hyphens, a number or a mark. */
export interface NameAtom {
  /** Compare form; empty for articles and dashes, which names may or may not have inside. */
  key: string
  text: string
  /** Half-open, in the text of the passage. */
  start: number
  end: number
  word: KnownWord
  /** Place of its token in the passage. */
  token: number
}

const skipped: Record<LanguageTag, ReadonlySet<string>> = {
  ar: new Set(['-', '–', '—', '‑']),
  en: new Set(['-', '–', '—', 'the']),
  fr: new Set(['-', '–', '—', 'le', 'la', 'les', "l'"]),
}
// French articles are drawn into the preposition: «du» is «de le».
const contracted: Readonly<Record<string, string>> = { du: 'de', des: 'de', "d'": 'de', au: 'a', aux: 'a' }

/** Cuts tokens into atoms, so that `Guinée-Bissau`, `Guinée Bissau` and «غينيا - بيساو» compare alike. */
export function nameAtoms(tokens: readonly Token[]): NameAtom[] {
  const atoms: NameAtom[] = []
  for (const [index, token] of tokens.entries()) {
    const { text, start, end, word } = token
    if (isHyphenated(word)) atoms.push(...partsOf(token, index))
    else atoms.push({ key: keyOf(word), text, start, end, word, token: index })
  }
  return atoms
}

const isHyphenated = perWord(({ kind, text }) => kind === 'word' && /[-‑]/.test(text))

function partsOf(token: Token, index: number): NameAtom[] {
  const look = vocabularyOf(token.word.language)
  let start = token.start
  return token.text.split(/[-‑]/).map((text) => {
    const word = look(text)
    const atom = { key: keyOf(word), text, start, end: start + text.length, word, token: index }
    start = atom.end + 1
    return atom
  })
}

/** See `NameAtom.key`. */
export const keyOf = perWord(({ folded, language: { tag } }): string => {
  if (skipped[tag].has(folded)) return ''
  if (tag === 'ar') return folded
  return (
    (tag === 'fr' ? contracted[folded] : undefined) ??
    (folded.length > 1 && folded.endsWith("'") ? folded.slice(0, -1) : folded)
  )
})
