/** A piece of a sentence; a symbol is read from the left wherever it stands. */
export interface SymbolPiece {
  text: string
  isSymbol: boolean
}

// Begins where no letter or number stands before: tried once per word.
const symbol = /(?<![\p{L}\p{N}])[A-Za-z0-9]+(?:[/.\-–][A-Za-z0-9]+)+(?![\p{L}\p{N}])/gu

/** «7/1-NAV», «OIS/SG/2025/3»: numbers joined to Latin letters, which a sentence from the right would turn round. */
export function splitSymbols(text: string): SymbolPiece[] {
  const pieces: SymbolPiece[] = []
  let from = 0
  for (const found of text.matchAll(symbol)) {
    if (!/[A-Za-z]/.test(found[0])) continue
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), isSymbol: false })
    pieces.push({ text: found[0], isSymbol: true })
    from = found.index + found[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isSymbol: false })
  return pieces
}

/** The same as plain text, each symbol between isolates. */
export const isolateSymbols = (text: string): string =>
  splitSymbols(text)
    .map((piece) => (piece.isSymbol ? `\u2066${piece.text}\u2069` : piece.text))
    .join('')
