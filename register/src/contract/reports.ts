// The report to a session: a volume of items, each sentence with where it comes from.
import { z } from 'zod'
import { languageTag } from './reading.ts'
import { mandateWork, statuses } from './register.ts'
import { contributionPreview, draftPreview, translationPreview } from './returned-drafts.ts'

/** What an item can be made of; an organisation's form says which, in which order, under which headings. */
export const reportSections = [
  'legal-basis',
  'period',
  'developments',
  'action',
  'replies',
  'observations',
] as const
export type ReportSectionKey = (typeof reportSections)[number]

/** How far a section is. Derived from who was asked, what came and who cleared it; never stated. */
export const sectionStates = ['planned', 'requested', 'received', 'edited', 'cleared', 'frozen'] as const
export type SectionState = (typeof sectionStates)[number]

/** One text for each item, or all in one. */
export const volumeForms = ['items', 'consolidated'] as const

/**
 * `composed`: from what the register knows. `taken`: from the last report. `written`: by a person. `changed`: a person
 * changed one of the others.
 */
export const sentenceOrigins = ['composed', 'taken', 'written', 'changed'] as const

const id = z.string().max(64)
const shortText = z.string().max(500)
const longText = z.string().max(20_000)
/** As it was typed: what is no day is refused with a sentence that says why. */
const typedDay = z.string().max(100)
const recorded = { by: z.string(), at: z.string() }
const withdrawn = z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable()
const languages = z.array(languageTag).min(1).max(3)
const inLanguages = z.partialRecord(languageTag, shortText)

/** What a person may give as proof of a sentence: something that is held. */
const givenSources = [
  /** A paragraph of a text; `mandate`: what it asks for that is meant. */
  z.object({
    kind: z.literal('paragraph'),
    mandate: id.nullable(),
    publication: id,
    order: z.number().int(),
    eId: z.string().max(200),
  }),
  z.object({ kind: z.literal('status'), entry: id, mandate: id }),
  z.object({ kind: z.literal('closing'), closing: id, mandate: id }),
  z.object({ kind: z.literal('letter'), letter: id }),
  z.object({ kind: z.literal('answer'), answer: id, letter: id }),
] as const

const givenSource = z.discriminatedUnion('kind', givenSources)

/** Where a sentence comes from. */
export const reportSource = z.discriminatedUnion('kind', [
  ...givenSources,
  /** What the plan of the volume says: session, period. */
  z.object({ kind: z.literal('plan'), volume: id }),
  /** Who wrote it; `file`: the document in which it came back. */
  z.object({ kind: z.literal('person'), by: shortText, post: shortText.nullable(), file: id.nullable() }),
])

/** Words of an adopted text whose reading nobody has verified yet. */
export const doubtfulWords = z.object({
  publication: id,
  order: z.number().int(),
  eId: z.string().max(200),
  words: shortText,
})

export const reportSentence = z.object({
  /** Stays as long as the same thing is said; once in a section. */
  id: z.string().max(200),
  /** Paragraph of the section, from 1. */
  paragraph: z.number().int().min(1),
  text: longText,
  language: languageTag,
  origin: z.enum(sentenceOrigins),
  sources: z.array(reportSource).min(1).max(200),
  doubtful: z.array(doubtfulWords).max(50).default([]),
})

/** What the margin of the working copy says. */
export const remarkKinds = [
  /** A task or return that is due, of which nothing is known. */
  'no-information',
  /** A status without words for the report. */
  'no-report-text',
  'no-evidence',
  /** Texts say it differently: a finding. */
  'texts-differ',
  'silent-states',
  'doubtful-reading',
  'awaiting-translation',
  /** Written by a person; nothing that the store holds proves it. */
  'unsourced',
  /** A department wrote it in what came back; nothing that the store holds proves it. */
  'department-words',
  /** A person changed what the register says: these are its words. */
  'differs-from-register',
  /** The register knows something that the written section does not say. */
  'not-said',
  /** A sentence rests on something that was withdrawn since. */
  'withdrawn-source',
  /** What the clause asks its report to contain. */
  'checklist',
  'stale',
] as const
export type RemarkKind = (typeof remarkKinds)[number]

export const reportRemark = z.object({
  kind: z.enum(remarkKinds),
  section: z.enum(reportSections).nullable(),
  /** Sentence, mandate, finding and note that it is about. */
  sentence: z.string().nullable(),
  mandate: z.string().nullable(),
  finding: z.string().nullable(),
  /** The note on which States are silent. */
  letter: z.string().nullable(),
  /** States that are silent. */
  parties: z.array(z.string()),
  /** Words of a text or of an entry that it is about. */
  words: z.string().nullable(),
  /** Keeps the clean copy from being made. */
  stops: z.boolean(),
})

/** What the last session's report said there. */
export const lastParagraph = z.object({
  publication: id,
  order: z.number().int(),
  eId: z.string(),
  text: z.string(),
  language: languageTag.nullable(),
  /** The one that it stands under, within what is said on the item; null: none. */
  heading: z.string().nullable(),
})

