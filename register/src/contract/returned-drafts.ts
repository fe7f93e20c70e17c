// What comes back from Word, shown before anything of it is kept.
import { z } from 'zod'

/** What a document holds that is not plain text, or that was not read. */
export const foundFaults = [
  'table',
  'picture',
  'object',
  'text-box',
  'formula',
  'field-code',
  'link',
  'web-text',
  'hidden-text',
  'symbol',
  'repeated-by-program',
  'foreign-part',
  'macros',
  'damaged-part',
] as const
export type FoundFaultCode = (typeof foundFaults)[number]

/** What is wrong with a document that came back, or to be known of it. */
export const draftFaults = [
  ...foundFaults,
  /** Of the whole document. */
  'same-file',
  'no-seal',
  'other-volume',
  'other-packet',
  'altered-seal',
  'no-fields',
  'nothing-written',
  /** Of a field, a section or a segment. */
  'deleted',
  'doubled',
  'unknown-field',
  'by-place',
  'frozen',
  'changed-since',
  'other-post',
  'moved',
  'by-heading',
  'no-source',
  'source-changed',
  'source-gone',
  'unknown-source',
] as const
export type DraftFaultCode = (typeof draftFaults)[number]

export const draftFault = z.object({
  code: z.enum(draftFaults),
  /** What stands there; a post, a person. */
  found: z.string().nullable(),
})

/**
 * `same`: with the words that it had; `moved`: the same, before one that it stood behind. `changed`: most of its words from
 * `before`. `new`: of nothing that stood there. `dropped`: `before` is not there any more.
 */
export const alignedKinds = ['same', 'moved', 'changed', 'new', 'dropped'] as const

export const alignedSentence = z.object({
  kind: z.enum(alignedKinds),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Of what came back, from 1; null of a dropped one. */
  paragraph: z.number().int().nullable(),
})

/** In Word, before it came back. */
export const toldChange = z.object({
  kind: z.enum(['inserted', 'deleted', 'moved-here', 'moved-away']),
  author: z.string(),
  date: z.string().nullable(),
  text: z.string(),
})

export const toldComment = z.object({
  author: z.string(),
  date: z.string().nullable(),
  text: z.string(),
  words: z.string(),
})

const remarks = {
  comments: z.array(toldComment),
  changes: z.array(toldChange),
  /** Footnotes that were written in it. */
  notes: z.array(z.string()),
  faults: z.array(draftFault),
}

/**
 * `filled`: nothing stood there. `emptied`: something did. `held`: the register says just that now. `conflict`: somebody
 * changed it since it went out. `doubled`: it stands there several times, each otherwise.
 */
export const returnedFieldStates = [
  'unchanged',
  'filled',
  'changed',
  'emptied',
  'held',
  'conflict',
  'doubled',
  'deleted',
  'unknown',
  'other-volume',
] as const

const paragraphs = z.array(z.string())

export const returnedField = z.object({
  name: z.string(),
  title: z.string().nullable(),
  state: z.enum(returnedFieldStates),
  sent: paragraphs,
  /** What stands in the register now; null where it has none of this name. */
  now: paragraphs.nullable(),
  returned: paragraphs,
  /** Each as it stands, where it stands there several times. */
  copies: z.array(paragraphs),
  /** From `sent` to `returned`. */
  sentences: z.array(alignedSentence),
  /** The version that was looked at: to be sent along with a confirmation. */
  version: z.number().int().nullable(),
  ...remarks,
})

/** Words that were added outside of all fields. */
export const outsideText = z.object({
  text: z.string(),
  /** Name of the field beside which it stands. */
  near: z.string().nullable(),
})

const ofDocument = {
  file: z.string(),
  sha256: z.string(),
  program: z.string().nullable(),
  ...remarks,
  outside: z.array(outsideText),
  /** Words outside of fields that were sent, and are not there any more. */
  gone: paragraphs,
}

export const contributionPreview = z.object({ ...ofDocument, rows: z.array(returnedField) })

/** `unplaced`: words of the draft that stand under no heading of the report. */
export const returnedSectionStates = ['unchanged', 'changed', 'emptied', 'deleted', 'doubled'] as const

export const returnedSentence = alignedSentence.extend({
  /** Id of the sentence that it was; null of a new one. */
  id: z.string().nullable(),
  /** It keeps what it rests on; a changed one rests on it and on whoever changed it, unless somebody changed the section since. */
  hasSource: z.boolean(),
})

export const returnedSection = z.object({
  item: z.string(),
  section: z.string(),
  heading: z.string(),
  state: z.enum(returnedSectionStates),
  returned: paragraphs,
  copies: z.array(paragraphs),
  /** What stands in the register now, where somebody changed it since it went out (`changed-since`); else null. */
  now: paragraphs.nullable(),
  sentences: z.array(returnedSentence),
  version: z.number().int(),
  ...remarks,
})

export const draftPreview = z.object({ ...ofDocument, sections: z.array(returnedSection) })

/** `held`: it is translated so already. */
export const returnedSegmentStates = [
  'filled',
  'held',
  'changed',
  'empty',
  'missing',
  'doubled',
  'unknown',
] as const

export const returnedSegment = z.object({
  source: z.string(),
  state: z.enum(returnedSegmentStates),
  /** As it was translated; null where it was not. */
  before: z.string().nullable(),
  /** Of `before`: to be sent along with a confirmation. */
  version: z.number().int(),
  text: z.string().nullable(),
  copies: z.array(z.string()),
  ...remarks,
})

export const translationPreview = z.object({ ...ofDocument, rows: z.array(returnedSegment) })

export type DraftFault = z.infer<typeof draftFault>
export type AlignedSentence = z.infer<typeof alignedSentence>
export type ToldChange = z.infer<typeof toldChange>
export type ToldComment = z.infer<typeof toldComment>
export type ReturnedField = z.infer<typeof returnedField>
export type OutsideText = z.infer<typeof outsideText>
export type ContributionPreview = z.infer<typeof contributionPreview>
export type ReturnedSentence = z.infer<typeof returnedSentence>
export type ReturnedSection = z.infer<typeof returnedSection>
export type DraftPreview = z.infer<typeof draftPreview>
export type ReturnedSegment = z.infer<typeof returnedSegment>
export type TranslationPreview = z.infer<typeof translationPreview>
