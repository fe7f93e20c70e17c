export type AtomKind = 'word' | 'number' | 'mark'

/** What a line is made of between its spaces: an Arabic word, a number or Latin symbol, one mark. */
export interface Atom {
  /** Place in the line. */
  start: number
  end: number
  text: string
  kind: AtomKind
  /** White space before it. */
  spaces: number
}

// A Latin word, a number and a symbol of both («A/RES/75/1») are written from left to right in one piece.
const leftToRight = '[\\p{Script=Latin}\\p{N}](?:[\\p{Script=Latin}\\p{N}.,٫٬/:-]*[\\p{Script=Latin}\\p{N}])?'
const pattern = new RegExp(`(${leftToRight})|((?:(?!\\p{Script=Latin})[\\p{L}\\p{M}])+)|\\S`, 'gu')

export function atomsOf(line: string): Atom[] {
  const found: Atom[] = []
  for (const { index, 0: text, 1: number, 2: word } of line.matchAll(pattern)) {
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark'
    found.push({
      start: index,
      end: index + text.length,
      text,
      kind,
      spaces: index - (found.at(-1)?.end ?? 0),
    })
  }
  return found
}
