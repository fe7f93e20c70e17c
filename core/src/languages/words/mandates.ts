import type { DeadlineKind } from '../../model/extracted.ts'

/** How one verb names whom it asks, and for what. All words are folded. */
export interface MandateFrame {
  /** Lemmas of the verbs. */
  verbs: readonly string[]
  /** Nouns between verb and addressee: «يجدد دعوته الدول», `renews its call`. */
  nouns?: ReadonlySet<string>
  /** Words that may stand between verb and addressee: «من», `upon`; without one of them the object follows at once. */
  intro: readonly string[]
  /** Words behind which the action begins: «إلى», `to`, «de». */
  links: readonly string[]
  /** The same, but used for this verb by mistake or seldom: only before a verbal noun. */
  rareLinks?: readonly string[]
  /** Letters written together with the first word of the action: «ب», «ل». */
  joinedLinks: readonly string[]
  /** The action may follow the addressee without a word between them: «يناشد الدول دعم …». */
  bare: boolean
  /** Without its link the verb means something else: «ذكرت الأمانة أن». */
  alwaysLinked?: boolean
  /** Letter written together with the addressee: «بالدول» behind «يهيب». */
  joinedIntro?: string
  /** «que» behind the addressee may open the action: `reminds States that`. */
  laterClause?: boolean
  /** A noun says what is asked: `reminds States of their obligation`. On folded words, and how many are left out. */
  objectLink?: { opens: RegExp; skips: number }
  /** Without one of the words of `intro` it asks nobody: «demande que», «lance un appel en faveur de». */
  needsIntro?: boolean
  /** Asks nobody but by a directing noun: «يقرر توجيه السفراء بـ…». */
  onlyDirecting?: boolean
}

export interface DeadlinePhrase {
  kind: DeadlineKind
  /** On folded text; the whole match is the deadline. */
  pattern: RegExp
  /** From the pattern's groups: a year or a day, a period as ISO 8601; null where the words are no deadline after all. */
  value?(groups: readonly string[]): string | null
  /** The year that the pattern's groups name is one of the Hijri calendar. */
  hijri?: true
  /** Says only «faster»: the time of what is asked where it opens it («الإسراع بفتحها»), else a part of it. */
  onlyOpening?: true
  /** Years from that of the text: 0 is «نهاية العام», 1 is «العام المقبل». */
  yearsAhead?: number
}

