import { oneOf } from '../../../languages/one-of.ts'
import type { LanguagePack } from '../../../languages/pack.ts'

/** A name without the titles before it: «معالي السيد فارد» → «فارد». The name itself where none is printed. */
export function withoutPersonalTitle(printed: string, language: LanguagePack): string {
  const words = printed.split(/\s+/)
  const titles = titlesPattern(language).exec(words.map(language.fold).join(' '))?.[0].trimEnd()
  return words.slice(titles?.split(' ').length ?? 0).join(' ')
}

/** In words: «صاحب السمو الملكي», and one more that shows where it ends. */
const longestTitle = 4

/** Place of the first personal title in a text, or -1. */
export function findPersonalTitle(text: string, language: LanguagePack): number {
  const words = [...text.matchAll(/\S+/g)]
  const folded = words.map(([word]) => language.fold(word))
  const pattern = titlesPattern(language)
  const found = words.find((_, index) => pattern.test(folded.slice(index, index + longestTitle).join(' ')))
  return found?.index ?? -1
}

const patterns = new Map<string, RegExp>()

/** One title or several, each with the space after it; the last may end the text. */
function titlesPattern({ tag, verbatimRecord }: LanguagePack): RegExp {
  const known = patterns.get(tag)
  if (known) return known
  const pattern = new RegExp(`^(?:(?:${oneOf(verbatimRecord.personalTitles)})(?: |$))+`)
  patterns.set(tag, pattern)
  return pattern
}
