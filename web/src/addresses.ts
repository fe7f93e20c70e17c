// Addresses of pages, in one place.
import { everything } from '@qarar/register'

/** Names a version of a text: by language, or by id one that still waits for an answer. */
interface VersionQuery {
  language?: string | null
  expression?: string | null
}

interface ReadingQuery extends VersionQuery {
  /** First paragraph of the page of the text. */
  from?: string | null
  /** First of the open readings that are asked. */
  asked?: string | null
  /** What the last answer was checked against. */
  against?: string | null
  /** Which kind of answer has just been taken, and how many other joins it made sure. */
  recorded?: string | null
  surer?: string | null
}

interface WorkQuery extends VersionQuery {
  with?: string | null
  /** The address asked for was that of something else: `text`, `joined`; or of a paragraph that is not there. */
  replaced?: string | null
  missing?: string | null
  source?: 'open' | null
  /** Marks to show: see reading/marks.ts. */
  show?: string | null
  /** The first of the paragraphs that cite it. */
  cited?: string | null
}

interface ChangesQuery extends VersionQuery {
  /** The edition to compare with: the one before, or the one after. */
  against?: 'previous' | 'next' | null
}

interface MandatesQuery extends VersionQuery {
  follow?: string | null
  addressee?: string | null
  from?: string | null
}

interface FindingsQuery {
  /** A publication, or one of its works: `p-7f3kq0w9xz/36`. */
  work?: string | null
  code?: string | null
  state?: string | null
  from?: string | null
  /** What has just been recorded. */
  recorded?: string | null
}

interface SearchQuery {
  /** As a person types it. */
  q?: string | null
  page?: string | null
  /** Only what came into the store after this moment, or `always`: all, the newest first. */
  since?: string | null
  /** The first of them that is shown. */
  from?: string | null
}

interface AgendaQuery {
  /** `CFM-45`; without it the one after the newest text. */
  session?: string | null
  /** What has just been recorded. */
  recorded?: string | null
}

export const agendaPath = (query: AgendaQuery = {}) => `/agenda${queryOf({ ...query })}`

export const searchPath = (query: SearchQuery = {}) => `/search${queryOf({ ...query })}`

/** The docket of a desk; without one of the secretariat. */
export const docketPath = (query: { session?: string | null; desk?: string | null } = {}) =>
  `/docket${queryOf({ ...query })}`

/** A session of an organisation: `/sessions/oic/CFM-45`. */
export const sessionPath = (organisation: string, session: string) =>
  `/sessions/${encodeURIComponent(organisation)}/${encodeURIComponent(session)}`

/** A State by its id or its code: `state:SOM`, `SOM`. */
export const statePath = (state: string, query: Query = {}) =>
  `/states/${encodeURIComponent(state.replace(/^state:/, ''))}${queryOf(query)}`

/** The same search as a file or a feed. */
export const searchFile = (format: 'csv' | 'json' | 'atom', q: string) =>
  `/api/search${format === 'json' ? '' : `.${format}`}${queryOf({ q })}`

export const findingsPath = (query: FindingsQuery = {}) => `/findings${queryOf({ ...query })}`

export const publicationPath = (id: string, query: VersionQuery = {}) =>
  `/publications/${encodeURIComponent(id)}${queryOf({ ...query })}`

export const diagnosticsPath = (id: string, query: VersionQuery = {}) =>
  `/publications/${encodeURIComponent(id)}/diagnostics${queryOf({ ...query })}`

export const mandatesPath = (id: string, query: MandatesQuery = {}) =>
  `/publications/${encodeURIComponent(id)}/mandates${queryOf({ ...query })}`

/** The page on which a reading is verified. */
export const readingPath = (id: string, query: ReadingQuery = {}) =>
  `/publications/${encodeURIComponent(id)}/reading${queryOf({ ...query })}`

/** Leads on to the paragraph that stands on a line of the file. */
export const linePath = (id: string, line: number, query: { expression: string }) =>
  `/publications/${encodeURIComponent(id)}/lines/${line}${queryOf({ ...query })}`

type Lines = readonly [first: number, last: number]

/** How a file differs from the text shown. */
export const filePath = (manifestation: string) => `/files/${encodeURIComponent(manifestation)}`

