import type { Marker } from '../markers.ts'

export interface Nesting {
  /** Depth of a paragraph with this marker; null for one without a marker. */
  depth(marker: Marker | null): number
  /** A heading closes what is open. */
  close(): void
}

/** Depth by the kinds of marker met under the paragraph: number, then letter or bullet, then roman or bullet. */
export function trackNesting(numbered: boolean): Nesting {
  let open: Marker['kind'][] = []
  let letter = ''
  return {
    close: () => {
      open = []
    },
    depth(marker) {
      if (marker === null) return numbered ? Math.min(1, open.length) : 0
      const kind = goesOn(marker, letter) && open.includes('letter') ? 'letter' : marker.kind
      if (kind === 'letter') letter = marker.value ?? ''
      if (kind === 'number' || (!numbered && open[0] === kind)) open = [kind]
      else if (open.includes(kind)) open = open.slice(0, open.indexOf(kind) + 1)
      else open = [...open, kind]
      return open.length - 1
    },
  }
}

/** `(i)`, `(v)` and `(x)` are letters too: where they follow the letter before them. */
function goesOn({ kind, value }: Marker, letter: string): boolean {
  return kind === 'roman' && value?.length === 1 && value.charCodeAt(0) === letter.charCodeAt(0) + 1
}
