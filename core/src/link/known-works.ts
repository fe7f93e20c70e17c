import type { Publication } from '../model/publication.ts'

export interface KnownWork {
  publication: number
  /** From 1. */
  order: number
}

/** Works by their canonical number or symbol; of a symbol that several have, the first. */
export function knownWorksOf(publications: readonly Publication[]): ReadonlyMap<string, KnownWork> {
  const known = new Map<string, KnownWork>()
  const add = (symbol: string | null, work: KnownWork) => {
    const key = symbol === null ? null : keyOfSymbol(symbol)
    if (key !== null && !known.has(key)) known.set(key, work)
  }
  for (const [publication, { works, symbol }] of publications.entries()) {
    for (const [index, work] of works.entries()) {
      add(work.number, { publication, order: index + 1 })
      add(work.symbol, { publication, order: index + 1 })
    }
    if (works.length > 0) add(symbol, { publication, order: 1 })
  }
  return known
}

/** Symbols are compared without spaces and in capitals. */
export function keyOfSymbol(symbol: string): string {
  return symbol.replace(/\s+/g, '').toUpperCase()
}
