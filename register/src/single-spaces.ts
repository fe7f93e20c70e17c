/** The text with one space for each run of spaces and line ends, and the place in it of each character. */
export function singleSpaces(text: string): { plain: string; places: number[] } {
  const plain: string[] = []
  const places: number[] = []
  let inSpace = false
  for (let place = 0; place < text.length; place++) {
    const isSpace = /\s/.test(text[place] as string)
    if (!isSpace || !inSpace) {
      plain.push(isSpace ? ' ' : (text[place] as string))
      places.push(place)
    }
    inSpace = isSpace
  }
  return { plain: plain.join(''), places }
}
