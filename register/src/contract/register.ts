// The register: what is asked, by whom it is owed, what people decided about it and what became of it.
import { actClasses, deadlineKinds, follows, paragraphParts } from '@qarar/core'
import { z } from 'zod'
import { day } from './day.ts'
import { addresseeClasses } from './mandates.ts'
import { languageTag } from './reading.ts'

/**
 * `proposed`: as the rules read it. `confirmed`, `edited`, `added`: by a person. `rejected`, `merged`, `split`: a
 * person said that it is none, or another one. `gone`: no text has it any more.
 */
export const mandateStates = [
  'proposed',
  'confirmed',
  'edited',
  'added',
  'rejected',
  'merged',
  'split',
  'gone',
] as const
export type MandateState = (typeof mandateStates)[number]

/** States of mandates that count: the others are kept, and listed only when asked for. */
export const liveStates = ['proposed', 'confirmed', 'edited', 'added'] as const

/** What became of a mandate, for one addressee. Overdue and renewed are derived, never stated. */
export const statuses = [
  'implemented',
  'in-progress',
  'continuing',
  'not-implemented',
  'overtaken',
  'not-applicable',
  'no-information',
] as const
export type Status = (typeof statuses)[number]

/** Names of posts and of people. */
export const longestOwner = 500
const shortText = z.string().max(longestOwner)
const longText = z.string().max(20_000)

/**
 * How a list of the register is put in order: by text, the newest or the oldest first; by when something is due, days before
 * sessions; by the session that asked, the latest first.
 */
export const listOrders = ['newest', 'oldest', 'due', 'session'] as const
export type ListOrder = (typeof listOrders)[number]

/** Columns of its table, beside the source and what is asked. */
export const registerColumns = ['of', 'due', 'owner', 'session', 'reportTo', 'verb'] as const

/** An addressee as the register has it: known by the id, or by the words where no list has the name. */
export const namedParty = z.object({ id: z.string().max(200).nullable(), text: shortText })

/** What a mandate says. A person states the same fields as the rules read. */
export const mandateFields = z.object({
  verb: shortText,
  class: z.enum(actClasses),
  follow: z.enum(follows),
  /** Empty: not stated. */
  addressees: z.array(namedParty).max(500),
  action: longText,
  deadline: z
    .object({ kind: z.enum(deadlineKinds), text: shortText, value: z.string().max(100).nullable() })
    .nullable(),
  reportTo: namedParty.extend({ session: z.string().max(100).nullable() }).nullable(),
  beneficiary: z.array(namedParty).max(500),
  deliverable: longText.nullable(),
  conditions: z.array(longText).max(100),
})

/** When a mandate falls due: a session as `CFM-45`, a day as ISO 8601, both or neither. */
export const due = z.object({ session: z.string().nullable(), date: z.string().nullable() })

/** The text that has a mandate. */
export const mandateWork = z.object({
  id: z.string(),
  /** Printed symbol, else number, else null. */
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  organ: z.string().nullable(),
  session: z.string().nullable(),
  /** Day of adoption or of the text, ISO 8601. */
  date: z.string().nullable(),
})

/** Where its words stand in one language; null where no text that is held has them any more. */
export const mandatePlace = z.object({
  publication: z.string(),
  expression: z.string(),
  language: languageTag.nullable(),
  order: z.number().int(),
  eId: z.string(),
  part: z.enum(paragraphParts),
  number: z.string().nullable(),
  marker: z.string().nullable(),
})

/** The last word on one addressee. */
export const currentStatus = z.object({
  addressee: z.string(),
  status: z.enum(statuses),
  /** Day for which it holds, ISO 8601. */
  asOf: z.string(),
  entry: z.string(),
})

/** Who sees to it: a post, and the person where one is named. */
export const currentOwner = z.object({
  post: z.string(),
  person: z.string().nullable(),
  /** Internal time limit, ISO 8601. */
  by: z.string().nullable(),
})

const givenProofs = [
  z.object({
    kind: z.literal('paragraph'),
    publication: z.string().max(64),
    order: z.number().int().min(1),
    eId: z.string().max(200),
  }),
  z.object({ kind: z.literal('document'), text: shortText.min(1) }),
  z.object({ kind: z.literal('link'), url: z.url({ protocol: /^https?$/ }).max(2000) }),
] as const

/** What a person gives as proof: a paragraph that the store holds, a document by its number and date, a web address. */
export const givenEvidence = z.discriminatedUnion('kind', givenProofs)

