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

type Fold = (text: string) => string

/** For each place of the folded text the place of its character in the text. Characters fold by themselves. */
function originsOf(text: string, fold: Fold): number[] {
  const lengthOf = foldedLengths(fold)
  const origins: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) as number
    for (let left = lengthOf(code); left > 0; left--) origins.push(at)
    if (code > lastOfOneUnit) at++
  }
  origins.push(text.length)
  return origins
}

/** The last character that is one unit of a JavaScript string; others are two. */
const lastOfOneUnit = 0xffff

const tables = new WeakMap<Fold, Uint8Array>()

/** How long the folded form of a character is, by its code; found once. */
function foldedLengths(fold: Fold): (code: number) => number {
  // One more than the length; 0 is not known yet.
  const table = tables.get(fold) ?? new Uint8Array(lastOfOneUnit + 1)
  tables.set(fold, table)
  return (code) => {
    const known = table[code]
    if (known) return known - 1
    const { length } = fold(String.fromCodePoint(code))
    table[code] = length + 1
    return length
  }
}

/** The end of the last character in the range, with the marks that folding left out after it. */
function endOf(text: string, origins: readonly number[], end: number): number {
  const last = origins[end - 1] as number
  return last + (String.fromCodePoint(text.codePointAt(last) as number).length || 1)
}
