// What people decide about a text. Anchored to the file, so that better rules never move or change it.
import { z } from 'zod'
import { span } from './reading.ts'

/**
 * A stretch of a file, in UTF-16 code units of its decoded text, in reading order, half-open; with the words as
 * repaired, and the text around them, by which it is found again in another file of the same work.
 */
export const fileAnchor = z.object({
  ranges: z.array(z.tuple([z.number().int().min(0), z.number().int().min(0)])).min(1),
  quote: z.string(),
  before: z.string(),
  after: z.string(),
})

/** Characters of the words that one reading is of. */
export const longestQuote = 2000

/** Why the words as they are kept are not those of the work, or that they are. */
export const readingCauses = ['reading-error', 'original-error', 'as-printed'] as const

/** Why the store does not take an answer about a text: the pages have a sentence for each in the reader's language. */
export const readingRefusals = [
  'no-words',
  'not-checked',
  'no-reason',
  'control-characters',
  'already-so',
  'print-kept',
  'text-changed',
  'file-changed',
  'not-whole',
  'no-line',
  'blank-line',
  'own-line',
  'cannot-join',
  'no-place',
  'language-held',
  'other-decision',
  'already-taken',
  'no-decision',
  'no-mandate',
  'mandate-changed',
  'mandate-not-live',
  'other-text',
  'words-not-found',
  'words-taken',
  'act-unknown',
  'same-parts',
  'mandate-gone',
  'owner-changed',
  'too-many-match',
  'no-paragraph',
] as const

/** The same of findings. */
const findingRefusals = ['no-finding', 'finding-gone', 'already-dismissed'] as const

/** The same of notes and answers. */
export const letterRefusals = [
  'date-in-words',
  'hijri-date',
  'no-day',
  'day-to-come',
  'limit-before-note',
  'before-note',
  'no-number',
  'letter-held',
  'letter-withdrawn',
  'letter-answered',
  'no-letter',
  'no-mandates',
  'several-organisations',
  'no-words-in-text',
  'no-members',
  'unknown-recipient',
  'nobody-left',
  'not-a-recipient',
  'answer-held',
  'no-answer-words',
  'no-publication',
  'nothing-marked',
  'marks-without-reply',
  'not-asked-about',
  'quote-not-found',
  'marked-twice',
] as const

/** The same of requests that came in, and the reply. */
export const requestRefusals = [
  'no-request',
  'request-held',
  'request-withdrawn',
  'request-answered',
  'no-sender',
  'no-request-words',
  'no-item',
  'item-held',
  'item-withdrawn',
  'item-changed',
  'request-changed',
  'nothing-chosen',
  'not-in-request',
  'no-ministry',
  'ministry-not-asked',
  'no-contribution-words',
  'contribution-held',
  'before-request',
  'no-source',
  'not-settled',
  'reply-held',
] as const
export const markRefusals = ['mark-changed', 'below-level', 'takes-report'] as const
/** Why a word on a report, or facts of adoption, are refused. */
export const lifeRefusals = [
  'no-proposal',
  'no-subset',
  'subset-decided',
  'proposal-answered',
  'fact-stands',
  'voted-twice',
  'fewer-than-named',
  'votes-without-vote',
  'unknown-party',
  'adoption-changed',
] as const
/** The same of workbooks that came back. */
export const sheetRefusals = [
  'not-a-workbook',
  'old-workbook',
  'no-table',
  'sheet-too-large',
  'sheet-merged',
  'not-ours',
  'other-store',
  'book-altered',
  'removed-since',
  'no-answers-sheet',
  'moved-columns',
  'same-return',
  'row-changed',
  'row-not-taken',
  'nothing-to-ask',
] as const

/** The same of reports to sessions. */
export const reportRefusals = [
  'no-session',
  'unknown-session',
  'no-volume',
  'volume-held',
  'volume-withdrawn',
  'volume-submitted',
  'period-reversed',
  'no-work',
  'work-in-item',
  'no-report-item',
  'item-frozen',
  'item-open',
  'section-changed',
  'section-not-in-form',
  'no-post',
  'other-language',
  'nothing-written',
  'not-cleared',
  'not-finished',
  'written-as-job',
  'same-draft',
  'draft-changed',
  'no-copy',
  'several-documents',
  'symbol-held',
  'not-stored',
  'report-changed',
  'no-packet',
  'not-a-document',
] as const
/** Why a file is no document of Word that can be read. */
export const draftRefusals = [
  'empty-file',
  'old-document',
  'locked-file',
  'rtf-file',
  'odt-file',
  'pdf-file',
  'html-file',
  'word-xml-file',
  'text-file',
  'workbook-file',
  'slides-file',
  'pages-file',
  'other-package',
  'unknown-file',
  'damaged-file',
  'draft-too-large',
  'unsafe-document',
] as const
export type DraftRefusalCode = (typeof draftRefusals)[number]

/** Why a search or a view is not kept under a name. */
export const savedRefusals = ['nothing-to-save', 'name-taken', 'too-many-saved', 'saved-changed'] as const
/** The same of what is said of mechanisms and of their records. */
export const mechanismRefusals = [
  'no-mechanism',
  'no-record',
  'mechanism-changed',
  'record-changed',
  'mechanism-not-live',
  'record-not-live',
  'record-named',
  'others-merged-into',
  'not-to-be-merged',
  'kind-gone',
  'no-such-type',
  'record-faults',
  'holds-already',
  'record-doubled',
  'more-than-promised',
  'list-closed',
  'entry-taken',
  'file-taken',
  'file-not-held',
] as const

export const refusalReasons = [
  ...readingRefusals,
  ...findingRefusals,
  ...letterRefusals,
  ...requestRefusals,
  ...markRefusals,
  ...lifeRefusals,
  ...sheetRefusals,
  ...reportRefusals,
  ...draftRefusals,
  ...savedRefusals,
  ...mechanismRefusals,
] as const

const decided = { id: z.string(), by: z.string(), at: z.string() }

/** A person's reading of some words. `text` equals the quote where the words are right: `as-printed`. */
export const verifiedReading = z.object({
  ...decided,
  anchor: fileAnchor,
  text: z.string(),
  cause: z.enum(readingCauses),
  /** What the words were compared with: «page 3 of the printed record». */
  checkedAgainst: z.string(),
})

/** A person's word on where the text goes on: the line `next` follows the line `line`, both 1-based. */
export const decidedJoin = z.object({
  ...decided,
  line: z.number().int().min(1),
  next: z.number().int().min(1),
  /** Whether the text shown until then went on in another line. */
  corrects: z.boolean(),
})

/** A decision that was taken back: by whom, when and why; with the words, or the lines, that it was about. */
export const takenBack = z.object({
  ...decided,
  withdrawn: z.object({ by: z.string(), at: z.string(), reason: z.string() }),
  about: z.union([
    z.object({
      quote: z.string(),
      text: z.string(),
      cause: z.enum(readingCauses),
      checkedAgainst: z.string(),
    }),
    z.object({ line: z.number().int(), next: z.number().int() }),
  ]),
})

/** A verified reading where it stands in the shown text; `span` is half-open in the text of the revision. */
export const placedReading = z.object({
  ...verifiedReading.shape,
  span,
  order: z.number().int().nullable(),
  eId: z.string(),
})

export type RefusalReason = (typeof refusalReasons)[number]
export type FileAnchor = z.infer<typeof fileAnchor>
export type VerifiedReading = z.infer<typeof verifiedReading>
export type DecidedJoin = z.infer<typeof decidedJoin>
export type TakenBack = z.infer<typeof takenBack>
export type PlacedReading = z.infer<typeof placedReading>
