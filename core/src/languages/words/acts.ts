import type { ActClass } from '../../model/extracted.ts'

/**
 * Who speaks in a form of a verb: a resolution's organ, «we», «I»; `must`: nobody («ينبغي», `there is a need`);
 * `future`: what the subject will do; `bare`: leans on the verb before (`we stress … and call upon`, `like to thank`);
 * `noun`: the verbal noun by which some organs open a paragraph («دعوة الدول إلى»); `aside`: how the speaker of the
 * verb before it went on («، مؤكدا أن»).
 */
export type Voice =
  | 'present'
  | 'past'
  | 'we'
  | 'i'
  | 'participle'
  | 'must'
  | 'future'
  | 'bare'
  | 'noun'
  | 'aside'

export interface ActVerb {
  /** Dictionary form, as printed. */
  lemma: string
  /** Class of the act; null where the noun that the verb governs decides («يجدد دعوته», `reiterates its call`). */
  class: ActClass | null
  /** Class where no such noun follows: `extends the mandate`; null: no act then («يقدم المساعدة»). `affirm` if absent. */
  otherwise?: ActClass | null
}

/** What a verb is where its object says so: «يعرب عن استعداده» commits, «يشير إلى أن» notes. */
export interface ClassTurn {
  lemmas: readonly string[]
  class: ActClass
  /** On the folded words behind the verb and who acts by it, with one space between them. */
  object: RegExp
}

/** One form of a verb in folded words: «يعرب», `takes note`, `se felicite`. */
export interface VerbForm {
  words: readonly string[]
  voice: Voice
  /** Forms that agree in gender with the same organ; null where a form does not show it. */
  gender: 'masculine' | 'feminine' | 'plural' | null
  verb: ActVerb
  /** Acts only where it opens a paragraph: `In accordance with`. */
  opensOnly?: boolean
}

/** Words by which acts are found. All are folded; see find-acts.ts for how they are used. */
export interface ActWords {
  forms: readonly VerbForm[]
  /** Nouns that decide the class of a verb that has none of its own: «دعوته», `call`. First found wins. */
  nouns: Readonly<Record<string, ActClass>>
  /** Nouns that only say again what the next one does: «تكرر تأكيد طلبها». */
  saying: readonly string[]
  /** Objects that turn the class of a verb; the first that fits. */
  turns: readonly ClassTurn[]
  /** A word that may stand before a verb and belong to it: «واذ», `also`, `strongly`. */
  before: RegExp
  /** Words that may stand between the words of one verb: `prend egalement note`. */
  between: readonly string[]
  /** Words that may stand behind a verb and belong to it: «كذلك», «من جديد», `with appreciation`, `en outre`. */
  after: readonly string[]
  /**
   * How a paragraph opens whose verb is not in the list, by its part: a word in the place and the shape of a verb.
   * On folded words with one space between them; the whole match is the verb.
   */
  openings: Readonly<Record<'preambular' | 'operative', RegExp>>
  /** Shape of an unknown word that opens a preamble and says what is felt: `Dismayed`, «Consternée». */
  feeling: RegExp
  /** Words that open a clause of somebody else: «التي», `which`, `que`. */
  subordinators: readonly string[]
  /** Of these, the ones that make a clause about a noun: `which`, «qui»; not `to`, «de». */
  relatives: readonly string[]
  /**
   * Whether a verb can go on with the clause that a subordinator and the word behind it open: «التي تدعم … ويدعو» is
   * two subjects. Null: it always can.
   */
  goesOn: ((subordinator: string, first: string, form: VerbForm) => boolean) | null
  /** Whether a printed word can be the form, where the fold hides a difference: «adopté» is no «adopte». */
  spelled: ((printed: string, form: VerbForm) => boolean) | null
  /** Pronouns between a joiner and its verb: «et les invite». */
  clitics: readonly string[]
  /** Lemmas that behind a comma only say how: `, bearing in mind`; an act of their own behind `and`, or at a start. */
  manners: readonly string[]
  /** Words of politeness before the verb of the speaker's own act: «اود», «يسرني», `would like`, «je tiens». */
  wishes: readonly string[]
  /** One-letter words that are written together with the next word: «و», «ف». */
  joined: readonly string[]
  /** Pronouns that are written together with the verb before them: «ها». */
  objects: readonly string[]
  /** Opens whom a verb asks: `the`, «les»; with it a joined verb behind `that …` is the speaker's own. Null where verbs show whose they are. */
  opensObject: RegExp | null
  /** Opens what somebody is asked to see to: `that`, «que»; with it a joined verb that asks is the speaker's own. */
  thats: readonly string[]
  /** Words that open a clause about a party, up to the next pause: «التي», «أن», `which`, «qui». */
  clauses: readonly string[]
  /** Pronouns before the verb that they are the object of, each with lemmas: «les» with «inviter», «lui» with «demander». */
  objectsBefore: Readonly<Record<string, readonly string[]>>
  /** Who acts, right behind a verb in the past: «الاجتماع»; behind the article where the subject comes first: `meeting`. */
  actors: readonly string[]
  /** How a sentence opens whose subject stands before the verb: `the`, `mr`; null where the verb comes first. */
  subjects: RegExp | null
  /** Words of a delegation for itself: «بلدي», `my delegation`. */
  ourselves: readonly string[]
  /** Words before or behind which a form of the past is no verb of its own: `was adopted`, `adopted by`. */
  passive: Readonly<Record<'before' | 'behind', readonly string[]>>
  /** Words that open what an act is about: «علي», «ان». A verb with one behind it has no subject of its own. */
  complements: readonly string[]
  /** Words that open another part of a preamble: «واذ». */
  reopeners: readonly string[]
  /** Forms that are nouns as well: «دعم», `support`; a past only with an actor behind it, or at a start. */
  nounLike: readonly string[]
  /** Words behind a form that is a noun as well, by which it is the noun: `support of`. */
  nounEnds: readonly string[]
  /** Letters that machines take for one another, each as the first of its class; null where none are. */
  skeleton: ((folded: string) => string) | null
  /** Words that may join a later act to the one before: «كما», `and`, `et`. */
  joiners: readonly string[]
}
