/** Three letters are found in a word again after a change of one letter, and with the borders tell words apart. */
const length = 3
const border = '_'

/** Overlapping runs of three letters of a folded word with its borders, in order: `_co`, `cou`, … `il_`. */
export function grams(word: string): string[] {
  const bordered = border + word + border
  const found: string[] = []
  for (let at = 0; at + length <= bordered.length; at++) found.push(bordered.slice(at, at + length))
  return found
}

/** How many grams a folded word has. */
export const gramCount = (word: string) => word.length
