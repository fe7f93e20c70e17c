import { english } from './en/index.ts'
import { languages } from './index.ts'
import type { LanguagePack } from './pack.ts'

export interface DetectedLanguage {
  pack: LanguagePack
  /** False where several languages share the script and the text has too few words to tell. */
  certain: boolean
}

/** The language of a text by its script, then by its common words. Looks at the first 20,000 characters. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, 20_000)
  const arabicLetters = (sample.match(/\p{Script=Arabic}/gu) ?? []).length
  const latinLetters = (sample.match(/\p{Script=Latin}/gu) ?? []).length
  const direction = arabicLetters > latinLetters / 2 ? 'rtl' : 'ltr'
  const scored = languages
    .filter((pack) => pack.direction === direction)
    .map((pack) => ({ pack, count: countCommonWords(sample, pack) }))
    .sort((a, b) => b.count - a.count)
  const [best, second] = scored
  const alone = second === undefined && arabicLetters + latinLetters > 0
  const certain = alone || (best !== undefined && best.count >= 3 && best.count > 1.5 * (second?.count ?? 0))
  return { pack: best?.pack ?? english, certain }
}

function countCommonWords(sample: string, pack: LanguagePack): number {
  const common = new Set(pack.commonWords)
  return (pack.fold(sample).match(/\p{L}+/gu) ?? []).filter((word) => common.has(word)).length
}
