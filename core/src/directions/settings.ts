// What a person says of a whole file goes before what rules would find.

import type { DetectedLanguage } from '../languages/detect-language.ts'
import { languages } from '../languages/index.ts'
import type { OrganisationProfile } from '../organisations/profile.ts'
import type { DocumentKindRules } from '../parse/kind.ts'
import { type Heed, isOfWhole } from './heed.ts'

export function statedLanguage(heed: Heed): DetectedLanguage | null {
  const [direction] = heed.of('language')
  const pack = languages.find(({ tag }) => tag === direction?.value)
  if (!direction || !pack) return null
  heed.follow(direction)
  return { pack, certain: true }
}

export function statedOrganisation(
  heed: Heed,
  organisations: readonly OrganisationProfile[],
): OrganisationProfile | null {
  const [direction] = heed.of('organisation')
  const profile = organisations.find(({ code }) => code === direction?.value)
  if (!direction || !profile) return null
  heed.follow(direction)
  return profile
}

export function statedKind(heed: Heed, kinds: readonly DocumentKindRules[]): DocumentKindRules | null {
  const direction = heed.of('kind').find(isOfWhole)
  const rules = kinds.find(({ kind }) => kind === direction?.value)
  if (!direction || !rules) return null
  heed.follow(direction)
  return rules
}
