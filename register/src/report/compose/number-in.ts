import type { LanguageTag } from '@qarar/core'
import { languagePack, languages } from '@qarar/core/languages/index.ts'
import type { OrganisationProfile } from '@qarar/core/organisations/profile.ts'
import { type ResolutionNumber, readResolutionNumber } from '@qarar/core/organisations/resolution-number.ts'

/**
 * The number of a resolution as its organisation prints it in a language: «44/36 - س» and `36/44-POL` are one. Null where
 * the words are no number of it.
 */
export function numberIn(
  symbol: string,
  profile: OrganisationProfile | undefined,
  language: LanguageTag,
): string | null {
  if (!profile) return null
  const tags = [language, ...languages.map(({ tag }) => tag)]
  for (const tag of tags) {
    const number = readWhole(symbol, profile, tag)
    if (number) return writeNumber(number, profile, language) ?? (tag === language ? symbol : null)
  }
  return null
}

/** Null for forms with more in them than session, serial and series. */
function writeNumber(
  { organ, session, serial, series }: ResolutionNumber,
  profile: OrganisationProfile,
  language: LanguageTag,
): string | null {
  const form = profile.numbers.find((each) => each.organ === organ)?.printed[language]
  const letters = series === null ? '' : profile.series[series]?.[language][0]
  if (form === undefined || letters === undefined || session === null) return null
  const written = form
    .replace('{session}', String(session))
    .replace('{serial}', String(serial))
    .replace('{series}', letters)
  return written.includes('{') ? null : written
}

function readWhole(symbol: string, profile: OrganisationProfile, tag: LanguageTag) {
  const number = readResolutionNumber(symbol, profile, languagePack(tag))
  return number?.length === symbol.length ? number : null
}
