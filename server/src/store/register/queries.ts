// What lists of the register can be asked.
import type { Follow, LanguageTag } from '@qarar/core'
import type { LifeChange, ListOrder, MandateState, RegisterPage, Status } from '@qarar/register/contract'

/** Two times: the day that is asked about, and the moment whose knowledge is asked for. */
interface AsOf {
  /** Day for which statuses hold and texts exist, ISO 8601; absent: no limit. */
  asOf?: string
  /** Moment, ISO 8601: what was known then, whatever came in later; absent: what is known now. */
  known?: string
}

export interface OneMandateQuery extends AsOf {
  language?: LanguageTag
}

export interface DocketQuery extends AsOf {
  /** Working session, as `CFM-45`; without it the one after the newest text. */
  session?: string
  /** Whose docket: ids of parties; without them the secretariat's. */
  desk?: string[]
  /** Lines of each part, of a docket that has many; absent: all of them. What is counted is counted whole. */
  shown?: number
  language?: LanguageTag
}

export interface RegisterQuery extends AsOf {
  publication?: string
  /** Id of a text, or its place in a publication: `p-…/14`. */
  work?: string
  organisation?: string
  /** Session of the text: `CFM-44`. */
  session?: string
  /** Session by which it is due: `CFM-45`. */
  due?: string
  /** Id of a party, or `name:` and the words. Any of them. */
  addressee?: string[]
  follow?: Follow
  /** Without it: those that count. */
  state?: MandateState
  /** `none`: nothing is known: no entry, or none that says more than that no information came. */
  status?: Status | 'none'
  /** Post; `nobody`: without one. */
  owner?: string
  /** Posts and persons, any of them: what they see to. */
  ownedBy?: string[]
  /** Day, ISO 8601: what falls due up to it, by the text, by its session, or by the date inside the house. */
  before?: string
  /** Words of what is asked, or of the title of the text. */
  words?: string
  /** Due at a session that was not to come any more: at that of the text itself, or before it. */
  stale?: boolean
  /** What the next text of its series did to it. */
  life?: LifeChange
  /** Moment, ISO 8601: mandates that came into the register after it. */
  since?: string
  /** The newest text first where none is given. */
  sort?: ListOrder
  language?: LanguageTag
  /** Log entry up to which it is asked, as `log` of a page says it: what comes in after the first page moves no row. */
  upTo?: number
  /** The first of the page, from 1, and how many: up to 1000; 100 where none is given; 0: only what they are in all. */
  from?: number
  count?: number
}

export type ListedRegister = RegisterPage
