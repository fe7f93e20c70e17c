// The order of terms: by code points, which is that of their bytes in UTF-8, as a database's "C" has it. JavaScript's own
// order differs where half of a surrogate pair meets a character above it.

const isPlain = (term: string) => !/[\ud800-\uffff]/.test(term)

/** In place. */
export function sortTerms(terms: string[]): string[] {
  return terms.every(isPlain) ? terms.sort() : terms.sort(compareTerms)
}

export function compareTerms(one: string, other: string): number {
  const size = Math.min(one.length, other.length)
  for (let at = 0; at < size; at++) {
    const [a, b] = [one.charCodeAt(at), other.charCodeAt(at)]
    if (a !== b) return rankOf(a) - rankOf(b)
  }
  return one.length - other.length
}

/** Surrogates stand for what is above all other units. */
const rankOf = (unit: number) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)
