/** Letters of a gram: four tell Arabic stems apart and still survive one changed letter. */
const length = 4

/** Overlapping runs of four letters of a folded word, each once; a shorter word is its own gram. */
export function grams(word: string): string[] {
  if (word.length <= length) return word === '' ? [] : [word]
  const found = new Set<string>()
  for (let at = 0; at + length <= word.length; at++) found.add(word.slice(at, at + length))
  return [...found]
}
