const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '(': ')', '[': ']' }
const opensOf = new Map(Object.entries(closers).map(([open, close]) => [close, open]))

/**
 * For each character how deep it stands in quotation marks and brackets that close again; a mark that is never closed
 * counts for nothing. Straight marks go two by two.
 */
export function quotedDepths(text: string): Uint16Array {
  const changes = new Int16Array(text.length + 1)
  for (const [from, to] of pairsIn(text)) {
    changes[from] = (changes[from] ?? 0) + 1
    changes[to] = (changes[to] ?? 0) - 1
  }
  let depth = 0
  return Uint16Array.from(text, (_, at) => {
    depth += changes[at] ?? 0
    return depth
  })
}

/** Places of an opening mark and of the one that closes it. */
function pairsIn(text: string): [number, number][] {
  const pairs: [number, number][] = []
  const open = new Map<string, number[]>()
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string
    const opener = mark === '"' && open.get('"')?.length ? '"' : opensOf.get(mark)
    const from = opener === undefined ? undefined : open.get(opener)?.pop()
    if (from !== undefined) pairs.push([from, at])
    else if (mark === '"' || mark in closers) open.set(mark, [...(open.get(mark) ?? []).slice(-50), at])
  }
  return pairs
}
