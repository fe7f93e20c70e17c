/**
 * How texts speak of an organ's agenda. Patterns are of folded words, begin where what is asked begins or behind a
 * pause or a joining word (`clauseStart`), and are bounded, so that no input makes them slow.
 */
export interface AgendaWords {
  /** Put on an agenda: `include … in the … agenda`, «إدراج … في جدول أعمال». */
  included: RegExp
  /** Taken up at a session: `consider …`, «بحث …»; not where only a way or a possibility is weighed. */
  considered: RegExp
  weighed: RegExp
  /** Kept before the organ: `remain seized of the matter`, «إبقاء … قيد النظر». */
  standing: RegExp
  /** What a request may keep before the organ: `this matter`, «هذا الموضوع»; anything else is its addressee's work. */
  thisMatter: RegExp
  /** What ends it, from its first word on: `until …`, «إلى حين …». */
  until: RegExp
  /** Before the title of an item within an item. */
  subItem: RegExp
  /** Of unfolded words in small letters, parts that a text has which speaks of an agenda. */
  parts: readonly string[]
}
