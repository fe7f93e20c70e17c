/** Words by which texts are linked and compared. All patterns match folded text. */
export interface LinkingWords {
  /** Folded words that say nothing of what a text is about. */
  common: ReadonlySet<string>
  /** A folded word without what grammar adds to it. */
  stem(folded: string): string
  /** A report: «تقرير», `report`. */
  report: RegExp
  /** The text has had something before it: «وبعد الاطلاع على», `having considered`. */
  considered: RegExp
  /** A transitional period with the end that is stated; the last group is its year. */
  periodEnd: RegExp
  /** Something took place: «المنعقد», `held`. */
  held: RegExp
  /** What takes place on days: «اجتماع», `conference`; one word. */
  event: RegExp
  /** It takes place every year. */
  regular: RegExp
  /** Bodies that have sessions: «مجلس», `council`; one word. */
  body: RegExp
  /** A session out of the count: «استثنائيه», `extraordinary`; one word. */
  extraordinary: RegExp
  /** The session is of the organ with this folded name: «دورته», `its`; one word, the noun itself or the one before it. */
  isOwnSession(word: string, organ: string): boolean
  /** Words that may stand between a session and its organ, or in its name: «دول». */
  organFillers: ReadonlySet<string>
  /** «لمجلس», `of`, `du`: what follows names the organ. */
  ofOrgan: RegExp
  /** A meeting of ministers that is counted like the sessions of their organ; and how that organ's name shows it. */
  ministerial: { before: readonly string[]; after: readonly string[]; organ: RegExp }
  /** A summit: one word; and anywhere in a text. */
  summit: RegExp
  summitWord: RegExp
  /** A request is made again: «يكرر طلبه», `reiterates`. */
  again: RegExp
  /** A request has been met: «منجزا», `fulfilled`. */
  fulfilled: RegExp
  /** Something is named, appointed or set up: the verb that asks and the one that tells; stems. */
  deeds: readonly { asked: RegExp; done: RegExp }[]
  /** What is said did not happen: `not yet`, «لم». */
  negation: RegExp
  /** What somebody else's own is: `Government of`, «حكومه»: its envoy is not the one asked for. */
  ofState: RegExp
  /** A paragraph of another text: the group is its number. */
  paragraphOf: RegExp
  /** Scales of numbers: «مليون», `million`; folded. */
  scales: Readonly<Record<string, number>>
  /** Before a number: the figure is a bound or a guess. */
  bounds: { over: RegExp; about: RegExp }
  /** What is counted in persons; one word. */
  persons: RegExp
  /** The sentence says how many an organisation stands for. */
  stands: RegExp
  /** A communiqué with its adjective in the first group. */
  communique: RegExp
}
