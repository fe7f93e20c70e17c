/** Words by which what is told of a mechanism is read. All are folded; words are bare where nothing else is said. */
export interface MechanismRecordWords {
  amounts: AmountWords
  giving: GivingWords
  meetings: MeetingWords
  /** Words before a year that make it one: «عام», `year`, `by`. */
  years: ReadonlySet<string>
  /** Words before a day: «يوم», `on`. */
  dayWords: ReadonlySet<string>
  /** Words before a place: «في», `in`. */
  inPlace: ReadonlySet<string>
  /** Words behind one of them that are no place: «إطار». */
  noPlace: ReadonlySet<string>
  /** Words before the year in which a programme ends: «حتى», `until`. */
  horizon: ReadonlySet<string>
  /** Words that say that a day comes back every year: «كل», `every`. */
  yearly: ReadonlySet<string>
  /** What a group still has to agree on: «اختصاصات», `terms of reference`. */
  terms: readonly string[]
  /** What has to come first: «بعد إكمال», `after completion of`. */
  preconditions: readonly string[]
  /** Titles before the name of a person: «السيد», `Mr`. */
  titles: ReadonlySet<string>
}

export interface AmountWords {
  /** Below a thousand; what multiplies the words before it is in `hundreds`. */
  numbers: Readonly<Record<string, number>>
  hundreds: Readonly<Record<string, number>>
  scales: Readonly<Record<string, number>>
  /** «نصف» before a scale. */
  parts: Readonly<Record<string, number>>
  /** Words between the parts of a number, and between it and its currency: `and`; `of`, «من». */
  joiners: ReadonlySet<string>
  /** A scale of which there are two where no number stands before it: «مليونا دولار». */
  duals: Readonly<Record<string, number>>
  /** Nouns of money with the words that say whose it is; `''` where none does. Null: not stated. */
  currencies: Readonly<Record<string, Readonly<Record<string, string | null>>>>
  /** Words before an amount that it is more than, as one: «تفوق», `more than`. */
  moreThan: readonly string[]
}

export interface GivingWords {
  /** Nouns and verbs of who gives or promises: «تبرع», `pledged`. */
  giving: ReadonlySet<string>
  /** Of these, nouns whose genitive gives: «مساهمة كذا», `contribution of`. */
  gifts: ReadonlySet<string>
  /** Behind them stands who is given to: «منح كذا», `granting`. */
  granting: ReadonlySet<string>
  /** Of these, what says that it is promised. */
  promising: ReadonlySet<string>
  /** What is still to be paid: «ما بقي من», `the balance of`. To ask for it pays nothing. */
  owed: readonly string[]
  /** Words of budgets, in the sentences of which nobody gives: `apportionment`. */
  budgets: ReadonlySet<string>
  /** What was paid, and what is wanted. */
  paying: ReadonlySet<string>
  needing: ReadonlySet<string>
  /** Before who gives, behind the amount: «من», `by`. */
  by: ReadonlySet<string>
  /** Letters that lead to a name and are a part of it as printed: «لليمن». */
  joinedName: RegExp | null
  /** Words that stand between one of these words, or a gift, and a name: `the`, `of`. */
  articles: ReadonlySet<string>
  /** Before who is given to. */
  to: ReadonlySet<string>
  /** Letters that say the same, written together with the name: «لليمن». */
  toJoined: RegExp | null
  /** What an amount is for: «كمساعدات», `for`; and of these, those that say so before an amount, too, where `in` says when. */
  purpose: RegExp
  purposeAhead: RegExp
  /** Leads that say what for only before one of these nouns: `in support`, where `in` says when or how. */
  purposeNouns: Readonly<Record<string, ReadonlySet<string>>>
  /** Leads that say where before a name with a capital: `à Genève`. */
  placeLeads: ReadonlySet<string>
  /** Words that say how it is given, and not what for: `instalments`. */
  manners: ReadonlySet<string>
  /** Of these, words that lead to it and are no part of it: «بغية», `for`. */
  purposeLeads: ReadonlySet<string>
  /** Before an amount: «مبلغ», `sum`. */
  sums: ReadonlySet<string>
}

export interface MeetingWords {
  nouns: ReadonlySet<string>
  /** That it took place: «المنعقد», `held`. */
  held: ReadonlySet<string>
  /** The same, only behind one of the words of `relatives`: «الذي عقد», where «إلى عقد» is still to come. */
  heldBehind: ReadonlySet<string>
  relatives: ReadonlySet<string>
  /** Nouns of a meeting with whose it is: before them the verb stands with its subject: «عقد الوزراء اجتماعهم». */
  own: ReadonlySet<string>
  /** Words before that take it back: `to be held`. */
  toBe: ReadonlySet<string>
  /** Phrases at once before that say that it did not: `not been`, «عدم»; that it is only hoped for: «يتطلع إلى». */
  denied: readonly string[]
  hoped: readonly string[]
  /** Phrases at once before a day that make it a limit: `before`. */
  limits: readonly string[]
  levels: Readonly<Record<string, string>>
}
