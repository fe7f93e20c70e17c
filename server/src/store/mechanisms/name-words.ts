import type { LanguageTag } from '@qarar/core'
import { listedVocabulary } from '@qarar/core/search/across/listed-vocabulary.ts'
import { type SearchWord, wordsOf } from '@qarar/core/search/analysis/analyse.ts'
import { languageOfText } from '@qarar/register'
import type { MechanismFields } from '@qarar/register/contract'

/** A word of a name that is no mere link between others. */
export interface NameWord extends Pick<SearchWord, 'surface' | 'stems'> {
  language: LanguageTag
}

/** Words of a text by their surface, each once. */
export function wordsIn(text: string, language: LanguageTag): NameWord[] {
  const { words } = wordsOf(text.normalize('NFKC'), language)
  const telling = words.filter(({ surface, stop }) => !stop && surface.length > 2)
  const once = new Map(telling.map(({ surface, stems }) => [surface, { surface, stems, language }]))
  return [...once.values()]
}

/** Of its names in three languages and its other names: a word once, whatever forms of it they have. */
export function nameWords({ names, aliases }: Pick<MechanismFields, 'names' | 'aliases'>): NameWord[] {
  const stated = Object.entries(names) as [LanguageTag, string | null][]
  const others = aliases.map((name): [LanguageTag, string] => [languageOfText(name), name])
  const words = [...stated, ...others].flatMap(([language, name]) => (name ? wordsIn(name, language) : []))
  const seen = new Set<string>()
  return words.filter((word) => {
    const stems = stemsOf(word)
    const isNew = !stems.some((stem) => seen.has(stem))
    for (const stem of stems) seen.add(stem)
    return isNew
  })
}

export const stemsOf = ({ language, stems }: NameWord) => stems.map((stem) => `${language} ${stem}`)

/** The same word in one language, or one that the lexicon gives for it in the other. */
export function meansTheSame(one: NameWord, other: NameWord): boolean {
  if (one.language === other.language) return one.stems.some((stem) => other.stems.includes(stem))
  const vocabulary = listedVocabulary(one.language, other.language)
  return one.stems.some((stem) => vocabulary.get(stem)?.some(({ term }) => other.stems.includes(term)))
}
