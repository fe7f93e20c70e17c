import type { ActClass } from '../../model/extracted.ts'

/** Who speaks in a form of a verb: a resolution's organ, «we», «I». */
export type Voice = 'present' | 'past' | 'we' | 'i' | 'participle'

export interface ActVerb {
  /** Dictionary form, as printed. */
  lemma: string
  /** Class of the act; null where the noun that the verb governs decides («يجدد دعوته», `reiterates its call`). */
  class: ActClass | null
}

/** One form of a verb in folded words: «يعرب», `takes note`, `se felicite`. */
export interface VerbForm {
  words: readonly string[]
  voice: Voice
  /** Forms that agree in gender with the same organ; null where a form does not show it. */
  gender: 'masculine' | 'feminine' | null
  verb: ActVerb
}

/** Words by which acts are found. All are folded; see find-acts.ts for how they are used. */
export interface ActWords {
  forms: readonly VerbForm[]
  /** Nouns that decide the class of a verb that has none of its own: «دعوته», `call`. First found wins. */
  nouns: Readonly<Record<string, ActClass>>
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
  /** Words that open a clause of somebody else: «التي», `which`, `que`. */
  subordinators: readonly string[]
  /** One-letter words that are written together with the next word: «و», «ف». */
  joined: readonly string[]
  /** Pronouns that are written together with the verb before them: «ها». */
  objects: readonly string[]
  /** Who acts, right behind a verb in the past: «الاجتماع», `the Council`. */
  actors: readonly string[]
  /** Forms of the past that are nouns as well: «دعم», «طلب»; only with an actor behind them, or at a start. */
  nounLike: readonly string[]
  /** Letters that machines take for one another, each as the first of its class; null where none are. */
  skeleton: ((folded: string) => string) | null
  /** Words that may join a later act to the one before: «كما», `and`, `et`. */
  joiners: readonly string[]
}
