import type { OrganisationProfile } from '../organisations/profile.ts'
import type { TextLine } from './document-view.ts'

/** The first document symbol among the lines that stands on a line of its own, or else the first one printed. */
export function findSymbol(
  lines: readonly TextLine[],
  organisations: readonly OrganisationProfile[],
): string | null {
  const found = lines.flatMap((line) =>
    symbolsIn(line.text, organisations).map((symbol) => ({ symbol, alone: symbol === line.text })),
  )
  return (found.find(({ alone }) => alone) ?? found[0])?.symbol ?? null
}

export function symbolsIn(text: string, organisations: readonly OrganisationProfile[]): string[] {
  return organisations.flatMap(({ symbols }) => symbols.flatMap((pattern) => pattern.exec(text)?.[0] ?? []))
}
