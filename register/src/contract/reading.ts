// The JSON of `qarar read` as schemas: validated in tests, served as JSON Schema in docs/reference/read.schema.json.
import {
  actClasses,
  citationStatuses,
  clauseChangeKinds,
  type DiagnosticCode,
  deadlineKinds,
  diagnosticCodes,
  documentKinds,
  dropReasons,
  evidenceKinds,
  findingCodes,
  follows,
  joinCertainties,
  joinGaps,
  joinReasons,
  languageTags,
  linkRelations,
  mechanismKinds,
  mechanismStates,
  paragraphParts,
  readRecordTypes,
  stances,
  wordChangeKinds,
} from '@qarar/core'
import { z } from 'zod'

export const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) })
export const lineRange = z.tuple([z.number().int().min(1), z.number().int().min(1)])
export const languageTag = z.enum(languageTags)

export const statedDate = z.object({
  text: z.string(),
  span,
  calendar: z.enum(['gregorian', 'hijri']),
  value: z.string(),
})

export const readingEvidence = z.object({
  kind: z.enum(evidenceKinds),
  count: z.number().int().min(0),
  seen: z.enum(['document', 'list', 'rule']),
})

export const proposedReading = z.object({
  text: z.string(),
  span,
  proposed: z.string(),
  evidence: readingEvidence,
})

const words = { text: z.string(), span }

export const party = z.object({ ...words, id: z.string().nullable() })

export const deadline = z.object({ ...words, kind: z.enum(deadlineKinds), value: z.string().nullable() })

export const reportLine = party.extend({ session: z.string().nullable() })

export const mandate = z.object({
  key: z.string().optional(),
  follow: z.enum(follows),
  addressees: z.array(party),
  action: z.object(words),
  deadline: deadline.nullable(),
  reportTo: reportLine.nullable(),
  beneficiary: z.array(party),
  deliverable: z.object(words).nullable(),
  conditions: z.array(z.object(words)),
})

export const act = z.object({
  verb: z.string(),
  lemma: z.string(),
  class: z.enum(actClasses),
  span,
  mandates: z.array(mandate),
})

export const citation = z.object({
  ...words,
  status: z.enum(citationStatuses),
  target: z.string().nullable(),
  readings: z.array(z.string()),
})

export const paragraph = z.object({
  eId: z.string(),
  parent: z.string().nullable(),
  part: z.enum(paragraphParts),
  number: z.string().nullable(),
  marker: z.string().nullable(),
  text: z.string(),
  span,
  sourceLines: lineRange,
  split: z.boolean(),
  acts: z.array(act),
  citations: z.array(citation),
  parties: z.array(party),
  dates: z.array(statedDate),
  proposedReadings: z.array(proposedReading),
})

export const position = z.object({
  ...words,
  topic: z.string().nullable(),
  key: z.string().nullable(),
  stance: z.enum(stances),
})

const mechanismState = z.enum(mechanismStates).nullable()

const readValue = z.object({
  ...words,
  value: z.union([
    z.string(),
    z.object({ amount: z.string(), currency: z.string().nullable() }),
    z.object({ date: z.string(), calendar: z.enum(['gregorian', 'hijri']) }),
    z.null(),
  ]),
})

/** What a text tells of a mechanism: its values by name. */
export const readRecord = z.object({
  ...words,
  type: z.enum(readRecordTypes),
  values: z.record(z.string(), readValue),
})

export const mechanism = z.object({
  kind: z.enum(mechanismKinds),
  name: z.string(),
  key: z.string(),
  state: mechanismState,
  paragraphs: z.array(z.string()),
  places: z.array(
    z.object({
      ...words,
      work: z.number().int().min(1),
      eId: z.string(),
      state: mechanismState,
      records: z.array(readRecord),
    }),
  ),
  aliases: z.array(z.string()),
  organisation: z.string().optional(),
})

export const speakerTurn = z.object({
  order: z.number().int().min(1),
  by: z.string().nullable(),
  person: z.string().nullable(),
  as: z.string(),
  for: z.string().nullable(),
  language: z.string().nullable(),
  kind: z.enum(['procedural', 'statement']),
  header: z.boolean(),
  sourceLines: z.array(lineRange),
  paragraphs: z.array(paragraph),
  positions: z.array(position),
})

