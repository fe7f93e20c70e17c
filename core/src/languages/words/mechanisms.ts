import type { MechanismKind, MechanismState } from '../../model/extracted.ts'

/** Head nouns of a kind, folded, without article and joined letters: «فريق اتصال», `special envoy`. */
export type MechanismHeads = Readonly<Partial<Record<MechanismKind, readonly string[]>>>

/** Words by which mechanisms are found. All are folded; see find-mentions.ts for how they are used. */
export interface MechanismWords {
  heads: MechanismHeads
  /** Heads whose bare words are too common: they need a name behind or before them. */
  common: readonly string[]
  /** Words around which a head is none: «مؤتمر القمة», `security council mission`. */
  never: readonly string[]
  /** Heads that name something only where one of these words stands before them: «تخصيص … يوما». */
  needs: Readonly<Record<string, ReadonlySet<string>>>
  /** The same, where the word must stand directly before: «عقد مؤتمر …». */
  needsBeside: Readonly<Record<string, ReadonlySet<string>>>
  /** Nouns and verbs near a head that tell its state: «إنشاء», `establishment`. */
  founding: ReadonlySet<string>
  reviving: ReadonlySet<string>
  refusing: ReadonlySet<string>
  /** «السماح», `allow`: a refusal only behind one of `denials`: «عدم السماح», `not allow`. */
  letting: ReadonlySet<string>
  denials: ReadonlySet<string>
  states: Readonly<Record<string, MechanismState>>
  /** Meetings of a body: who organises them founds nothing. */
  meetings: ReadonlySet<string>
  /** Between a founding word and what is told as done: `including`; and what is only spoken about: «بشأن», `on`. */
  including: ReadonlySet<string>
  about: ReadonlySet<string>
  /** Of the founding words, those for what meets: «عقد», `convene`. */
  convening: ReadonlySet<string>
  /** Words of who asks for something, and phrases with them by which it was done: «على طلب», `at the request`. */
  asked: { readonly words: ReadonlySet<string>; readonly done: readonly string[] }
  /** Words that lead from them to what is asked for: «حث … على». */
  askedTo: ReadonlySet<string>
  /** Phrases behind the name of a post that nobody has: `not yet been filled`. */
  unfilled: readonly string[]
  /** Phrases behind the name of what is convened that say that it is so again and again: «على أساس منتظم». */
  regularly: readonly string[]
  /** Words before a purpose form that make it what was done: «كان لتشكيل … أثر». */
  past: ReadonlySet<string>
  /** A visit or a delegation, where it goes, and that it is still to come. */
  visits: VisitWords
  /** First words of the names of institutions: «البنك», `chamber`. */
  institutions: ReadonlySet<string>
  /** Nouns of time, folded: an adjective behind one is its own. */
  times: ReadonlySet<string>
  /** Words that go on with a name: «المعني», `of`, `on`. */
  links: ReadonlySet<string>
  /** Links that go on with a name only behind another word of it: «صندوق خاص على أساس …». */
  lateLinks: readonly string[]
  /** Words that end a name. */
  stops: ReadonlySet<string>
  /** Stops that go on with a name behind one of these words: «خالية من», «رفيع المستوى». */
  goesOn: Readonly<Record<string, ReadonlySet<string>>>
  /** Words of a place that take the next word with them: «منطقة», `the`. */
  placeNouns: ReadonlySet<string>
  /** Words that names share and that tell nothing apart: «منظمة», `organisation`. */
  light: ReadonlySet<string>
  /** Words that tell names apart only beside others, behind which they go in a key: «الدائم». */
  qualities: ReadonlySet<string>
  /** Stems that say the same: «العشري» and «السنوات العشر». */
  alike: Readonly<Record<string, string>>
  /** A word before a name, or letters written together with it, that say what something is kept as: «كيوم حداد», `as`. */
  likening: RegExp
  /** Letters that only lengthen a vowel, and that names from abroad are spelled with or without. */
  vowelLetters: string
  /** Before a noun of a kind: of all of them, `any`; and of the one that was named before, `this`. */
  any: ReadonlySet<string>
  pointing: ReadonlySet<string>
  /** Stems of words that say that it is not the one that was named before: «أخرى», `another`. */
  another: ReadonlySet<string>
  /** Words that open a place behind a name of a group or an office: «في», `in`. */
  inPlace: readonly string[]
  /** Words of a name of any kind behind which it is told where that is: «منطقة خالية … في كذا», `zone`. */
  zones: ReadonlySet<string>
  /** Words of a key that tell only how many years a programme runs: «عشر», `ten`. */
  spans: ReadonlySet<string>
  /** Phrases behind a programme that say how long it runs: «مدته عشر سنوات». `*` is the number. */
  lasting: readonly string[]
  /** Words before a head that say that it is wanted: «الحاجة», `need`. */
  wanted: ReadonlySet<string>
  /** Forms of a word without joined letters, for heads: «ولفريق» → «فريق». */
  bare(folded: string): readonly string[]
  /** How many letters before a head do not belong to it: two in «ولفريق». */
  joinedLetters(folded: string): number
  /** A word of a name as names share it: without the article. */
  stem(folded: string): string
  /** Whether a word in the purpose form founds: «لإنشاء», which is not done yet. */
  isPurpose(folded: string): boolean
  /** Whether words with capitals before a head belong to its name: `Lighthouses and Beacons Fund`. */
  capitalsBefore: boolean
  /** Whether a word goes on with a name. */
  continues(word: NameWord): boolean
}

/** A word behind the head of a name. */
export interface NameWord {
  folded: string
  printed: string
  /** The word before it. */
  before: string
  /** How many words stand between it and the last link; infinite where none was. */
  sinceLink: number
  /** How many words of the name stand between it and the head. */
  place: number
}

/** Words of visits. All are folded and bare. */
export interface VisitWords {
  heads: ReadonlySet<string>
  /** A delegation, which is only sent where one of `sending` stands before it or a visit is its own. */
  delegations: ReadonlySet<string>
  sending: ReadonlySet<string>
  /** Going in, where it was refused: «بالدخول إلى», `access to`. */
  entries: ReadonlySet<string>
  to: ReadonlySet<string>
  /** Opens a destination when written together with it: «لولاية», «لمدينة». */
  toPlace: RegExp
  planned: RegExp
  /** «بزيارة كذا», `to visit`: what a mission without a name is told apart by. */
  visiting: ReadonlySet<string>
}
