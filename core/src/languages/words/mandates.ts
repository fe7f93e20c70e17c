import type { DeadlineKind } from '../../model/extracted.ts'

/** How one verb names whom it asks, and for what. All words are folded. */
export interface MandateFrame {
  /** Lemmas of the verbs. */
  verbs: readonly string[]
  /** Words that may stand between verb and addressee: «من», `upon`; without one of them the object follows at once. */
  intro: readonly string[]
  /** Words behind which the action begins: «إلى», `to`, «de». */
  links: readonly string[]
  /** Letters written together with the first word of the action: «ب», «ل». */
  joinedLinks: readonly string[]
  /** The action may follow the addressee without a word between them: «يناشد الدول دعم …». */
  bare: boolean
  /** Letter written together with the addressee: «بالدول» behind «يهيب». */
  joinedIntro?: string
}

export interface DeadlinePhrase {
  kind: DeadlineKind
  /** On folded text; the whole match is the deadline. */
  pattern: RegExp
  /** From the pattern's groups: a year, a period as ISO 8601. */
  value?(groups: readonly string[]): string | null
}

/** Words by which mandates are read out of acts. */
export interface MandateWords {
  frames: readonly MandateFrame[]
  /** Nouns that begin the name of a party, without the article: «دول», «لجنه»; a coordinated one is a party of its own. */
  partyHeads: ReadonlySet<string>
  /** Behind a verb of deciding: nouns that direct somebody («يقرر توجيه السفراء بـ…»). */
  directing: readonly string[]
  /** Whom a pronoun asks: «منها», `it`. */
  pronouns: readonly string[]
  /** Words that go on with the same party in a clause between commas: «بما فيها», `including`. */
  including: readonly string[]
  /** Whether a folded word is a verbal noun or an infinitive that can open an action: «اتخاذ», `to submit`. */
  isAction(folded: string): boolean
  /** Whether a folded word has the article: a verbal noun without a preposition before it has none. */
  isDefinite(folded: string): boolean
  /** Words behind which a verbal noun belongs to the name before: «في», «عن». */
  prepositions: ReadonlySet<string>
  /** Joins parties and actions: «و», `and`, `et`, and marks. */
  coordinators: readonly string[]
  /** Ends what stands before a day that is a deadline: «قبل», `by`. */
  until: RegExp
  /** Deadlines without a session or a day, the surest first. */
  deadlines: readonly DeadlinePhrase[]
  /** A report, as it stands in clauses that ask for one: «تقرير», `report`. */
  reports: readonly string[]
  /** Verbs and nouns of giving it: «رفع», «تقديم», `report`, `submit`. */
  reporting: readonly string[]
  /** The text itself: «هذا القرار», `the present resolution`. */
  thisText: readonly string[]
  /** What goes on: «مواصلة», `continue`. */
  continuing: readonly string[]
  /** Telling somebody of measures: «إبلاغ», `inform`. */
  informing: readonly string[]
}
