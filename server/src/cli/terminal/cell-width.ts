// A terminal's cells, as far as our languages go: marks and format characters take none, letters one.

const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/gu

export function cellWidth(text: string): number {
  return [...text.replace(zeroWidth, '')].length
}

/** The text in at most `cells` cells; a cut one ends with an ellipsis. */
export function fitCells(text: string, cells: number): string {
  if (cellWidth(text) <= cells) return text
  let left = cells - 1
  let kept = ''
  for (const char of text) {
    left -= cellWidth(char)
    if (left < 0) break
    kept += char
  }
  return `${kept.trimEnd()}…`
}
