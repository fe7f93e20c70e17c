import type { LanguageTag } from '../model/kinds.ts'
import type { Membership } from './memberships.ts'
import type { OrganisationParties } from './party-table.ts'
import type { Rhythm } from './rhythm.ts'

/** What Qarar knows about one organisation: data, no code. */
export interface OrganisationProfile {
  /** `oic`; also the actor part of addresses. */
  code: string
  /** Country part of AKN IRIs: `un`, or `xx-…` for organisations without a code of ISO 3166. */
  jurisdiction: string
  /** Official name first, then former and short names. */
  names: Record<LanguageTag, readonly string[]>
  /** True for an organisation that exists only in our examples. */
  fictional?: true
  organs: readonly OrganProfile[]
  numbers: readonly NumberForm[]
  /** Series letters of resolution numbers: canonical → as printed in each language. */
  series: Readonly<Record<string, Record<LanguageTag, readonly string[]>>>
  /** Document symbols on covers; the whole match is the symbol. */
  symbols: readonly RegExp[]
  /** News agencies whose reports are about this organisation. */
  agencies: readonly string[]
  /** Its organs, offices, institutions and groups, with their names. */
  parties: OrganisationParties
  /** Members over time; empty where they are not known. */
  members: readonly Membership[]
}

export interface OrganProfile {
  code: string
  /** Names sessions: `CFM` → `CFM-44`. */
  sessionName: string
  names: Record<LanguageTag, readonly string[]>
  /** How often it meets; absent where it meets when called. */
  rhythm?: Rhythm
}

/** A way of numbering resolutions. Placeholders: {session}, {serial}, {series}, {year}; in Roman numerals {roman} (session), {serialRoman}. */
export interface NumberForm {
  organ: string
  printed: Record<LanguageTag, string>
  canonical: string
}
