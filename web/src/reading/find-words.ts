/**
 * Where words stand in a text, half-open, whatever spaces lie between them; `missing` and `twice` where that place
 * is not known. Spaces differ because words are copied from a page, where lines break elsewhere.
 */
export function findWords(text: string, words: string): { start: number; end: number } | 'missing' | 'twice' {
  const { plain, places } = withPlaces(text)
  const wanted = words.trim().replace(/\s+/g, ' ')
  const at = wanted === '' ? -1 : plain.indexOf(wanted)
  if (at < 0) return 'missing'
  if (plain.indexOf(wanted, at + 1) >= 0) return 'twice'
  return { start: places[at] ?? 0, end: (places[at + wanted.length - 1] ?? 0) + 1 }
}

/** The text with single spaces, and the place in it of each character. */
function withPlaces(text: string) {
  let plain = ''
  const places: number[] = []
  for (let place = 0; place < text.length; place++) {
    const isSpace = /\s/.test(text[place] ?? '')
    if (isSpace && plain.endsWith(' ')) continue
    plain += isSpace ? ' ' : text[place]
    places.push(place)
  }
  return { plain, places }
}
