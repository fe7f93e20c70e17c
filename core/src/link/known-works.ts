import { organisations } from '../organisations/index.ts'
import type { PlacedWork, Texts } from './texts.ts'

/** Works by their canonical number or symbol, in every language that is held. */
export type KnownWorks = ReadonlyMap<string, readonly PlacedWork[]>

/** A symbol of a publication is that of its first work, where that has none of its own. */
export function knownWorksOf({ works }: Texts): KnownWorks {
  const known = new Map<string, PlacedWork[]>()
  const add = (symbol: string | null, work: PlacedWork) => {
    if (symbol === null) return
    const key = keyOfSymbol(symbol)
    const same = known.get(key)
    if (same === undefined) known.set(key, [work])
    else if (!same.includes(work)) same.push(work)
  }
  for (const placed of works) for (const symbol of symbolsOf(placed)) add(symbol, placed)
  for (const placed of works) if (placed.order === 1) addWhereNew(placed)
  return known

  function addWhereNew(placed: PlacedWork) {
    const { symbol } = placed.source
    if (symbol !== null && !known.has(keyOfSymbol(symbol))) add(symbol, placed)
  }
}

function symbolsOf({ work, source }: PlacedWork): string[] {
  return [work.number, work.symbol, recordSymbol(work, source)].filter((each) => each !== null)
}

/** Records are cited by the symbol of their series, which their covers do not always print. */
function recordSymbol({ kind, number, organ }: PlacedWork['work'], { organisation }: PlacedWork['source']) {
  if (kind !== 'verbatim-record' || number === null) return null
  const series = organisations
    .find(({ code }) => code === organisation)
    ?.organs.find(({ code }) => code === organ)?.records
  return series?.replace('{number}', number) ?? null
}

/** Of a text in several languages that of the one who asks, else the first. */
export function workOf(known: KnownWorks, symbol: string, language: string | null): PlacedWork | undefined {
  const works = known.get(keyOfSymbol(symbol))
  return works?.find(({ source }) => source.language === language) ?? works?.[0]
}

/** Symbols are compared without spaces and in capitals; a paragraph is held with its text. */
export function keyOfSymbol(symbol: string): string {
  return symbol.replace(/~.*$/, '').replace(/\s+/g, '').toUpperCase()
}
