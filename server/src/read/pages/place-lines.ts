// Which printed line of a page is which line of the text that was kept of it.
import type { KeptLine, PageLine, PlacedLine } from './page-line.ts'

/** Lines that share less of their pairs of letters are two. */
const alike = 0.6

/**
 * Each kept line with its own box, or that of a printed one: the first with the same letters that no other has, in the order of the
 * page; else, since rules change, the one that is most like it. Lines that no printed one is like have no box.
 */
export function placeLines(kept: readonly KeptLine[], printed: readonly PageLine[]): PlacedLine[] {
  const free = new Map(printed.map((line) => [line, bareOf(line.text)]))
  const taken = new Map<KeptLine, PageLine>()
  const unplaced = kept.filter(({ box }) => box === undefined)
  for (const line of unplaced) {
    const bare = bareOf(line.text)
    const same = bare === '' ? undefined : [...free].find(([, other]) => other === bare)
    if (same) take(line, same[0])
  }
  for (const line of unplaced) {
    if (taken.has(line) || free.size === 0) continue
    const [best] = [...free]
      .map(([other, bare]) => ({ other, share: shareOf(bareOf(line.text), bare) }))
      .sort((a, b) => b.share - a.share)
    if (best && best.share >= alike) take(line, best.other)
  }
  return kept.flatMap((line) => {
    const box = line.box ?? taken.get(line)
    return box ? { line: line.line, left: box.left, top: box.top, right: box.right, bottom: box.bottom } : []
  })

  function take(line: KeptLine, other: PageLine) {
    taken.set(line, other)
    free.delete(other)
  }
}

const bareOf = (text: string) => text.replace(/[\p{White_Space}\p{P}]/gu, '')

/** Of the pairs of letters of both, how many both have. */
function shareOf(one: string, other: string): number {
  const [these, those] = [pairsOf(one), pairsOf(other)]
  if (these.size === 0 || those.size === 0) return 0
  let common = 0
  for (const pair of these) if (those.has(pair)) common++
  return (2 * common) / (these.size + those.size)
}

const pairsOf = (text: string) =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
