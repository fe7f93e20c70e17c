// Words that one may have meant: those that one slip of the finger leads to.

const arabic = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤ']
const latin = [...'abcdefghijklmnopqrstuvwxyz']

/** Longer words are typed as they are meant. */
const longest = 30

/** All words that differ from a folded word by a letter too many, too few, another one, or two that changed places. */
export function mistyped(word: string): string[] {
  const letters = [...word]
  if (letters.length < 3 || letters.length > longest || /\p{Nd}/u.test(word)) return []
  const alphabet = /\p{Script=Arabic}/u.test(word) ? arabic : latin
  const found = new Set<string>()
  for (let at = 0; at <= letters.length; at++) {
    const [before, here, after] = [letters.slice(0, at).join(''), letters[at], letters.slice(at + 1).join('')]
    for (const letter of alphabet) found.add(`${before}${letter}${here ?? ''}${after}`)
    if (here === undefined) continue
    found.add(before + after)
    for (const letter of alphabet) found.add(before + letter + after)
    const next = letters[at + 1]
    if (next !== undefined) found.add(before + next + here + letters.slice(at + 2).join(''))
  }
  found.delete(word)
  return [...found]
}
