/**
 * Words by which is told who belongs to a mechanism and who leads it, how often it meets or reports, who gets what it sends,
 * and what was agreed with whom. All are folded; the first word of a phrase is bare.
 */
export interface MechanismBodyWords {
  members: MemberWords
  chairs: ChairWords
  distribution: DistributionWords
  agreements: AgreementWords
  /** Adjectives of how often, by the months between two times: «سنوي», `annual`. */
  every: Readonly<Record<string, number>>
  /** The same of adverbs and phrases: «كل سنتين», `every two years`. */
  times: Readonly<Record<string, number>>
  /** Nouns of a report, with what may be written together with them: «تقرير», `report`. */
  reports: ReadonlySet<string>
  /** Between the names of a list, and before them: «و», `and`, `the`, «كل من», `representatives of`. */
  listing: ReadonlySet<string>
  /** That a treaty is in force from a day on: «حيز النفاذ», `into force`. */
  force: readonly string[]
  /** One who hosts: «استضافتها», `hosted`. */
  hosting: ReadonlySet<string>
  /** Between several meetings: `and`, «وأخيرا», `finally`. */
  sequence: ReadonlySet<string>
  /** Nouns of two or more conferences that their places tell apart: «مؤتمرا», `conferences`. */
  conferences: ReadonlySet<string>
  /** Adjectives between them and the places: `international`. */
  conferenceAdjectives: ReadonlySet<string>
}

export interface MemberWords {
  /** Behind a name: «يتألف من», `composed of`. */
  composed: readonly string[]
  /** Words between a name and one of these: «الذي», `which is`. */
  between: ReadonlySet<string>
  /** Before a name, whose members are listed behind it: «أعضاء», `members of the`. */
  membersOf: readonly string[]
  /** What opens that list: «وهم», `namely`. A colon and a bracket do, too. */
  namely: readonly string[]
  /** Who comes to it: «انضمام … إلى», `accession of … to`. */
  joining: ReadonlySet<string>
  joiningTo: ReadonlySet<string>
  /** `membership`, before a name, and what says to whom it is open: «مفتوحة أمام», `open to`. */
  open: readonly string[]
}

export interface ChairWords {
  /** Behind a name, before who leads: «برئاسة», `chaired by`. */
  chaired: readonly string[]
  /** Directly before a name: «رئيس», `chair of the`. Who it is stands before it, or behind the name. */
  chairOf: readonly string[]
  /** Between who it is and that: «بصفتها», `in its capacity as`. */
  as: ReadonlySet<string>
  /** Words with which a person is named: «جلالة», `His Majesty`. */
  titles: ReadonlySet<string>
}

export interface DistributionWords {
  /** «تعميم», `circulate`: of a report, which is named beside. */
  sending: ReadonlySet<string>
  /** The same with a pronoun for it: «رفعه». */
  sendingIt: ReadonlySet<string>
  /** What is sent besides reports: «حوادث», `incidents`. */
  sent: ReadonlySet<string>
  /** Before who gets it: «إلى», `to`. */
  to: ReadonlySet<string>
  /** All of some: «جميع», `all`. */
  all: ReadonlySet<string>
}

export interface AgreementWords {
  /** «مذكرة تفاهم», `memorandum of understanding`. */
  nouns: readonly string[]
  /** «بين», `between`. */
  between: ReadonlySet<string>
  /** «مع», `with`; the same with a pronoun for who was named before: «معه». */
  with: ReadonlySet<string>
  withIt: ReadonlySet<string>
  /** «توقيع», `signed`. */
  signing: ReadonlySet<string>
}
