import type { LanguageTag } from '@qarar/core'
import type { OrganisationProfile } from '@qarar/core/organisations/profile.ts'
import { partyName } from '../../party-name.ts'

/** What a party is called in its organisation's own texts: «الأمين العام»; what it is known by where no list has it. */
export function ownName(
  key: string,
  profile: OrganisationProfile | undefined,
  language: LanguageTag,
): string {
  const own = profile?.parties.own.find(({ id }) => id === key)?.names[language][0]
  return own ?? partyName(key, language) ?? key.replace(/^name:/, '')
}

/** What an organ is called in its own texts: «المجلس»; null where no profile has it. */
export function organName(
  organ: string | null,
  profile: OrganisationProfile | undefined,
  language: LanguageTag,
): string | null {
  if (!profile || organ === null) return null
  const [own] = profile.parties.byOrgan[organ] ?? []
  const named = profile.organs.find(({ code }) => code === organ)
  return own?.names[language][0] ?? named?.names[language][0] ?? null
}

/** By their names, as the language orders them. */
export function namesInOrder(parties: readonly string[], language: LanguageTag): string[] {
  return parties
    .map((party) => partyName(party, language) ?? party.replace(/^name:/, ''))
    .sort(orders[language])
}

/** Made once: making one takes far longer than ordering with it. */
const orders: Record<LanguageTag, Intl.Collator['compare']> = {
  ar: new Intl.Collator('ar').compare,
  en: new Intl.Collator('en').compare,
  fr: new Intl.Collator('fr').compare,
}
