/** Words by which names of parties are told from the same words in another sense. All are folded. */
export interface PartyWords {
  /** Letters that may be written together with a name: «وللدول», «بالأردن». */
  clitics: { conjunctions: readonly string[]; prepositions: readonly string[] }
  /** Between an office or class and its organisation: `of`, «في». */
  linkers: readonly string[]
  /** What names of organisations begin with, so that one in no list is seen: «الدول الأعضاء في مجموعة …». */
  bodies: readonly string[]
  /** An organisation's name stands before its office as well: `OIC Secretary-General`. */
  organisationFirst: boolean
  /** A short name of the speaker's own («المجلس», `the Council`) must have its article before it … */
  needsArticle: readonly string[]
  /** … and nothing after it that makes it another's. */
  qualifier: RegExp
  /** An adjective behind the name of a class that takes only some of it: «المانحة»; never in a language that has it before. */
  restricting: RegExp
  /** What may stand before the name of an addressee: «كافة», `the Government of`. */
  leads: readonly string[]
  /** After these a State's bare name is a person's: `Mr. Jordan Smith`, «السيدة جورجيا حنا». */
  personalTitles: readonly string[]
  /** What stands before such a title: «معالي», `His`, and the letters of `H.E.`. */
  honorifics: readonly string[]
  /** Names that are common words too. */
  doubtful: Readonly<Record<string, DoubtfulName>>
}

export interface DoubtfulName {
  /** It is a name only after one of these, or beside another State. */
  after?: readonly string[]
  /** It is none after one of these. */
  notAfter?: readonly string[]
  /** It is none where it is printed like this. */
  notPrinted?: RegExp
}
