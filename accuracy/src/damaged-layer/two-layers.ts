import { wordsOf } from './words.ts'

/** Lines of a damaged layer and the clean paragraph that holds the same letters. */
export interface Pair {
  clean: string
  /** Indices of the damaged lines [first, end). */
  first: number
  end: number
}

/**
 * Pairs paragraphs with blocks of lines by counting letters, which the order of words cannot change. Blocks are
 * looked for in order; some lines of the damaged layer (titles) have no clean twin.
 */
export function pairLayers(damaged: readonly string[], clean: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  let from = 0
  for (const paragraph of clean) {
    const wanted = letters(paragraph)
    if (wanted.length < 20) continue
    const block = nearestBlock(damaged, from, wanted)
    if (block === null) continue
    pairs.push({ clean: paragraph, ...block })
    from = block.end
  }
  return pairs
}

function nearestBlock(
  lines: readonly string[],
  from: number,
  wanted: string,
): { first: number; end: number } | null {
  let best: { first: number; end: number; distance: number } | null = null
  for (let first = from; first < Math.min(lines.length, from + 25); first++) {
    if (letters(lines[first] ?? '') === '') continue
    let text = ''
    for (let end = first + 1; end <= lines.length && text.length < wanted.length + 60; end++) {
      const added = letters(lines[end - 1] ?? '')
      text += added
      if (added === '' || Math.abs(text.length - wanted.length) > 12) continue
      const distance = countDistance(text, wanted)
      if (distance < (best?.distance ?? Math.max(6, wanted.length * 0.02))) best = { first, end, distance }
    }
  }
  return best && { first: best.first, end: best.end }
}

const letters = (text: string) => wordsOf(text).join('')

function countDistance(a: string, b: string): number {
  const counts = new Map<string, number>()
  for (const letter of a) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  for (const letter of b) counts.set(letter, (counts.get(letter) ?? 0) - 1)
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0)
}