/** Words of an answer to a note, as the addressee wrote them. Comes with the answer, never by itself. */
const answerProof = z.object({
  kind: z.literal('answer'),
  answer: z.string(),
  letter: z.string(),
  number: z.string(),
  date: z.string(),
  language: languageTag,
  quote: z.string(),
})

/** A row of a workbook that came back and is kept as it came. Comes with the workbook, never by itself. */
const cellProof = z.object({
  kind: z.literal('cell'),
  return: z.string(),
  file: z.string(),
  sha256: z.string(),
  sheet: z.string(),
  cell: z.string(),
})

/** What proves a status. */
export const evidence = z.discriminatedUnion('kind', [...givenProofs, answerProof, cellProof])

/** One entry about one addressee. `note` stays in the house; `reportText` is for the report. */
export const statusEntry = z.object({
  id: z.string(),
  mandate: z.string(),
  addressee: z.string(),
  status: z.enum(statuses),
  /** Day for which it holds, ISO 8601. */
  asOf: z.string(),
  note: z.string().nullable(),
  reportText: z.string().nullable(),
  evidence: z.array(evidence),
  by: z.string(),
  at: z.string(),
  withdrawn: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
})

export const mandateDecisionKinds = ['confirmed', 'edited', 'added', 'rejected', 'merged', 'split'] as const

/** What a person decided about a mandate. The newest that was not taken back stands. */
export const mandateDecision = z.object({
  id: z.string(),
  kind: z.enum(mandateDecisionKinds),
  by: z.string(),
  at: z.string(),
  fields: mandateFields.nullable(),
  /** Mandates that it was merged into, or split into. */
  into: z.array(z.string()),
  reason: z.string().nullable(),
  /** The words of the text that it was made on. */
  quote: z.string().nullable(),
  withdrawn: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
})

/** A report that came, as a person confirmed it: that it was submitted, considered or noted, on a day. */
const reportFact = z.object({
  kind: z.enum(['submitted', 'considered', 'noted']),
  date: z.string(),
  symbol: z.string().nullable(),
})

export const registerMandate = z.object({
  id: z.string(),
  /** Log entry since which it is as it is here: to be sent along with a decision about it. */
  version: z.number().int(),
  state: z.enum(mandateStates),
  /** Called as its version in the language that is asked for is, where there is one. */
  work: mandateWork,
  /** The symbol in the text that is followed, where that is printed otherwise. */
  otherSymbol: z.string().optional(),
  place: mandatePlace.nullable(),
  fields: mandateFields,
  classes: z.array(z.enum(addresseeClasses)),
  due,
  statuses: z.array(currentStatus),
  /** In the order of days. */
  reports: z.array(reportFact),
  owner: currentOwner.nullable(),
})

export type NamedParty = z.infer<typeof namedParty>
export type MandateFields = z.infer<typeof mandateFields>
export type Due = z.infer<typeof due>
export type MandateWork = z.infer<typeof mandateWork>
export type MandatePlace = z.infer<typeof mandatePlace>
export type CurrentStatus = z.infer<typeof currentStatus>
export type ReportFact = z.infer<typeof reportFact>
export type CurrentOwner = z.infer<typeof currentOwner>
export type RegisterMandate = z.infer<typeof registerMandate>
export type Evidence = z.infer<typeof evidence>
export type GivenEvidence = z.infer<typeof givenEvidence>
export type StatusEntry = z.infer<typeof statusEntry>
export type MandateDecision = z.infer<typeof mandateDecision>

/**
 * A mandate as a person saw it: its version, and the text whose words it was shown with (`place.expression`). Without that
 * text, the words are those of the language that was there first.
 */
export const seenMandate = z.object({
  version: z.number().int(),
  expression: z.string().max(64).optional(),
})

/** What a person decides about a mandate that is in the register. */
export const newMandateDecision = z.discriminatedUnion('kind', [
  seenMandate.extend({ kind: z.literal('confirmed') }),
  seenMandate.extend({ kind: z.literal('edited'), fields: mandateFields }),
  seenMandate.extend({ kind: z.literal('rejected'), reason: shortText.nullable() }),
  seenMandate.extend({ kind: z.literal('merged'), into: z.string().max(64) }),
  seenMandate.extend({ kind: z.literal('split'), parts: z.array(mandateFields).min(2).max(50) }),
])

