import type { LanguagePack } from '../../languages/pack.ts'
import type { MechanismKind } from '../../model/extracted.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'

export interface FoundHead {
  kind: MechanismKind
  /** Tokens [from, to). */
  from: number
  to: number
  /** Whether the words alone are too common to name anything. */
  common: boolean
  /** Places of words of its own in it: «مؤتمر هالون للمانحين». */
  filled: readonly number[]
  /** Its words as the language lists them. */
  phrase: readonly string[]
}

interface Head {
  kind: MechanismKind
  words: string[]
  common: boolean
}

const indexes = new Map<string, ReadonlyMap<string, Head[]>>()

function indexOf({ tag, mechanisms, fold }: LanguagePack): ReadonlyMap<string, Head[]> {
  const made = indexes.get(tag) ?? makeIndex(mechanisms, fold)
  indexes.set(tag, made)
  return made
}

function makeIndex(
  { heads, common }: LanguagePack['mechanisms'],
  fold: LanguagePack['fold'],
): ReadonlyMap<string, Head[]> {
  const byFirst = new Map<string, Head[]>()
  for (const [kind, phrases] of Object.entries(heads) as [MechanismKind, readonly string[]][])
    for (const phrase of phrases) {
      const words = fold(phrase).split(' ')
      const first = words[0] as string
      byFirst.set(first, [...(byFirst.get(first) ?? []), { kind, words, common: common.includes(phrase) }])
    }
  return byFirst
}

/** Heads that a word may begin, the longest first; most begin none. */
const headsOf = perWord(({ folded, language }) => {
  const index = indexOf(language)
  const heads = language.mechanisms.bare(folded).flatMap((form) => index.get(form) ?? [])
  return heads.sort((a, b) => b.words.length - a.words.length)
})

/** The longest head that begins at a token. */
export function headAt(tokens: readonly Token[], at: number): FoundHead | null {
  const token = tokens[at]
  const found =
    token &&
    headsOf(token.word).find(({ words }) =>
      words.every((word, place) => place === 0 || isWord(tokens[at + place], word)),
    )
  if (!found) return null
  const { kind, words, common } = found
  const filled = words.flatMap((word, place) => (word === '*' ? [at + place] : []))
  return { kind, from: at, to: at + words.length, common, filled, phrase: words }
}

/** `*` stands for any word: «مؤتمر … للمانحين». */
const isWord = (token: Token | undefined, word: string) =>
  token?.folded === word || (word === '*' && token?.kind === 'word')

/** Whether a head begins with the word, which may have its article. */
export function isHeadWord(language: LanguagePack, folded: string): boolean {
  const index = indexOf(language)
  return index.has(folded) || index.has(folded.replace(/^ال/, ''))
}
