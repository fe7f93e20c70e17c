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
  const arabicLetters = lengthOf(sample, /\p{Script=Arabic}+/gu)
  const latinLetters = lengthOf(sample, /\p{Script=Latin}+/gu)
  const direction = arabicLetters > latinLetters / 2 ? 'rtl' : 'ltr'
  const packs = languages.filter((pack) => pack.direction === direction)
  const [first = english, other] = packs
  if (other === undefined) return { pack: first, certain: arabicLetters + latinLetters > 0 }
  // Languages of one script are folded alike.
  const words = first.fold(sample).match(/\p{L}+/gu) ?? []
  const scored = packs
    .map((pack) => ({ pack, count: countCommonWords(words, pack) }))
    .sort((a, b) => b.count - a.count)
  const [best, second] = scored
  const certain = best !== undefined && best.count >= 3 && best.count > 1.5 * (second?.count ?? 0)
  return { pack: best?.pack ?? english, certain }
}

/** Characters in all the runs of a text that match. */
function lengthOf(text: string, runs: RegExp): number {
  return (text.match(runs) ?? []).reduce((sum, run) => sum + run.length, 0)
}

function countCommonWords(words: readonly string[], { commonWords }: LanguagePack): number {
  const common = new Set(commonWords)
  return words.filter((word) => common.has(word)).length
}