/** A page of a file as printed, with some of its lines in a frame; `large`: so that it can be read on a small screen. */
export const filePagePath = (manifestation: string, page: number, lines?: Lines | null, large = false) =>
  `${filePath(manifestation)}/pages/${page}${queryOf({ lines: lines ? lines.join('-') : null, large: large ? 'yes' : null })}`

/** A page as a picture. */
export const pagePicture = (manifestation: string, page: number, dpi?: number) =>
  `/api/manifestations/${encodeURIComponent(manifestation)}/pages/${page}/picture${queryOf({ dpi: dpi ? `${dpi}` : null })}`

/** The stretch of a page around some lines, as a picture. */
export const linesPicture = (manifestation: string, [first, last]: Lines) =>
  `/api/manifestations/${encodeURIComponent(manifestation)}/lines/${first}-${last}/picture`

export const workPath = (publication: string, order: number, query: WorkQuery = {}) =>
  `/publications/${encodeURIComponent(publication)}/works/${order}${queryOf({ ...query })}`

/** What changed from edition to edition of a text. */
export const changesPath = (publication: string, order: number, query: ChangesQuery = {}) =>
  `/publications/${encodeURIComponent(publication)}/works/${order}/changes${queryOf({ ...query })}`

/** A text among those that it cites and that cite it. */
export const networkPath = (publication: string, order: number, query: VersionQuery = {}) =>
  `/network/${encodeURIComponent(publication)}/${order}${queryOf({ ...query })}`

export const meetingsPath = (query: { from?: string | null } = {}) => `/meetings${queryOf({ ...query })}`

/** A text as a file for lists of references. */
export const referenceFile = (
  publication: string,
  order: number,
  format: 'ris' | 'bib',
  query: { expression?: string | null } = {},
) =>
  `/api/publications/${encodeURIComponent(publication)}/works/${order}/reference.${format}${queryOf(query)}`

interface ReviewQuery extends VersionQuery {
  /** A form that is open: `edit:n-…`, or `add:para_3` with the words that were selected. */
  open?: string | null
  words?: string | null
  /** What has just been recorded, and the text that was done by it. */
  recorded?: string | null
  done?: string | null
  /** `off`: no keys. */
  keys?: string | null
}

/** The review of a text, paragraph by paragraph. */
export const reviewPath = (publication: string, order: number, query: ReviewQuery = {}) =>
  `/publications/${encodeURIComponent(publication)}/works/${order}/review${queryOf({ ...query })}`
/** A mandate of the register; with `asOf` and `known` as it was. */
export const mandatePath = (id: string, query: Record<string, string | null | undefined> = {}) =>
  `/mandates/${encodeURIComponent(id)}${queryOf(query)}`

/** How a text was adopted. */
export const adoptionPath = (publication: string, order: number, query: { recorded?: string } = {}) =>
  `/publications/${encodeURIComponent(publication)}/works/${order}/adoption${queryOf(query)}`

/** Reports that later texts seem to tell of. */
export const closingsPath = (query: Record<string, string | null | undefined> = {}) =>
  `/closings${queryOf(query)}`

/** The notes that ask for returns. */
export const lettersPath = (query: Record<string, string | null | undefined> = {}) =>
  `/letters${queryOf(query)}`

export const letterPath = (id: string, query: Record<string, string | null | undefined> = {}) =>
  `/letters/${encodeURIComponent(id)}${queryOf(query)}`

/** The form in which answers to a note are typed, for one that it asked. */
export const letterFormPath = (id: string, to?: string) => `${letterPath(id)}/form${queryOf({ to })}`

/** Workbooks of returns, out and in. */
export const returnsPath = (query: Record<string, string | null | undefined> = {}) =>
  `/returns${queryOf(query)}`

export const letterXlsx = (id: string, to: string) =>
  `/api/letters/${encodeURIComponent(id)}/xlsx${queryOf({ to })}`

export const returnFilePath = (id: string) => `/api/returns/${encodeURIComponent(id)}/file`

/** Notes that ask us. */
export const requestsPath = (query: Record<string, string | null | undefined> = {}) =>
  `/requests${queryOf(query)}`

/** `start`: the words that the text of an item is to begin with; see requests/starting-text.ts. */
export const requestPath = (id: string, query: Record<string, string | null | undefined> = {}) =>
  `/requests/${encodeURIComponent(id)}${queryOf(query)}`

