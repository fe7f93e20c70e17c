/** A file as the checker sees it: code points, which of them are white space, and the line of each. */
export interface SourceText {
  characters: string[]
  isSpace: boolean[]
  /** 1-based; lines end at \n, \r\n or \r. */
  lines: number[]
}

/** Decodes by the encoding that the reading reports; a byte order mark stays a character. */
export function decodeSource(bytes: Uint8Array, encoding: string): SourceText {
  const characters = [...new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)]
  const isSpace = characters.map((character) => /\p{White_Space}/u.test(character))
  return { characters, isSpace, lines: lineNumbers(characters) }
}

function lineNumbers(characters: readonly string[]): number[] {
  let line = 1
  return characters.map((character, index) => {
    const own = line
    if (character === '\n' || (character === '\r' && characters[index + 1] !== '\n')) line++
    return own
  })
}

export function countNonSpace(source: SourceText, ranges: readonly [number, number][]): number {
  return ranges.reduce(
    (sum, [from, to]) => sum + source.isSpace.slice(from, to).filter((space) => !space).length,
    0,
  )
}