/** A mandate that a person finds in words of the shown text: a place in it, or words that stand once in a paragraph. */
export const newMandate = z.object({
  order: z.number().int().min(1),
  eId: z.string().max(200),
  quote: z.string().min(1).max(2000),
  /** Without class or follow, and with nobody addressed: as the act says in which the words stand. */
  fields: mandateFields.extend({
    class: mandateFields.shape.class.nullable(),
    follow: mandateFields.shape.follow.nullable(),
  }),
})

export const newStatus = z.object({
  /** Of the mandate as the person saw it: refused where it is another one by now. */
  version: z.number().int().optional(),
  addressee: z.string().min(1).max(500),
  status: z.enum(statuses),
  asOf: day,
  note: longText.nullable().default(null),
  reportText: longText.nullable().default(null),
  evidence: z.array(givenEvidence).max(100).default([]),
})

/** No post: nobody sees to it any more. */
export const newAssignment = z.object({
  /** Who owned each mandate when the person saw it, null for nobody: refused where that is another by now. */
  seen: z.record(z.string(), currentOwner.nullable()),
  post: shortText.nullable(),
  person: shortText.nullable().default(null),
  by: day.nullable().default(null),
})

/** Most mandates that are assigned at once by their conditions: more than a person answers for are a rule's. */
export const mostMatching = 10_000

/** As `newAssignment`, for all that match the conditions of a list: as they were at this log entry, when it was seen. */
export const newMatchingAssignment = newAssignment
  .omit({ seen: true })
  .extend({ log: z.number().int().min(0) })
export type NewMatchingAssignment = z.infer<typeof newMatchingAssignment>

/** `changed`: those that matched then or match now, but not with the owner that was seen. They are left as they are. */
export const matchingAssigned = z.object({ assigned: z.number().int(), changed: z.number().int() })
export type MatchingAssigned = z.infer<typeof matchingAssigned>

/**
 * Which post sees to mandates that nobody sees to yet: those that have all that the rule names. Of several rules the
 * oldest goes first.
 */
export const newAssignmentRule = z
  .object({
    post: shortText.min(1),
    organisation: shortText.nullable().default(null),
    addressee: shortText.nullable().default(null),
    follow: z.enum(follows).nullable().default(null),
    session: shortText.nullable().default(null),
    words: shortText.nullable().default(null),
  })
  .refine(({ post: _, ...named }) => Object.values(named).some((value) => value !== null), {
    message: 'A rule names at least one thing that it looks at.',
  })

export const assignmentRule = z.object({
  id: z.string(),
  post: z.string(),
  organisation: z.string().nullable(),
  addressee: z.string().nullable(),
  follow: z.enum(follows).nullable(),
  session: z.string().nullable(),
  words: z.string().nullable(),
  /** How many mandates it has assigned that are its post's still. */
  assigned: z.number().int(),
  by: z.string(),
  at: z.string(),
})

export type NewAssignmentRule = z.infer<typeof newAssignmentRule>
export type AssignmentRule = z.infer<typeof assignmentRule>
export type NewMandateDecision = z.infer<typeof newMandateDecision>
export type NewMandate = z.infer<typeof newMandate>
export type NewStatus = z.infer<typeof newStatus>
export type NewAssignment = z.infer<typeof newAssignment>

/** A value that was asked for, which nothing in the register has. */
const unknownValue = z.object({
  condition: z.enum(['publication', 'work', 'organisation', 'session', 'due', 'addressee', 'owner']),
  value: z.string(),
})
export type UnknownValue = z.infer<typeof unknownValue>

/** Mandates from the `from`th (from 1) of `total`. */
export const registerPage = z.object({
  total: z.number().int(),
  from: z.number().int(),
  /** Log entry up to which it is known: what «all that match» means is asked for again by it. */
  log: z.number().int(),
  mandates: z.array(registerMandate),
  /** Of what was asked for, what is the reason why nothing is found, or adds nothing to what is. */
  unknown: z.array(unknownValue),
})
export type RegisterPage = z.infer<typeof registerPage>

/** What the register can be asked for: what occurs in it. */
export const registerChoices = z.object({
  /** Keys of addressees (id, or `name:` and the words) with the number of their mandates, the most asked first. */
  addressees: z.array(z.object({ key: z.string(), count: z.number().int() })),
  /** Sessions of the texts, and those by which something is due; newest first. */
  sessions: z.array(z.string()),
  dues: z.array(z.string()),
  /** Sessions that a docket can be asked for, the one after the newest text first. */
  dockets: z.array(z.string()),
  /** Codes of the organisations whose texts ask for something, those that ask most first. */
  organisations: z.array(z.string()),
})
export type RegisterChoices = z.infer<typeof registerChoices>