/** What a clause prescribes for its own report. */
export const checkPoint = z.object({
  mandate: z.string(),
  publication: z.string(),
  order: z.number().int(),
  eId: z.string(),
  text: z.string(),
  /** A sentence rests on that very clause. */
  isMet: z.boolean(),
})

export const sectionOwner = z.object({
  post: z.string(),
  person: z.string().nullable(),
  /** Until when it was asked for; null: no time limit. */
  by: z.string().nullable(),
})

export const sectionEventKinds = [
  'requested',
  'received',
  'edited',
  'reset',
  'cleared',
  'frozen',
  'opened',
] as const

export const sectionEvent = z.object({
  kind: z.enum(sectionEventKinds),
  post: z.string().nullable(),
  /** Document that came in. */
  file: z.string().nullable(),
  reason: z.string().nullable(),
  ...recorded,
})

export const draftSection = z.object({
  key: z.enum(reportSections),
  heading: z.string(),
  state: z.enum(sectionStates),
  owner: sectionOwner.nullable(),
  isLate: z.boolean(),
  /** Log entry of its last change, below 0 where nobody wrote it: by its words. To be sent along with the next one. */
  version: z.number().int(),
  /** Nobody has written it: it follows what the register knows. */
  isComposed: z.boolean(),
  sentences: z.array(reportSentence),
  /** Composed sentences that the written section does not have. */
  notSaid: z.array(reportSentence),
  last: z.array(lastParagraph),
  cleared: z.object({ post: z.string(), ...recorded }).nullable(),
  /** It was cleared, and changed or opened again since. */
  hasLapsed: z.boolean(),
  /** Newest first. */
  events: z.array(sectionEvent),
})

export const reportItemHead = z.object({
  id: z.string(),
  position: z.number().int(),
  symbol: z.string().nullable(),
  /** Agenda item. */
  agenda: z.string().nullable(),
  title: inLanguages,
  works: z.array(mandateWork),
})

export const draftItem = reportItemHead.extend({
  volume: z.string(),
  language: languageTag,
  sections: z.array(draftSection),
  remarks: z.array(reportRemark),
  checklist: z.array(checkPoint),
  /** Mandates that ask for this very report. */
  requests: z.array(z.string()),
  frozen: z.object(recorded).nullable(),
})

export const volumeHead = z.object({
  id: z.string(),
  organisation: z.string(),
  /** Session to which it is submitted: `CFM-45`. */
  session: z.string(),
  form: z.enum(volumeForms),
  /** The first is that in which it is written. */
  languages,
  /** Days of the period covered, ISO 8601. */
  from: z.string().nullable(),
  until: z.string(),
  title: inLanguages,
  ...recorded,
  withdrawn,
})

/** Of the sections of items. */
export const sectionCounts = z.record(z.enum(sectionStates), z.number().int())

export const submission = z.object({
  symbol: z.string(),
  date: z.string(),
  publication: z.string(),
  ...recorded,
})

export const listedVolume = volumeHead.extend({
  items: z.number().int(),
  sections: sectionCounts,
  submission: submission.nullable(),
})

/** Enough to go from item to item. */
export const volumeOutline = z.object({
  volume: volumeHead,
  items: z.array(reportItemHead),
  submission: submission.nullable(),
})

export const volumeItem = reportItemHead.extend({
  sections: sectionCounts,
  /** Of the working copy: how many remarks of each kind. */
  remarks: z.partialRecord(z.enum(remarkKinds), z.number().int()),
  /** How many keep its clean copy from being made, in each language of the volume. */
  stops: z.partialRecord(languageTag, z.number().int()),
  isFrozen: z.boolean(),
})

export const returnedDraft = z.object({
  id: z.string(),
  kind: z.enum(['contribution', 'draft', 'translation']),
  post: z.string().nullable(),
  name: z.string(),
  sha256: z.string(),
  /** Fields that were taken over. */
  taken: z.number().int(),
  ...recorded,
})

export const volumePage = z.object({
  volume: volumeHead,
  items: z.array(volumeItem),
  /** Those that write, in the order of their first section. */
  departments: z.array(
    z.object({
      post: z.string(),
      by: z.string().nullable(),
      sections: z.number().int(),
      received: z.number().int(),
      isLate: z.boolean(),
    }),
  ),
  /** Internal days; null where the day of the session is not known. */
  calendar: z.array(z.object({ what: z.string(), date: z.string().nullable() })),
  /** Works of the docket that are in no item. */
  left: z.array(mandateWork),
  returned: z.array(returnedDraft),
  /** Segments that wait for a translation, by language. */
  awaiting: z.partialRecord(languageTag, z.number().int()),
  template: z.object({ name: z.string(), ...recorded }).nullable(),
  submission: submission.nullable(),
})

/** One page of counts: of the docket of the session. */
export const reportStatistics = z.object({
  /** Tasks due by last status. */
  tasks: z.array(z.object({ status: z.enum(statuses), count: z.number().int() })),
  /** Tasks due without a status, of which the report itself tells. */
  reportedOn: z.number().int(),
  /** By addressee key: how many tasks are due, of how many something is known. */
  addressees: z.array(z.object({ party: z.string(), tasks: z.number().int(), answered: z.number().int() })),
  /** By State: of the notes that asked it, how many it answered. */
  returns: z.array(z.object({ party: z.string(), asked: z.number().int(), answered: z.number().int() })),
  /** The same tasks and returns as they stood when the period began; null where nothing was known then. */
  before: z.array(z.object({ status: z.enum(statuses), count: z.number().int() })).nullable(),
})

