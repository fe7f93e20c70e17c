/** Folded text that knows where each of its characters comes from. */
export interface MappedFold {
  folded: string
  /** Range of the unfolded text for a range of the folded text. */
  unfold(start: number, end: number): { start: number; end: number }
}

/** Folds so that a match on folded text can be shown in the text as printed; most texts have no match. */
export function foldMapped(text: string, fold: (text: string) => string): MappedFold {
  let known: readonly number[] | undefined
  return {
    folded: fold(text),
    unfold: (start, end) => {
      known ??= originsOf(text, fold)
      const from = known[start] ?? text.length
      return { start: from, end: end > start ? endOf(text, known, end) : from }
    },
  }
}

/** For each place of the folded text the place of its character in the text. Characters fold by themselves. */
function originsOf(text: string, fold: (text: string) => string): number[] {
  const lengths = new Map<string, number>()
  const origins: number[] = []
  let at = 0
  for (const character of text) {
    const length = lengths.get(character) ?? fold(character).length
    lengths.set(character, length)
    for (let left = length; left > 0; left--) origins.push(at)
    at += character.length
  }
  origins.push(text.length)
  return origins
}

/** The end of the last character in the range, with the marks that folding left out after it. */
function endOf(text: string, origins: readonly number[], end: number): number {
  const last = origins[end - 1] as number
  return last + (String.fromCodePoint(text.codePointAt(last) as number).length || 1)
}
