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
}

/** Words by which mandates are read out of acts. */
export interface MandateWords {
  frames: readonly MandateFrame[]
  /** Whether a folded word is a verbal noun or an infinitive that can open an action: «اتخاذ», `to submit`. */
  isAction(folded: string): boolean
  /** Joins parties and actions: «و», `and`, `et`, and marks. */
  coordinators: readonly string[]
  /** Deadlines without a session or a date. */
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
