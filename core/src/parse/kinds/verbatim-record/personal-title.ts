import type { LanguagePack } from '../../../languages/pack.ts'

/** A name without the titles before it: «معالي السيد فارد» → «فارد». The name itself where none is printed. */
export function withoutPersonalTitle(printed: string, language: LanguagePack): string {
  const words = printed.split(/\s+/)
  const folded = words.map(language.fold)
  let at = 0
  for (let length = titleLength(folded, at, language); length > 0; length = titleLength(folded, at, language))
    at += length
  return words.slice(at).join(' ')
}

/** Place of the first personal title in a text, or -1. */
export function findPersonalTitle(text: string, language: LanguagePack): number {
  const words = [...text.matchAll(/\S+/g)]
  const folded = words.map(([word]) => language.fold(word))
  return words.find((_, index) => titleLength(folded, index, language) > 0)?.index ?? -1
}

/** Length in words of the longest title that stands at a place, 0 where none does. */
function titleLength(folded: readonly string[], at: number, { verbatimRecord }: LanguagePack): number {
  const lengths = verbatimRecord.personalTitles.map((title) => {
    const parts = title.split(' ')
    return parts.every((part, index) => part === folded[at + index]) ? parts.length : 0
  })
  return Math.max(0, ...lengths)
}