export const meetingEvent = z.object({
  kind: z.string(),
  text: z.string(),
  time: z.string().nullable(),
  paragraph: z.string(),
  sourceLines: lineRange,
})

export const member = z.object({
  role: z.enum(['president', 'member']),
  state: z.string(),
  name: z.string(),
  sourceLines: lineRange,
})

export const work = z.object({
  kind: z.enum(documentKinds),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  organ: z.string().nullable(),
  session: z.string().nullable(),
  dates: z.array(statedDate),
  iri: z.string().nullable(),
  paragraphs: z.array(paragraph),
  turns: z.array(speakerTurn),
  events: z.array(meetingEvent),
  members: z.array(member),
})

/** A doubt of the reading that goes with words from its lines wherever they are printed. */
export const doubtful = z.object({
  code: z.enum(Object.keys(diagnosticCodes) as [DiagnosticCode, ...DiagnosticCode[]]),
  severity: z.enum(['note', 'warning', 'error']),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

export type Doubtful = z.infer<typeof doubtful>

export const diagnostic = z.object({
  code: z.enum(Object.keys(diagnosticCodes) as [DiagnosticCode, ...DiagnosticCode[]]),
  severity: z.enum(['note', 'warning', 'error']),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  span: span.nullable(),
  sourceLines: lineRange.nullable(),
})

export const coverage = z.object({
  sourceChars: z.number().int().min(0),
  kept: z.number().int().min(0),
  dropped: z.array(
    z.object({
      reason: z.enum(dropReasons),
      sourceLines: z.array(lineRange),
      chars: z.number().int().min(0),
    }),
  ),
})

export const sourceFile = z.object({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().min(0),
  format: z.string(),
  encoding: z.string(),
})

const codePointRanges = z.array(z.tuple([z.number().int().min(0), z.number().int().min(0)]))

export const columnJoin = z.object({
  line: z.number().int().min(1),
  next: z.number().int().min(1),
  certainty: z.enum(joinCertainties),
  reasons: z.array(z.enum(joinReasons)),
  gap: z.enum(joinGaps).nullable(),
})

export const readingMap = z.object({
  leaves: z.array(
    z.object({
      work: z.number().int().nullable(),
      eId: z.string(),
      marker: z.string().nullable(),
      text: z.string(),
      ranges: codePointRanges,
    }),
  ),
  dropped: z.array(z.object({ reason: z.enum(dropReasons), ranges: codePointRanges })),
  repairs: z.array(z.object({ step: z.string(), ranges: codePointRanges })),
})

export const publication = z.object({
  kind: z.enum(documentKinds),
  language: languageTag.nullable(),
  organisation: z.string().nullable(),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  session: z.string().nullable(),
  dates: z.array(statedDate),
  source: sourceFile,
  coverage,
  diagnostics: z.array(diagnostic),
  paragraphs: z.array(paragraph),
  works: z.array(work),
  mechanisms: z.array(mechanism),
  joins: z.array(columnJoin),
  pages: z.array(lineRange).optional(),
  map: readingMap.optional(),
})

export const textPlace = z.object({
  publication: z.number().int().min(0),
  work: z.number().int().min(1).nullable(),
  label: z.string().nullable(),
  eId: z.string().nullable(),
  text: z.string().nullable(),
  span: span.nullable(),
  sourceLines: lineRange.nullable(),
})

export const clauseChange = z.object({
  change: z.enum(clauseChangeKinds),
  from: z.string().nullable(),
  to: z.string().nullable(),
  words: z.array(z.object({ change: z.enum(wordChangeKinds), text: z.string() })),
})

export const link = z.object({
  from: textPlace,
  to: textPlace.nullable(),
  target: z.string().nullable(),
  relation: z.enum(linkRelations),
  status: z.enum(citationStatuses),
  clauses: z.array(clauseChange).optional(),
})

export const finding = z.object({
  code: z.enum(findingCodes),
  places: z.array(textPlace),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

export const reading = z.object({
  contract: z.literal(1),
  rules: z.string(),
  stages: z.array(z.enum(['read', 'repair', 'parse', 'extract', 'link'])),
  publications: z.array(publication),
  links: z.array(link),
  findings: z.array(finding),
})
