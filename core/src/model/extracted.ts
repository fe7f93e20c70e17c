// What the extract stage reads out of a paragraph. Every field has the words and the place that prove it.
import type { Words } from './words.ts'

/** Classes of acts that ask somebody to act. */
export const askingClasses = [
  'request',
  'call',
  'urge',
  'appeal',
  'invite',
  'encourage',
  'recommend',
  'authorise',
  'demand',
  'remind',
] as const

/** What an act does, by its verb and the noun that the verb governs («يجدد دعوته» is a call). */
export const actClasses = [
  // Directive: they settle something, or ask somebody to act.
  'decide',
  'adopt',
  ...askingClasses,
  // Declaratory: they say where the speaker stands.
  'affirm',
  'stress',
  'express',
  'welcome',
  'commend',
  'condemn',
  'reject',
  'support',
  'note',
  'recall',
  // The speaker binds itself.
  'commit',
] as const
export type ActClass = (typeof actClasses)[number]

/**
 * How a mandate is followed. `task`: the secretariat or an institution must do it. `return`: members must answer.
 * `report`: the closing follow-up clause, one obligation with its parts. `standing`: goes on, never overdue.
 * `appeal`: kept, never counted.
 */
export const follows = ['task', 'return', 'report', 'standing', 'appeal'] as const
export type Follow = (typeof follows)[number]

/** Who is named. */
export interface Party extends Words {
  /**
   * `state:AFG` (ISO 3166-1 alpha-3), an organisation `oic`, its organ or office `oic/secretary-general`, a class
   * `oic/members`, `class:international-community`; null where the name is in no list.
   */
  id: string | null
}

export const deadlineKinds = [
  'session',
  'next-session',
  'date',
  'year',
  'period',
  'recurring',
  'event',
  'condition',
  'expedite',
] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

export interface Deadline extends Words {
  kind: DeadlineKind
  /** A session as `CFM-45`; days, years and periods as ISO 8601; null where the words have no such value. */
  value: string | null
}

/** To whom a report goes, and at which session. */
export interface ReportLine extends Party {
  /** `CFM-45`, or null where none is stated. */
  session: string | null
}

/** What one act asks for: a coordinated verbal noun each, but the closing follow-up clause is one. */
export interface Mandate {
  /** Set by the link stage: what the mandate is counted by, the same in every language of a work. */
  key?: string
  follow: Follow
  /** Empty where the text names nobody. A pronoun has the id of what it stands for. */
  addressees: Party[]
  /** What is to be done. */
  action: Words
  deadline: Deadline | null
  reportTo: ReportLine | null
  beneficiary: Party[]
  /** What is to be delivered: a report, recommendations. */
  deliverable: Words | null
  /** Restrictions: «حسب الاقتضاء», `within existing resources`. */
  conditions: Words[]
}

/** One thing done by one verb. */
export interface Act {
  /**
   * The words of the verb as printed, with its particle and what belongs to it: «وإذ يلاحظ بقلق», «يحيط علماً», `Takes note`.
   * The noun that tells the class stands behind it: of «يعرب عن قلقه» it is «يعرب».
   */
  verb: string
  /** Dictionary form of the verb: «أعرب», `express`. */
  lemma: string
  class: ActClass
  /** Of the verb. */
  span: Words['span']
  mandates: Mandate[]
}

export const citationStatuses = ['linked', 'ambiguous', 'unknown', 'out-of-scope'] as const
export type CitationStatus = (typeof citationStatuses)[number]

/** A mention of another text. */
export interface Citation extends Words {
  /**
   * `linked`: the target is among the texts read together, in the store, or a well-known instrument. `unknown`: it is
   * not; `target` may still name it. `ambiguous`: see `readings`. `out-of-scope`: no text that could be held.
   */
  status: CitationStatus
  /** Canonical symbol: `S/RES/1244 (1999)`, `A/RES/65/50`, `36/44-POL`; null where it cannot be told. */
  target: string | null
  /** Canonical symbols that the words may mean, where there are several. */
  readings: string[]
}

/** Where a speaker stands on a topic. */
export const stances = [
  'supports',
  'welcomes',
  'proposes',
  'commits',
  'is-concerned',
  'opposes',
  'condemns',
  'notes',
] as const
export type Stance = (typeof stances)[number]

/** What one clause of a speaker's turn says about a topic; `text` is the clause. */
export interface Position extends Words {
  /** The topic in the text's words: what the verb governs; null where the text does not name it there. */
  topic: string | null
  /** What the same topic of several speakers shares: `state:SYR`, or the head words of the topic. */
  key: string | null
  stance: Stance
}

/** Kinds of bodies, posts, means and occasions that texts ask for, set up and keep at work. */
export const mechanismKinds = [
  'contact-group',
  'envoy',
  'observatory',
  'fund',
  'mission',
  'election-observation',
  'office',
  'commission',
  'group',
  'meeting-series',
  'conference',
  'pledge',
  'programme',
  'treaty',
  'observance',
  'transmittal',
  'measures',
  'recognition',
  'membership',
  'case',
] as const
export type MechanismKind = (typeof mechanismKinds)[number]

/** How a text speaks of a mechanism. */
export const mechanismStates = [
  'asked-for',
  'to-be-reactivated',
  'vacant',
  'refused',
  'lapsed',
  'established',
  'operating',
] as const
export type MechanismState = (typeof mechanismStates)[number]

/** An exact decimal; `currency` is a code of ISO 4217, null where the words do not say which: «دولار», `dollars`. */
export interface ReadMoney {
  amount: string
  currency: string | null
}

/** Year, month or day as ISO 8601 in its own calendar; a day of every year as `--07-11`. */
export interface ReadDate {
  date: string
  calendar: 'gregorian' | 'hijri'
}

/**
 * What words say of one thing. `value`: money, a date, a decimal, an entry of a list, the id of a party; of other words
 * themselves. Null: a party that is in no list.
 */
export interface ReadValue extends Words {
  value: string | ReadMoney | ReadDate | null
}

/** What a text tells of a mechanism: a pledge, a meeting, a visit. What is not stated is not there. */
export interface ReadRecord extends Words {
  type: ReadRecordType
  values: Readonly<Record<string, ReadValue>>
}

export const readRecordTypes = [
  'pledge',
  'payment',
  'need',
  'meeting',
  'plan',
  'precondition',
  'visit',
  'appointment',
  'terms-of-reference',
  'horizon',
  'day',
  'letter',
  'measure',
  'count',
  'step',
  'fact',
  'task',
  'duty',
  'member',
  'head',
  'distribution',
  'agreement',
  'location',
  'rhythm',
  'entry-into-force',
] as const
export type ReadRecordType = (typeof readRecordTypes)[number]

/** Where a mechanism is named; `text` is the name as printed there. */
export interface MechanismPlace extends Words {
  /** Work of the publication, from 1. */
  work: number
  eId: string
  /** Null where the paragraph only names it. */
  state: MechanismState | null
  records: ReadRecord[]
}

export interface Mechanism {
  kind: MechanismKind
  /** The fullest name among the places. */
  name: string
  /**
   * States and telling words by which names were taken for the same: a proposal, every place keeps its own words. What is of one text alone
   * has its symbol or number before them, else `#` and the order of the work.
   */
  key: string
  /** The most pressing state of the places: what is missing before what is there. */
  state: MechanismState | null
  /** eIds of the places; the same eId may stand in several works, see `places`. */
  paragraphs: string[]
  places: MechanismPlace[]
  /** Other names among the places. */
  aliases: string[]
  /** Code of the organisation whose it is, where the text says that it is of another one; else it is of whose text it is. */
  organisation?: string
}
