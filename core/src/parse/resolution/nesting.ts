import type { Marker } from '../markers.ts'

export interface Nesting {
  /** Depth of a paragraph with this marker; null for one without a marker. */
  depth(marker: Marker | null): number
}

/** Depth by the kinds of marker met under the paragraph: number, then letter or bullet, then roman or bullet. */
export function trackNesting(numbered: boolean): Nesting {
  let open: Marker['kind'][] = []
  return {
    depth(marker) {
      if (marker === null) return numbered ? Math.min(1, open.length) : 0
      const kind = asLetter(marker, open) ? 'letter' : marker.kind
      if (kind === 'number' || (!numbered && open[0] === kind)) open = [kind]
      else if (open.includes(kind)) open = open.slice(0, open.indexOf(kind) + 1)
      else open = [...open, kind]
      return open.length - 1
    },
  }
}

/** `(v)` and `(x)` are letters too: where a list of letters is open and none of roman numbers. */
function asLetter(marker: Marker, open: readonly Marker['kind'][]): boolean {
  const both = marker.value === 'v' || marker.value === 'x'
  return marker.kind === 'roman' && both && open.includes('letter') && !open.includes('roman')
}
