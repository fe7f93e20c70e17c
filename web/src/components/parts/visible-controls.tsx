import { Fragment } from 'react'

// Characters that nobody sees and that change what is seen: named where a line is shown as printed.
// Arabic number signs and the end-of-verse sign count as format characters, but they are seen.
const controls = /([^\P{Cc}\t\n]|(?![\u0600-\u0605\u06dd\u08e2])\p{Cf})/u

const names: Record<string, string> = {
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u061c': 'ALM',
  '\u00ad': 'SHY',
  '\ufeff': 'BOM',
}

/** The text with every invisible control replaced by its name. */
export function VisibleControls({ children }: { children: string }) {
  // With one capturing group, split puts the matches at the odd places.
  const runs = children.split(controls)
  if (runs.length === 1) return children
  return runs.map((run, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a fixed text never move
    <Fragment key={place}>{place % 2 ? <Control character={run} /> : run}</Fragment>
  ))
}

function Control({ character }: { character: string }) {
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
  return <span className="control">{names[character] ?? code}</span>
}
