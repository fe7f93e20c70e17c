import { singleSpaces } from '@qarar/register'

/**
 * Where words stand in a text, half-open, whatever spaces lie between them; `missing` and `twice` where that place
 * is not known. Spaces differ because words are copied from a page, where lines break elsewhere.
 */
export function findWords(text: string, words: string): { start: number; end: number } | 'missing' | 'twice' {
  const { plain, places } = singleSpaces(text)
  const wanted = words.trim().replace(/\s+/g, ' ')
  const at = wanted === '' ? -1 : plain.indexOf(wanted)
  if (at < 0) return 'missing'
  if (plain.indexOf(wanted, at + 1) >= 0) return 'twice'
  return { start: places[at] ?? 0, end: (places[at + wanted.length - 1] ?? 0) + 1 }
}
