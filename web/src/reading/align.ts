interface Pair<T> {
  key: string
  first: T | null
  second: T | null
}

/** Two versions of a text side by side by key: the order of the first, with what only the second has in its place. */
export function align<T>(first: readonly T[], second: readonly T[], keyOf: (item: T) => string): Pair<T>[] {
  const inFirst = new Set(first.map(keyOf))
  const inSecond = new Map(second.map((item, place) => [keyOf(item), { item, place }]))
  const pairs: Pair<T>[] = []
  let taken = 0
  const takeUpTo = (end: number) => {
    for (const item of second.slice(taken, end)) {
      if (!inFirst.has(keyOf(item))) pairs.push({ key: keyOf(item), first: null, second: item })
    }
    taken = Math.max(taken, end)
  }
  for (const item of first) {
    const partner = inSecond.get(keyOf(item))
    if (partner) takeUpTo(partner.place)
    pairs.push({ key: keyOf(item), first: item, second: partner?.item ?? null })
  }
  takeUpTo(second.length)
  return pairs
}

export interface Row<T> {
  key: string
  /** A column each; null where a version has nothing there. */
  cells: (T | null)[]
}

/** Any number of versions side by side, in the order of the first. */
export function alignColumns<T extends { key: string }>(columns: readonly (readonly T[])[]): Row<T>[] {
  return columns.reduce<Row<T>[]>((rows, column, at) => {
    const beside = column.map((item) => ({ key: item.key, cells: [item] }))
    return align(rows, beside, ({ key }) => key).map(({ key, first, second }) => ({
      key,
      cells: [...(first?.cells ?? Array.from({ length: at }, () => null)), second?.cells[0] ?? null],
    }))
  }, [])
}
