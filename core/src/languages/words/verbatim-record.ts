/** What a meeting does besides speaking, as lines of their own between the speeches. */
export type ProceedingKind = 'opening' | 'agenda-adopted' | 'suspension' | 'resumption' | 'rising'

/** Whom an office names that stands in a speaker header instead of a person's name. */
export type OfficeHolder = 'president' | 'secretary-general' | 'guest'

/** Words of verbatim records. All are folded, and patterns run on folded text. */
export interface VerbatimRecordWords {
  /** Lines that name the record on its cover: «محضر حرفي», `verbatim record`. */
  titles: readonly string[]
  /** A line that numbers the meeting («الجلسه 7050», `7050th meeting`); group 1 is the number. */
  meeting: RegExp
  /** Labels of the members' table. */
  members: Readonly<Record<'president' | 'member', readonly string[]>>
  /** Headings of the agenda on the cover. */
  agenda: readonly string[]
  /** Opens the note on languages and corrections that ends a cover: `this record contains`. */
  note: RegExp
  proceedings: Readonly<Record<ProceedingKind, RegExp>>
  /** Time of day, with the groups `hour`, `minute` and, where the clock has twelve hours, `am` or `pm`. */
  time: RegExp
  /** The president invites others under a rule: «بموجب الماده 39 … ادعو». */
  invitation: RegExp
  /** The president says that the statement made for the body becomes a document. */
  statementIssued: RegExp
  /** Whole labels of speaker headers that name an office: «الرييس», `the president`. */
  offices: Readonly<Record<OfficeHolder, readonly string[]>>
  /** Titles before a person's name: «السيد», `mr.`; «صاحب السمو», `his highness`. */
  personalTitles: readonly string[]
  /** Words of a name that have no capital: `de`, `bin`. */
  nameParticles: readonly string[]
  /** Words that no name holds: «السيد فلان قال:», `Le Président de la République :` are no speaker headers. */
  notInNames: readonly string[]
  /** Opens a note on the language of delivery: «تكلم ب», `spoke in`, `interpretation from`. */
  deliveredIn: RegExp
  /** BCP 47 tags by the names of languages. */
  languageNames: Readonly<Record<string, string>>
  /** The president announces a statement in another capacity than his own: for his State. */
  nationalCapacity: RegExp
  /** The president takes his functions up again. */
  functionsResumed: RegExp
  /** How a sentence opens in a script without capitals; null where capitals tell. */
  sentenceOpening: RegExp | null
}