// What people say.

export const newVolume = z.object({
  session: shortText,
  form: z.enum(volumeForms).default('items'),
  languages,
  from: typedDay.nullable().default(null),
  until: typedDay.nullable().default(null),
  title: inLanguages.default({}),
})

/** Items of the texts that are named; without any: one for each text of the docket of the session. */
export const newReportItems = z.object({
  items: z
    .array(
      z.object({
        works: z.array(id).min(1).max(100),
        symbol: shortText.nullable().default(null),
        agenda: shortText.nullable().default(null),
        title: inLanguages.default({}),
      }),
    )
    .max(1000)
    .default([]),
})

/**
 * Who writes what, until when. No post: nobody any more. No sections: all that people write. No day: that which a section
 * has already stays; an empty one takes it off.
 */
export const newSectionOwner = z.object({
  items: z.array(id).min(1).max(1000),
  sections: z.array(z.enum(reportSections)).default([]),
  post: shortText.nullable(),
  person: shortText.nullable().default(null),
  by: typedDay.nullable().default(null),
})

/** The words of a section as a person leaves them. No sentences: it follows the register again. */
export const newSectionText = z.object({
  seen: z.number().int(),
  /** Paragraphs; sentences that are there already keep their sources. */
  paragraphs: z.array(longText).max(2000).nullable(),
  /** What proves the new sentences. */
  sources: z.array(givenSource).max(200).default([]),
})

export const newClearance = z.object({ seen: z.number().int(), post: shortText })

export const newTranslations = z.object({
  language: languageTag,
  segments: z
    .array(z.object({ source: longText, text: longText }))
    .min(1)
    .max(10_000),
})

/** What goes out in Word: a department's fields, the whole draft, or what waits for a translation. */
export const newPacket = z.object({
  kind: z.enum(['contribution', 'draft', 'translation']),
  post: shortText.nullable().default(null),
  /** That of the form, or into which is translated; that of the volume where none is given. */
  language: languageTag.nullable().default(null),
  /** None: all. */
  items: z.array(id).max(1000).default([]),
})

/**
 * Fields that are taken over as the preview showed them: each by its name (of a translation its source), and its version.
 * `copy`: which, from 1, of one that stands there several times; it has to be said.
 */
export const takenDraft = z.object({
  fields: z
    .array(
      z.object({
        name: longText,
        seen: z.number().int(),
        copy: z.number().int().min(1).max(10_000).nullable().default(null),
      }),
    )
    .min(1)
    .max(10_000),
})

/** What a document that came back would change, by what it is. */
export const returnedPreview = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contribution'), post: z.string().nullable(), preview: contributionPreview }),
  z.object({ kind: z.literal('draft'), post: z.string().nullable(), preview: draftPreview }),
  z.object({ kind: z.literal('translation'), language: languageTag, preview: translationPreview }),
])

export const newSubmission = z.object({ symbol: shortText, date: typedDay })

export type ReportSource = z.infer<typeof reportSource>
export type ReportSentence = z.infer<typeof reportSentence>
export type DoubtfulWords = z.infer<typeof doubtfulWords>
export type ReportRemark = z.infer<typeof reportRemark>
export type LastParagraph = z.infer<typeof lastParagraph>
export type CheckPoint = z.infer<typeof checkPoint>
export type SectionOwner = z.infer<typeof sectionOwner>
export type SectionEvent = z.infer<typeof sectionEvent>
export type DraftSection = z.infer<typeof draftSection>
export type ReportItemHead = z.infer<typeof reportItemHead>
export type DraftItem = z.infer<typeof draftItem>
export type VolumeHead = z.infer<typeof volumeHead>
export type SectionCounts = z.infer<typeof sectionCounts>
export type Submission = z.infer<typeof submission>
export type ListedVolume = z.infer<typeof listedVolume>
export type VolumeOutline = z.infer<typeof volumeOutline>
export type VolumeItem = z.infer<typeof volumeItem>
export type ReturnedDraft = z.infer<typeof returnedDraft>
export type VolumePage = z.infer<typeof volumePage>
export type ReportStatistics = z.infer<typeof reportStatistics>
export type NewVolume = z.infer<typeof newVolume>
export type NewReportItems = z.infer<typeof newReportItems>
export type NewSectionOwner = z.infer<typeof newSectionOwner>
export type NewSectionText = z.infer<typeof newSectionText>
export type NewClearance = z.infer<typeof newClearance>
export type NewTranslations = z.infer<typeof newTranslations>
export type NewPacket = z.infer<typeof newPacket>
export type ReturnedPreview = z.infer<typeof returnedPreview>
export type TakenDraft = z.input<typeof takenDraft>
export type NewSubmission = z.infer<typeof newSubmission>
