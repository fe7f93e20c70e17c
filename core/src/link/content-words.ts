import type { LanguagePack } from '../languages/pack.ts'
import type { PlacedParagraph } from './texts.ts'

const word = /\p{L}[\p{L}\p{M}]+|\p{Nd}[\p{Nd}.,٫]*\p{Nd}|\p{Nd}/gu

/** The words of a folded text that say what it is about, as stems, in their order. */
export function contentWords(folded: string, { linking }: LanguagePack): string[] {
  const words: string[] = []
  for (const [found] of folded.matchAll(word)) {
    if (linking.common.has(found)) continue
    const stem = linking.stem(found)
    if (stem.length > 1 || /\d/.test(stem)) words.push(stem)
  }
  return words
}

const sets = new WeakMap<PlacedParagraph, ReadonlySet<string>>()

/** Each once; several rules ask for those of one paragraph. */
export function contentSet(placed: PlacedParagraph): ReadonlySet<string> {
  const known = sets.get(placed) ?? new Set(contentWords(placed.folded, placed.in.language))
  sets.set(placed, known)
  return known
}

/** Share of the words of both that are in each: 1 for the same words, 0 for none. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = sharedCount(one, other)
  return shared === 0 ? 0 : shared / (one.size + other.size - shared)
}

export function sharedCount(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let shared = 0
  for (const each of small) if (large.has(each)) shared++
  return shared
}
