// Lists that the API gives whole and a page shows in parts.

/** Rows on a page. */
export const pageSize = 50

export interface ListPage<Row> {
  rows: readonly Row[]
  /** The first of them, from 1. */
  from: number
  total: number
}

/** The place in a list where an address begins, from 1. */
export const fromOf = (query: URLSearchParams): number =>
  Number(/^[1-9]\d{0,5}$/.exec(query.get('from') ?? '')?.[0] ?? 1)

/** The rows that an address asks for by `from`; beyond the end, none. */
export function pageOf<Row>(all: readonly Row[], query: URLSearchParams): ListPage<Row> {
  const from = fromOf(query)
  return { rows: all.slice(from - 1, from - 1 + pageSize), from, total: all.length }
}
