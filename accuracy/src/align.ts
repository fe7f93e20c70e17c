/** Pairs equal items of two lists in order, as many as can be (longest common subsequence): `[index in a, index in b]`. */
export function align(a: readonly string[], b: readonly string[]): [number, number][] {
  const lengths = commonLengths(a, b)
  const width = b.length + 1
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const skip = lengths[(i + 1) * width + j] as number
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (skip >= (lengths[i * width + j + 1] as number)) i++
    else j++
  }
  return pairs
}

/** Row by row: the longest common subsequence of what follows `i` in `a` and `j` in `b`. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const below = lengths[(i + 1) * width + j] as number
      const beside = lengths[i * width + j + 1] as number
      const across = lengths[(i + 1) * width + j + 1] as number
      lengths[i * width + j] = a[i] === b[j] ? across + 1 : Math.max(below, beside)
    }
  return lengths
}
