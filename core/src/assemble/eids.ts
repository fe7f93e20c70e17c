import type { ParagraphPart } from '../model/kinds.ts'
import type { Leaf } from '../parse/parsed-document.ts'

// eIds in the manner of the AKN naming convention: `chapeau_1`, `container_3`, `para_3`, `para_6__subpara_a`.
const prefixes: Record<ParagraphPart, string> = {
  cover: 'cover',
  contents: 'toc',
  heading: 'heading',
  chapeau: 'chapeau',
  preambular: 'container',
  operative: 'para',
  body: 'para',
  signature: 'signature',
  annex: 'annex',
}

export interface LeafName {
  eId: string
  parent: string | null
}

/** Names every leaf once. A printed number is used where it is still free, else the place in the order. */
export function nameLeaves(leaves: readonly Leaf[]): LeafName[] {
  const taken = new Map<string, number>()
  const counts = new Map<string, number>()
  const open: string[] = []
  return leaves.map((leaf) => {
    const parent = leaf.depth === 0 ? null : (open[Math.min(leaf.depth, open.length) - 1] ?? null)
    const stem = parent === null ? prefixOf(leaf) : `${parent}__subpara`
    const order = (counts.get(stem) ?? 0) + 1
    counts.set(stem, order)
    const eId = firstFree(leaf, stem, order, taken)
    open.length = parent === null ? 0 : leaf.depth
    if (leaf.part !== 'heading') open.push(eId)
    return { eId, parent }
  })
}

/** Plain paragraphs of a body are `p_1`, numbered ones `para_1`. */
function prefixOf({ part, number, name }: Leaf): string {
  if (name) return name
  return part === 'body' && number === null ? 'p' : prefixes[part]
}

function firstFree({ number, part }: Leaf, stem: string, order: number, taken: Map<string, number>): string {
  const isNumbered = number !== null && part !== 'contents' && part !== 'cover'
  // An address has no spaces: «6 bis» is `para_6-bis`.
  const named = isNumbered ? `${stem}_${number.replaceAll(/\s+/g, '-')}` : `${stem}_${order}`
  // Counted per name, so that thousands of equal numbers do not search from the start each time.
  for (let copy = taken.get(named) ?? 1; ; copy++) {
    const free = copy === 1 ? named : `${named}_${copy}`
    if (copy > 1 && taken.has(free)) continue
    taken.set(named, copy + 1)
    if (copy > 1) taken.set(free, 2)
    return free
  }
}
