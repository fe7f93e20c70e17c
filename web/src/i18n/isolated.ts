// Words of another script within a line of text: each keeps its own direction, and none runs into its neighbour.
import type { LanguageTag } from '@qarar/register'

/** Where elements are possible it is `<bdi>`; within a sentence, a label or a picture these signs do the same. */
export const isolated = (words: string): string => `\u2068${words}\u2069`

/** Parts beside each other in the order of the reader, whatever the scripts of the parts are. */
export function isolatedParts(parts: readonly string[], between: string, language: LanguageTag): string {
  if (parts.length < 2) return parts.join('')
  return `${language === 'ar' ? '\u2067' : '\u2066'}${parts.map(isolated).join(between)}\u2069`
}

/** At most so many letters: what is opened in them is closed. */
export function shortened(words: string, longest: number): string {
  if (words.length <= longest) return words
  const kept = words.slice(0, longest)
  const open = (kept.match(/[\u2066-\u2068]/g)?.length ?? 0) - (kept.match(/\u2069/g)?.length ?? 0)
  return `${kept}…${'\u2069'.repeat(open)}`
}