/** Only whoever may see everything sees requests: see server/src/store/levels. */
export const replyDocx = (request: string, { draft = false } = {}) =>
  `/api/requests/${encodeURIComponent(request)}/docx${queryOf({ draft: draft ? 'yes' : null, level: everything })}`

/** `level`: the note's own, so that whoever may see it has the file. */
export const letterDocx = (id: string, level: string | undefined) =>
  `/api/letters/${encodeURIComponent(id)}/docx${queryOf({ level })}`

/** Reports to sessions. */
export const reportsPath = (query: Query = {}) => `/reports${queryOf(query)}`

export const reportPath = (id: string, query: Query = {}) =>
  `/reports/${encodeURIComponent(id)}${queryOf(query)}`

/** `view`, `language` of the copy; `start`: the words that a section is to begin with, see reports/section-start.ts. */
export const reportItemPath = (id: string, query: Query = {}) =>
  `/report-items/${encodeURIComponent(id)}${queryOf(query)}`

export const reportPagePath = (
  id: string,
  page: 'statistics' | 'translation' | 'returned' | 'packet',
  query: Query = {},
) => `/reports/${encodeURIComponent(id)}/${page}${queryOf(query)}`

/** The report, or one item of it, as a file. */
export const reportFile = (
  id: string,
  query: { copy: 'working' | 'clean'; format: 'docx' | 'html' | 'json' } & Query,
) => `/api/reports/${encodeURIComponent(id)}/file${queryOf(query)}`

/** How far the writing of a copy is, and the file once it is there. */
export const reportWritingPath = (id: string) => `/report-files/${encodeURIComponent(id)}`

export const writtenReport = (id: string) => `/api/report-files/${encodeURIComponent(id)}/content`

export const mechanismsPath = (query: Query = {}) => `/mechanisms${queryOf(query)}`

export const mechanismKindPath = (kind: string, query: Query = {}) =>
  `/mechanisms/kinds/${encodeURIComponent(kind)}${queryOf(query)}`

export const newMechanismPath = (query: Query = {}) => `/mechanisms/new${queryOf(query)}`

/** `open`: the form that is open, as `edit`, `edit:mr-…`, `add:meeting`. */
export const mechanismPath = (id: string, query: Query = {}) =>
  `/mechanisms/${encodeURIComponent(id)}${queryOf(query)}`

export const mechanismImportPath = (id: string, type: string) =>
  `/mechanisms/${encodeURIComponent(id)}/records/${encodeURIComponent(type)}/import`

/** Records of one type, of a period and with a value where the query says so. */
export const mechanismRecordsPath = (id: string, type: string, query: Query = {}) =>
  `/mechanisms/${encodeURIComponent(id)}/records/${encodeURIComponent(type)}${queryOf(query)}`

/** The report that the records make of a period. */
export const mechanismReportPath = (id: string, query: Query = {}) =>
  `/mechanisms/${encodeURIComponent(id)}/report${queryOf(query)}`

/** The same as a document. */
export const mechanismReportFile = (id: string, query: Query) =>
  `/api/mechanisms/${encodeURIComponent(id)}/report/file${queryOf(query)}`

/** Where a form asks for the document with what is sensitive. */
export const mechanismRevealedFilePath = (id: string) => `/mechanisms/${encodeURIComponent(id)}/report/file`

/** Records of one type as a table that can be brought in again, without what is sensitive. */
export const recordsFile = (id: string, type: string, format: 'csv' | 'xlsx') =>
  `/api/mechanisms/${encodeURIComponent(id)}/records/${encodeURIComponent(type)}/file?format=${format}`

/** What waits for a person's word, one after the other. */
export const mechanismReviewPath = (query: Query = {}) => `/mechanisms/review${queryOf(query)}`

/** Who may see a publication, a letter, an answer or a status entry. */
export const markPath = (id: string) => `/marks/${encodeURIComponent(id)}`

type Query = Record<string, string | null | undefined>

function queryOf(values: Query): string {
  const stated = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return stated.length > 0 ? `?${new URLSearchParams(stated)}` : ''
}

/** What becomes of files that were sent. */
export const jobPath = (id: string): string => `/import/jobs/${encodeURIComponent(id)}`
