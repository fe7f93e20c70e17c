import type { LanguageTag } from '../../model/kinds.ts'
import type { PlacedWork, Texts } from '../texts.ts'

/** One work in several languages, each once. */
export type Versions = readonly PlacedWork[]

/**
 * Works that are the same in other languages: of one organisation and kind, with the same number or symbol; without
 * either, the only one of its kind of that organ, session and day in each language.
 */
export function findVersions({ works }: Texts): Versions[] {
  const byKey = Map.groupBy(
    works.filter((placed) => keyOf(placed) !== null),
    (placed) => keyOf(placed) as string,
  )
  return [...byKey.values()].flatMap((same) => {
    const versions = oneALanguage(same)
    return versions.length > 1 ? [versions] : []
  })
}

function oneALanguage(same: readonly PlacedWork[]): PlacedWork[] {
  const byLanguage = new Map<LanguageTag, PlacedWork>()
  for (const placed of same) {
    const { language } = placed.source
    if (language !== null && !byLanguage.has(language)) byLanguage.set(language, placed)
  }
  return [...byLanguage.values()]
}

export function keyOf({ work, source, order }: PlacedWork): string | null {
  const { kind, organ } = work
  const organisation = source.organisation ?? ''
  if (work.number !== null) return `${organisation} ${organ ?? ''} ${kind} ${work.number}`
  const symbol = work.symbol ?? source.symbol
  if (symbol !== null) return `${organisation} ${kind} ${symbol} ${work.symbol === null ? order : ''}`
  const day = [...work.dates, ...source.dates].find(({ calendar }) => calendar === 'gregorian')?.value
  const session = work.session ?? ''
  return source.organisation === null || day === undefined || (organ === null && session === '')
    ? null
    : `${organisation} ${kind} ${organ} ${session} ${day} ${source.works.length}`
}
