/** Folded text that knows where each of its characters comes from. */
export interface MappedFold {
  folded: string
  /** Range of the unfolded text for a range of the folded text. */
  unfold(start: number, end: number): { start: number; end: number }
}

/** Folds character by character, so that a match on folded text can be shown in the text as printed. */
export function foldMapped(text: string, fold: (text: string) => string): MappedFold {
  const origins: number[] = []
  let folded = ''
  let at = 0
  for (const character of text) {
    const part = fold(character)
    for (let index = 0; index < part.length; index++) origins.push(at)
    folded += part
    at += character.length
  }
  origins.push(text.length)
  return {
    folded,
    unfold: (start, end) => ({
      start: origins[start] ?? text.length,
      end: end > start ? endOf(text, origins, end) : (origins[start] ?? text.length),
    }),
  }
}

/** The end of the last character in the range, with the marks that folding left out after it. */
function endOf(text: string, origins: number[], end: number): number {
  const last = origins[end - 1] as number
  return last + (String.fromCodePoint(text.codePointAt(last) as number).length || 1)
}