/** Words by which mandates are read out of acts. */
export interface MandateWords {
  /** How a party's name is told: by the noun that begins it (`partyHeads`), or by articles and capitals. */
  names: 'heads' | 'articles'
  frames: readonly MandateFrame[]
  /** Nouns that begin the name of a party, without the article: «دول», «لجنه»; a coordinated one is a party of its own. */
  partyHeads: ReadonlySet<string>
  /** Heads of one party of masculine gender, to which «ه» and not «ها» goes back. */
  masculineHeads: ReadonlySet<string>
  /** Words before the name of a party: «جميع», «سائر», `all`. */
  quantifiers: ReadonlySet<string>
  /** Adjectives without an article that go on with a name: «مفتوح العضوية». */
  adjectives: ReadonlySet<string>
  /** «كل من» before several parties is no part of the first one. */
  each: readonly string[]
  /** «في كل من … و…», `in both … and …`: the names behind are where somebody is, and nobody who is asked. */
  inEachPlace: RegExp
  /** Nouns of him who speaks, behind a verb in the past: «دعا الاجتماع الدول». */
  speakers: ReadonlySet<string>
  /** Behind a verb of deciding: nouns that direct somebody («يقرر توجيه السفراء بـ…»). */
  directing: readonly string[]
  /** Whom a pronoun asks: «منها», `it`. */
  pronouns: readonly string[]
  /** Pronouns, also written together with a verb, that go back to one masculine party. */
  masculinePronouns: readonly string[]
  /** Words that go on with the same party in a clause between commas: «بما فيها», `including`. */
  including: readonly string[]
  /** The last word of what opens such a clause: «سيما», «مقدمتها». */
  includingEnds: ReadonlySet<string>
  /** Those behind which every party is named by itself: «مثل», `such as`. */
  examples: readonly string[]
  /** How or where, between verb, addressee and action: «في هذا الصدد», «بشكل خاص». At the start of folded words. */
  adverbials: RegExp
  /** Opens what is no part of a party's name: «بالتعاون مع», «في ضوء». At the start of folded words. */
  asides: RegExp
  /** Those of them that name with whom something is done: «بالتعاون مع». At the start of folded words. */
  beside: RegExp
  /** Words before a link or a joined letter that make it theirs: «المعني بـ», «الرامية إلى», by link. */
  governors: Readonly<Record<string, ReadonlySet<string>>>
  /** Whether a folded word is a verbal noun or an infinitive that can open an action: «اتخاذ», `to submit`. */
  isAction(folded: string): boolean
  /** Words before a link that deny what is asked: `not to`. */
  negations: readonly string[]
  /** Pronouns and adverbs that may stand before such a word: «de lui présenter», `to fully implement`. */
  clitics: readonly string[]
  /**
   * Verbs that go on without the link: `to assist … and promote …`, «أن تتخذ … وتقدم …» (without the letter of the
   * person); only those that are no nouns as well.
   */
  bareVerbs: ReadonlySet<string>
  /** Verbs that are nouns as well; the same before the article of an object: `and increase their …`. */
  nounVerbs: ReadonlySet<string>
  objectArticles: ReadonlySet<string>
  /** Says that things are listed, and not what to do: `including`, «يتضمن». On the last folded words of a lead. */
  listing: RegExp
  /** Verbs that only carry the nouns of what is done, each with the letter before these: «قام» with «ب». */
  lightVerbs: Readonly<Record<string, string>>
  /** The first folded word of an item of a list, where it says what to do: `to`, `reporting`, «présenter». */
  opensItem: RegExp
  /** How a further name opens behind `and`, besides a capital. On one folded word. */
  opensName: RegExp
  /** Words of a name in the plural that needs no article: `world leaders`; null where names have one. */
  plural: RegExp | null
  /** Whether such a word with the article opens an action behind a name that is complete: «النظر», «المشاركة». */
  isDefiniteAction(folded: string): boolean
  /** Verbal nouns in the names of institutions: «البنك الإسلامي للتنمية». */
  ofInstitutions: ReadonlySet<string>
  /** Verbal nouns whose doer is asked: «إلى قيام الأمين العام بـ…»; and words that may stand before them: «ضرورة». */
  ownActs: ReadonlySet<string>
  ownActLeads: ReadonlySet<string>
  /** Words whose first letter only looks like a joined one: «ولايته». */
  wholeWords: ReadonlySet<string>
  /** Words that go on with the name of a doer: «الإسلامية», «الأعضاء». */
  partyAdjectives: RegExp
  /** Whether a word behind «و» is one more action; `inTopic`: behind «حول», where it may be of the topic. */
  isFurtherAction(folded: string, inTopic: boolean): boolean
  /** Opens what an action is about: «حول», «في مجال». At the start of folded words. */
  topics: RegExp
  /** Things that are encouraged and asked of nobody: «الجهود», `efforts`. */
  processes: ReadonlySet<string>
  /** A noun that names something done, in languages whose names are told by articles: `development`. On one folded word. */
  process: RegExp
  /** The noun stands behind its adjectives: `further development`. */
  isHeadLast: boolean
  /** Whether a folded word has the article: a verbal noun without a preposition before it has none. */
  isDefinite(folded: string): boolean
  /** Whether a name can end with this word: it has an article or a possessive. */
  isComplete(word: { text: string; folded: string; kind: 'word' | 'number' | 'mark' }): boolean
  /** Words behind which a verbal noun belongs to the name before: «في», «عن». */
  prepositions: ReadonlySet<string>
  /** Joins parties and actions: «و», `and`, `et`, and marks. */
  coordinators: readonly string[]
  /** Those of them that join only with such a word: `as`, «ainsi». */
  coordinatorLeads: readonly string[]
  /** Words behind them that belong to them: «que» behind «ainsi», `well as` behind `as`. */
  coordinatorTails: readonly string[]
  /** The same as a letter written together with the next word: «و». */
  joinedCoordinators: readonly string[]
  /** Opens what an action is for, how or why; verbal nouns behind it are no actions of their own. */
  purposes: RegExp
  /** Those of them that say by what rule, and are over with the next pause: «وفقا لـ». */
  accordance: RegExp
  /** Opens a sentence before its verb: «وفي انتظار …، يتعين». */
  fronting: RegExp
  /** Ends what stands before a day that is a deadline: «قبل», `by`. */
  until: RegExp
  /** Words for a part of a session: «الجزء». */
  /** Words by which an action names the one before it again, to say when or how: `to do so by May`, «le faire». */
  again: RegExp
  sessionParts: readonly string[]
  /** Deadlines without a session or a day, the surest first. */
  deadlines: readonly DeadlinePhrase[]
  /** Ends what stands before a year that is of a plan and no deadline: «خطة عام 2030». */
  plans: RegExp
  /** Ends what stands before a span of time that is over: «للمرة الأولى» in «للمرة الأولى في 14 عاما». */
  firstTime: RegExp
  /** A report, as it stands in clauses that ask for one: «تقرير», `report`. */
  reports: readonly string[]
  /** What is delivered in words: a report, recommendations, a study, a list. */
  deliverables: ReadonlySet<string>
  /** Verbs of telling something inside a report, and what stands before the report: `include … in her report`. */
  telling: ReadonlySet<string>
  tellingIn: readonly string[]
  /** Verbs and nouns of giving it: «رفع», «تقديم», `report`, `submit`. */
  reporting: readonly string[]
  /** Pronouns of the organ that speaks, before a verb of reporting: «lui présenter». */
  ownPronouns: readonly string[]
  /** Words before the one who gets it: «إلى», `to`. */
  recipientLinks: readonly string[]
  /** Words between the one who is given something and what: `provide the Council with`. */
  givenWith: readonly string[]
  /** Those of them that hold an article: «au». */
  articleLinks: readonly string[]
  /** Words with a capital behind them that are nobody: `the Charter`, `the Programme`. */
  noRecipients: ReadonlySet<string>
  /** The same only right behind the word of giving: «وعرضها على». */
  boundRecipientLinks: readonly string[]
  /** The text itself: «هذا القرار», `the present resolution`. */
  thisText: readonly string[]
  /** What goes on: «مواصلة», `continue`. */
  continuing: readonly string[]
  /** Telling somebody of measures: «إبلاغ», `inform`. */
  informing: readonly string[]
  /** Those of them by which also means are given: «تزويد»; only with something that tells. */
  supplying: readonly string[]
  /** Last words before a colon behind which sub-items say what is to be done: «ما يلي», `the following`. */
  announces: RegExp
  /** How the organisation's own offices, organs and institutions are named. On folded words. */
  ownServices: RegExp
  /** States and others whose name may contain the organisation's: «الدول الأعضاء في المنظمة». On folded words. */
  outsiders: RegExp
  /** What shows that an office of that name is another organisation's: «للأمم المتحدة». On folded words. */
  otherServices: RegExp
  /** Restrictions of what is asked: «حسب الاقتضاء», `within existing resources`. On folded text. */
  conditions: RegExp
  /** What somebody gets: «دعم», `assistance`. */
  benefits: ReadonlySet<string>
  /** Words before the one who gets it: «لصالح», `to`. */
  beneficiaryLinks: readonly string[]
  /** The same, written together with it: «ل». */
  joinedBeneficiaryLinks: readonly string[]
  /** Who gets something and is asked for nothing: «لاجئين», `refugees`. */
  beneficiaryHeads: ReadonlySet<string>
}
