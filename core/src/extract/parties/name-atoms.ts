import type { LanguageTag } from '../../model/kinds.ts'
import type { Token } from '../tokens.ts'

/** The least part of a name: a word between hyphens, a number or a mark. */
export interface NameAtom {
  /** Compare form; empty for articles and dashes, which names may or may not have inside. */
  key: string
  text: string
  /** Half-open, in the text of the passage. */
  start: number
  end: number
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
export function nameAtoms(tokens: readonly Token[], tag: LanguageTag): NameAtom[] {
  return tokens.flatMap((token, index) =>
    token.kind === 'word' && isHyphenated(token.text)
      ? partsOf(token, index, tag)
      : [
          {
            key: keyOf(token.folded, tag),
            text: token.text,
            start: token.start,
            end: token.end,
            token: index,
          },
        ],
  )
}

const isHyphenated = (text: string) => text.includes('-') || text.includes('‑')

function partsOf(token: Token, index: number, tag: LanguageTag): NameAtom[] {
  const folded = token.folded.split(/[-‑]/)
  let start = token.start
  return token.text.split(/[-‑]/).map((text, part) => {
    const atom = { key: keyOf(folded[part] ?? '', tag), text, start, end: start + text.length, token: index }
    start = atom.end + 1
    return atom
  })
}

function keyOf(folded: string, tag: LanguageTag): string {
  if (skipped[tag].has(folded)) return ''
  if (tag === 'ar') return folded
  return (
    (tag === 'fr' ? contracted[folded] : undefined) ??
    (folded.length > 1 && folded.endsWith("'") ? folded.slice(0, -1) : folded)
  )
}
