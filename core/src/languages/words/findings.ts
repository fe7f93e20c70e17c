import type { NumberWords } from '../cardinal.ts'

/** Words by which facts of texts are compared. All patterns match folded text. */
export interface FindingWords {
  /** The last of meetings or events, as the words before its date say: «اجتماعه الأخير», `its last meeting`. */
  latest: RegExp
  /** What comes again within five years at the most, so that later ones are to be expected: elections. */
  periodic: RegExp
  /** «قبل سبعة عشر عاما», `seventeen years ago`; the first group is the number. */
  yearsAgo: RegExp
  numbers: NumberWords
  /** One text that is not named again: «هذا القرار», `that resolution`. */
  thatResolution: RegExp
  /** A visit that was made, and one that was refused; the place follows. */
  visitMade: RegExp
  visitRefused: RegExp
  /** What is signed or adopted and has a name: «وثيقة», `agreement`; one word. */
  instrument: RegExp
  /** A text takes effect: «بدء نفاذ», `entry into force`. */
  inForce: RegExp
  /** A word that opens a clause, and ends a name: «التي», `which`; one word. */
  clause: RegExp
}
