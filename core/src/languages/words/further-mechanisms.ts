/** Words of mechanisms that have no noun of their own but something that is done: sent, recognised, refused. All are folded. */
export interface FurtherMechanismWords {
  transmittals: TransmittalWords
  recognitions: RecognitionWords
  measures: MeasureWords
  cases: CaseWords
  clauses: ClauseWords
}

/** Words by which a name that is a phrase ends. */
export interface ClauseWords {
  /** They begin a clause or a time: «الذي», `which`. */
  openers: ReadonlySet<string>
  /** Words that no name ends with: «في», `of`. */
  hanging: ReadonlySet<string>
}

export interface TransmittalWords {
  /** Verbs and verbal nouns, bare: «إبلاغ», `circulate`. */
  sending: ReadonlySet<string>
  /** The same, which are only that where a text is sent behind them at once: «رفع», `submit`. */
  giving: ReadonlySet<string>
  /** What is sent: «قرار», `resolution`. */
  texts: ReadonlySet<string>
  /** Words between the verb and the text: `this`, `the present`. */
  fillers: ReadonlySet<string>
  /** `as a document of`: what it is sent for, where no receiver is named. */
  documents: readonly string[]
  /** Offices before a body: who presides over it gets the text, and not the body. */
  offices: ReadonlySet<string>
  /** Before a receiver: «إلى», `to`. */
  to: ReadonlySet<string>
  toJoined: RegExp | null
}

export interface RecognitionWords {
  /** «اعتراف», `recognition`. */
  recognising: ReadonlySet<string>
  /** Before what is recognised: «باستقلال», `independence of`. */
  objects: ReadonlySet<string>
  /** Letters before a State that is recognised: «بكوسوفو»; null where words say it. */
  joined: RegExp | null
  /** «دولة» behind a number. */
  states: ReadonlySet<string>
  /** «أعضاء», behind a number of States. */
  members: ReadonlySet<string>
  /** «صفة المراقب», `observer status`; «تعليق عضوية»; «انضمام … لعضوية». By step: `observer`, `suspended`, `admitted`. */
  memberships: Readonly<Record<string, readonly string[]>>
  /** «حصول … على صفة المراقب»: who is between has not got it yet; behind `granting` it has. */
  obtaining: ReadonlySet<string>
  granting: ReadonlySet<string>
  /** A speaker's own country: «بلدنا», `my country`. */
  ownCountry: readonly string[]
}

export interface MeasureWords {
  /** «الامتناع عن», `refrain from`, as printed behind each other. */
  refraining: readonly string[]
  /** `to prevent`. */
  preventing: readonly string[]
  /** What is not to be done, by the entry of the list: «اعتراف» is `non-recognition`. */
  fields: Readonly<Record<string, ReadonlySet<string>>>
}

export interface CaseWords {
  /** Nouns of what was done: «اختطاف», `abduction`. */
  deeds: ReadonlySet<string>
  /** Nouns of a law that is condemned; the name in brackets or quotation marks makes it one. */
  laws: ReadonlySet<string>
  /** A deed that is one where a State is named with it: not «هجمات». */
  single: RegExp
  /** Words behind a deed that make it all deeds of a kind: `all`, «أشكال». */
  general: ReadonlySet<string>
  /** Behind a verb of expressing: «قلقه», `concern`. */
  concern: ReadonlySet<string>
  killed: ReadonlySet<string>
  injured: ReadonlySet<string>
}
