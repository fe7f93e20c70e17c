import type { ActClass } from '../model/extracted.ts'
import type { LanguageTag } from '../model/kinds.ts'
import type { Membership } from './memberships.ts'
import type { OrganisationParties } from './party-table.ts'
import type { Preparation } from './preparation.ts'
import type { OwnReportForm } from './report-form.ts'
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
  /** Ways in which resolutions and decisions are cited, besides `numbers`; the first that fits is tried first. */
  cited?: readonly CitedForm[]
  /** Its resolutions are cited by their symbols alone: «resolution 67/264»; elsewhere by «No.» and number. */
  citedBySymbol?: true
  /** Series letters of resolution numbers: canonical → as printed in each language. */
  series: Readonly<Record<string, Record<LanguageTag, readonly string[]>>>
  /** Document symbols on covers; the whole match is the symbol. */
  symbols: readonly RegExp[]
  /** First parts of the symbols of documents, where any document of the series may be cited: `A`, `FCCC`. */
  symbolSeries?: readonly string[]
  /** News agencies whose reports are about this organisation. */
  agencies: readonly string[]
  /** Verbs that mean another class of act in its texts than elsewhere; the first that fits. */
  actClasses?: Partial<Record<LanguageTag, readonly ActClassOfVerb[]>>
  /** Its organs, offices, institutions and groups, with their names. */
  parties: OrganisationParties
  /** Ids of its chief officer and of the office, which owe as one. */
  secretariat: readonly string[]
  /** How long before a session it prepares it, where that differs from what is usual. */
  preparation?: Partial<Preparation>
  /** How it writes its report to a session, where that differs from what is usual. */
  report?: OwnReportForm
  /** How its office calls itself at the beginning of its notes: «The General Secretariat of …». */
  sender: Record<LanguageTag, string>
  /** Members over time; empty where they are not known, and complete though empty where the organisation is fictional. */
  members: readonly Membership[]
}

/** The United Nations' «دعا» invites, that of others calls upon. */
export interface ActClassOfVerb {
  /** Dictionary form, as the language lists it. */
  lemma: string
  class: ActClass
  /** Folded words right behind the verb with which it keeps its usual class: «تدعو إلى» calls for. */
  unless?: readonly string[]
  /** How the word behind the verb begins where it has this class: «تذكّر بقرارها» recalls. */
  startsWith?: string
}

export interface OrganProfile {
  code: string
  /** Names sessions: `CFM` → `CFM-44`. */
  sessionName: string
  names: Record<LanguageTag, readonly string[]>
  /** How often it meets; absent where it meets when called. */
  rhythm?: Rhythm
  /** What else the organ is called where texts are cited: `Council` once it has been named in full, and longer names. */
  shortNames?: Record<LanguageTag, readonly string[]>
  cycle?: SessionCycle
  numbering?: RunningNumbers
  /** Symbol of the record of its meeting {number}: `S/PV.{number}`. */
  records?: string
  /** Number of its report among the supplements to an organ's official records: `A/77/53` is of the Human Rights Council. */
  reports?: RegExp
}

/** By which a session and a year prove each other. */
export interface SessionCycle {
  /** Year of the first session. */
  firstYear: number
  perYear: number
  /** Years over which one session may run. */
  years: number
  /** First session whose resolutions have the session in their number; 1 where nothing is stated. */
  numberedFrom?: number
}

/** Numbers that run on from year to year or from session to session, so that the number tells the year. */
export interface RunningNumbers {
  /** Last number of each period. */
  periods: readonly { label: string; last: number }[]
  canonical: string
}

/**
 * How a text is cited. Placeholders: those of `NumberForm`; {part} a letter, where there is one; {roman} a session in
 * brackets; {special} the sign of special and emergency sessions.
 */
export interface CitedForm {
  organ: string
  printed: Record<LanguageTag, string>
  canonical: string
  /** Of a decision; absent where decisions are not numbered so. */
  decision?: string
  /** Lowest number of a decision, where resolutions never count so far: the number tells, not the word. */
  decisionsFrom?: number
  /** Not mistaken for anything else: no word such as `resolution` is needed before it. */
  alone?: true
}

/** A way of numbering resolutions. Placeholders: {session}, {serial}, {series}, {year}; in Roman numerals {roman} (session), {serialRoman}. */
export interface NumberForm {
  organ: string
  printed: Record<LanguageTag, string>
  canonical: string
}
