import type { LanguageTag } from '../model/kinds.ts'
import type { WordList } from './ar/words/word-list.ts'
import type { ActWords } from './words/acts.ts'
import type { AgendaWords } from './words/agenda.ts'
import type { ChairSummaryWords } from './words/chair-summary.ts'
import type { CitationWords } from './words/citations.ts'
import type { FindingWords } from './words/findings.ts'
import type { FurtherMechanismWords } from './words/further-mechanisms.ts'
import type { LetterWords } from './words/letter.ts'
import type { LinkingWords } from './words/linking.ts'
import type { MandateWords } from './words/mandates.ts'
import type { MechanismBodyWords } from './words/mechanism-bodies.ts'
import type { MechanismRecordWords } from './words/mechanism-records.ts'
import type { MechanismWords } from './words/mechanisms.ts'
import type { OwnerWords } from './words/owners.ts'
import type { PartyWords } from './words/parties.ts'
import type { PositionWords } from './words/positions.ts'
import type { PressReportWords } from './words/press-report.ts'
import type { ResolutionWords } from './words/resolution.ts'
import type { SearchWords } from './words/search.ts'
import type { SessionWords } from './words/sessions.ts'
import type { SimpleKindWords } from './words/simple-kinds.ts'
import type { StateClassWords } from './words/states.ts'
import type { VerbatimRecordWords } from './words/verbatim-record.ts'

/** Everything that Qarar knows about one language. Words of a kind of document stand in that kind's section. */
export interface LanguagePack {
  tag: LanguageTag
  /** ISO 639-2, as AKN IRIs use it. */
  iso639: string
  direction: 'rtl' | 'ltr'
  /** Text in its compare form: marks, letter variants, case and digit shapes levelled. Length may change. */
  fold(text: string): string
  /** Frequent short words, folded, by which texts in the same script are told apart. */
  commonWords: readonly string[]
  /** Value of an ordinal in folded words or digits («الرابعة والاربعين», `44th`), or null. */
  ordinal(folded: string): number | null
  calendar: CalendarWords
  /** Words with counts, by which spoiled ones are told; null where the project has no list. */
  words: (() => WordList) | null
  resolution: ResolutionWords
  letter: LetterWords
  chairSummary: ChairSummaryWords
  pressReport: PressReportWords
  verbatimRecord: VerbatimRecordWords
  simpleKinds: SimpleKindWords
  acts: ActWords
  mandates: MandateWords
  mechanisms: MechanismWords
  owners: OwnerWords
  furtherMechanisms: FurtherMechanismWords
  mechanismRecords: MechanismRecordWords
  mechanismBodies: MechanismBodyWords
  positions: PositionWords
  sessions: SessionWords
  linking: LinkingWords
  findings: FindingWords
  agenda: AgendaWords
  parties: PartyWords
  states: StateClassWords
  citations: CitationWords
  search: SearchWords
}

export interface CalendarWords {
  /** Folded month names and their variants → 1–12. */
  gregorian: Readonly<Record<string, number>>
  hijri: Readonly<Record<string, number>>
  /** Folded words between two days: `and`, `to`. */
  dayJoiners: readonly string[]
  /** Folded words that may stand between day, month and year: `of`, `er`. */
  fillers: readonly string[]
  /** Folded marks after a year: «هـ», `AH`; «م». */
  hijriMarks: readonly string[]
  gregorianMarks: readonly string[]
}
