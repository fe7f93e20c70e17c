import type { OrganisationProfile } from '../organisations/profile.ts'
import type { TextLine } from './document-view.ts'

const longestSymbol = 80

/** The document's own symbol: one that has a line to itself. A symbol in a sentence is a citation. */
export function findSymbol(
  lines: readonly TextLine[],
  organisations: readonly OrganisationProfile[],
): string | null {
  const patterns = organisations.flatMap(({ symbols }) => symbols)
  const own = lines.find(
    ({ text }) =>
      text.length <= longestSymbol && patterns.some((pattern) => pattern.exec(text)?.[0] === text),
  )
  return own?.text ?? null
}

/** Symbols cited in a text. */
export function symbolsIn(text: string, organisations: readonly OrganisationProfile[]): string[] {
  return organisations.flatMap(({ symbols }) => symbols.flatMap((pattern) => pattern.exec(text)?.[0] ?? []))
}
