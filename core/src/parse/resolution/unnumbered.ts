import type { TextLine } from '../document-view.ts'
import { readMarker } from '../markers.ts'
import { endsParagraph } from '../terminal.ts'

/** Operative lines without a number that are no continuation of the paragraph above them. */
export interface Unnumbered {
  /** Above number 1: what leads in to it. */
  leadIn: ReadonlySet<TextLine>
  /** The one whole line between two numbers of which one is missing: its number was lost. */
  lost: ReadonlySet<TextLine>
}

/** Looks at the numbers of the operative part. */
export function findUnnumbered(operative: readonly TextLine[]): Unnumbered {
  const leadIn = new Set<TextLine>()
  const lost = new Set<TextLine>()
  let number = 0
  let between: TextLine[] = []
  for (const line of operative) {
    const marker = readMarker(line)
    if (marker === null && endsParagraph(line.text, false)) between.push(line)
    if (marker?.kind !== 'number') continue
    const next = Number(marker.value)
    if (number === 0 && next === 1) for (const each of between) leadIn.add(each)
    const [only, ...others] = between
    if (next === number + 2 && only !== undefined && others.length === 0) lost.add(only)
    number = next
    between = []
  }
  return { leadIn, lost }
}
