import { type SignedLine, showsRuns } from './layer-signs.ts'

// One line alone proves nothing: a footnote sign may touch a word anywhere. A layer is told by many lines together.
const windowSize = 16
const leastSigns = 5
const leastAround = 2

/** Stretches of lines [first, end), in indices of `lines`, whose runs stand in screen order. */
export function findLayers(lines: readonly SignedLine[]): { first: number; end: number }[] {
  const signs = [0]
  for (const [index, line] of lines.entries())
    signs.push((signs[index] as number) + (showsRuns(line) ? 1 : 0))
  if ((signs.at(-1) as number) < leastSigns) return []
  const layers: { first: number; end: number }[] = []
  for (let first = 0; first < lines.length; first++) {
    if (signsFrom(signs, first) < leastSigns) continue
    const start = Math.max(layers.at(-1)?.end ?? 0, startOfLayer(signs, first))
    const end = endOfLayer(signs, first)
    const last = layers.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else layers.push({ first: start, end })
    first = end - 1
  }
  return layers.map((layer) => trim(layer, lines))
}

/** A layer begins and ends with a line that shows it: what stands around it may be sound. */
function trim({ first, end }: { first: number; end: number }, lines: readonly SignedLine[]) {
  const shown = lines.slice(first, end).map(showsRuns)
  return { first: first + shown.indexOf(true), end: first + shown.lastIndexOf(true) + 1 }
}

function signsFrom(signs: readonly number[], first: number): number {
  const end = Math.min(signs.length - 1, first + windowSize)
  return (signs[end] as number) - (signs[Math.max(0, first)] as number)
}

/** A layer goes on as long as windows show a sign here and there. */
function startOfLayer(signs: readonly number[], first: number): number {
  let start = first
  while (start > 0 && signsFrom(signs, start - windowSize / 2) >= leastAround) start--
  return start
}

function endOfLayer(signs: readonly number[], first: number): number {
  let end = first + 1
  while (end < signs.length - 1 && signsFrom(signs, end - windowSize / 2) >= leastAround) end++
  return end
}
