import type { Marker } from '../markers.ts'

export interface Nesting {
  /** Depth of a paragraph with this marker; null for one without a marker. */
  depth(marker: Marker | null): number
  /** Opens a paragraph whose number was lost, at depth 0. */
  paragraph(): number
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
    paragraph: () => {
      open = ['number']
      return 0
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

/** `(i)`, `(v)` and `(x)` are letters too, and so is `(ii)`: where they follow the letter before them. */
const goesOn = ({ kind, value }: Marker, letter: string) => kind === 'roman' && value === letterAfter(letter)

/** `b` after `a`, `aa` after `z`, `bb` after `aa`. */
function letterAfter(letter: string): string {
  if (letter === 'z') return 'aa'
  return String.fromCharCode(letter.charCodeAt(0) + 1).repeat(letter.length)
}
