// The store as the rest of the server sees it. `openStore` makes one; everything below it is replaceable.
import type { FindingCode, Follow, LanguageTag, RawText } from '@qarar/core'
import type { NoteVerbale, Reference, ReplyNote } from '@qarar/register'
import type {
  AddresseeClass,
  AdoptionView,
  AgendaPage,
  AgreedPage,
  Alignment,
  Answer,
  AssignmentRule,
  Closing,
  ClosingPage,
  CorrectedStructure,
  DecidedDirection,
  DecidedJoin,
  DigestPage,
  Dismissal,
  DocketPage,
  Doubt,
  Doubtful,
  EditionsPage,
  FileDifferences,
  FindingState,
  FindingsPage,
  HomePage,
  ImportResult,
  JobPage,
  LetterPage,
  Level,
  Library,
  ListedLetter,
  ListedRequest,
  MandatePage,
  MandatesPage,
  MarkOf,
  MatchingAssigned,
  MeetingsPage,
  NetworkPage,
  NewAdoption,
  NewAnswer,
  NewAssignment,
  NewAssignmentRule,
  NewClosing,
  NewContribution,
  NewDirections,
  NewHitsPage,
  NewJoin,
  NewLetter,
  NewLink,
  NewMandate,
  NewMandateDecision,
  NewMark,
  NewMatchingAssignment,
  NewReading,
  NewReminder,
  NewReply,
  NewRequest,
  NewRequestItems,
  NewSessionFacts,
  NewSettledText,
  NewShare,
  NewStatus,
  NewSubsetDecision,
  OpenJob,
  PublicationPage,
  ReadingView,
  RegisterChoices,
  RegisterMandate,
  Removal,
  ReportGoing,
  RequestPage,
  ReturnPreview,
  ReviewPage,
  SearchPage,
  SessionFacts,
  SessionPage,
  SessionsPage,
  SheetReturn,
  StatePage,
  StatesPage,
  StatusEntry,
  SubsetDecision,
  TakenReturn,
  TakenRows,
  TypedReturn,
  VerifiedReading,
  WaitingText,
  WorkPage,
} from '@qarar/register/contract'
import type { OutgoingSheet } from '../sheets/book.ts'
import type { ReadSheet } from '../sheets/read-sheet.ts'
import type { ReadText } from './import/read-text.ts'
import type { JobFileToAdd } from './jobs/add-job.ts'
import type { JobWork } from './jobs/run-job.ts'
import type { LetterQuery } from './letters/get-letter.ts'
import type { AdoptionQuery } from './life/get-adoption.ts'
import type { ClosingQuery } from './life/list-proposals.ts'
import type { MechanismMethods } from './mechanisms/mechanism-store.ts'
import type { AlignmentQuery } from './pages/align-versions.ts'
import type { PrintedFile } from './pages/get-printed-file.ts'
import type { ReviewQuery } from './register/get-review.ts'
import type { DatedMandate } from './register/newest-mandates.ts'
import type { DocketQuery, ListedRegister, OneMandateQuery, RegisterQuery } from './register/queries.ts'
import type { ReportMethods } from './reports/report-store.ts'
import type { RequestQuery } from './requests/get-request.ts'
import type { SavedMethods } from './saved/saved-store.ts'
import type { DoubtDecision } from './schema/text-tables.ts'
import type { SearchCheck } from './search/check-search.ts'
import type { Passage } from './search/passages.ts'
import type { NewestAsked, SearchQuery } from './search/search-queries.ts'
import type { SheetQuery } from './sheets/sheet-query.ts'
import type { StateQuery } from './states/get-state.ts'

export interface OpenStoreOptions {
  /** Folder of the embedded PostgreSQL. Used when `databaseUrl` is not given. */
  dataDir?: string
  /** `postgres://…` of any PostgreSQL from 15 on. */
  databaseUrl?: string
  /** Whose eyes it is opened for; everything where none is given. */
  level?: Level
  /** Takes one line about what the store is doing (starting, migrating). */
  log?: (line: string) => void
  /** How texts are read; at once where nothing is said. */
  read?: ReadText
}

/** A file as read from disk and decoded. */
export interface FileToImport {
  name: string
  bytes: Uint8Array
  raw: RawText
}

export interface ImportOptions {
  /** Id of the publication, expression or manifestation whose text this file replaces. */
  replaces?: string
  /** The language as a person states it; goes before the one that was detected. */
  language?: LanguageTag
  /** Who imports: stands in the log. */
  by: string
  /** Why a file that was removed by order is taken in again. */
  despiteRemoval?: string
  /** Of what we wrote ourselves we know what it is: another language of a publication, or one of its own (null). */
  languageOf?: string | null
}

export interface LibraryQuery {
  /** From 1 to 500; 100 where none is given. */
  limit?: number
  /** `cursor` of the page before. */
  cursor?: string
  language?: LanguageTag
  kind?: string
}

/** A person's answer to a doubt. */
export type { DoubtDecision } from './schema/text-tables.ts'

export type { Passage } from './search/passages.ts'

export interface WorkPlace {
  /** The address is that of an earlier text of the work. */
  replaced: boolean
  publication: string
  expression: string
  order: number
}

export interface Withdrawal {
  publication: string
  manifestations: string[]
  /** True where nothing of the publication is listed any more. */
  publicationGone: boolean
  message: string
}

export interface WorkQuery {
  expression?: string
  /** Of the versions that the publication has, that in this language, else the first. */
  language?: LanguageTag
  /** The first of the paragraphs that cite it, from 1. */
  citedFrom?: number
}

export interface MeetingQuery {
  /** The version of a record that is shown where it has one in this language. */
  language?: LanguageTag
  /** The first meeting of the page, from 1. */
  from?: number
}

export interface MandateQuery {
  expression?: string
  follow?: Follow
  addressee?: AddresseeClass
  /** The first mandate of the page, from 1. */
  from?: number
  /** From 1 to 1000; 200 where none is given. */
  count?: number
}

/** What a query of the register may ask; see the fields of each. */
export type { RegisterQuery } from './register/queries.ts'

export type AgendaQuery = Omit<DocketQuery, 'desk' | 'shown'>

export interface DigestQuery extends Omit<DocketQuery, 'shown'> {
  /** Day since whose beginning a mandate is new, ISO 8601; without it a week ago. */
  since?: string
}

/** A mandate as a person saw it. */
export interface SeenMandate {
  mandate: string
  version: number
  /** The text whose words were shown. */
  expression?: string
}

export interface MandateAnswer {
  /** Ids of the decisions. */
  decisions: string[]
  /** Mandates that are as they are now by it, new ones among them. */
  mandates: string[]
}

export interface FindingQuery {
  /** `p-7f3kq0w9xz`, a publication, or `p-7f3kq0w9xz/36`, its 36th work, in all its languages. */
  work?: string
  code?: FindingCode
  /** `open` where none is given. */
  state?: FindingState
  /** The first finding of the page, from 1. */
  from?: number
  /** From 0 to 500; 50 where none is given. 0: only how many there are. */
  count?: number
}

/** What `linkTexts` did: `linked` is false where nothing had changed since the last time. */
export interface Linking {
  texts: number
  linked: boolean
  seconds: number
}

export interface ReadingQuery {
  expression?: string
  /** Only paragraphs of this work. */
  order?: number
  /** The first paragraph of the page, from 1. */
  from?: number
  /** From 1 to 1000; 200 where none is given. */
  count?: number
}

export interface DecisionWithdrawal {
  id: string
  /** Of a dismissal, those of the first place of its finding. */
  publication: string
  expression: string
  /** Joins that stand, but not in the text as it is read now. */
  broken: { id: string; line: number; next: number }[]
  message: string
}

/** The original bytes of a file that was imported. */
export type { PrintedFile }

export interface StoredFile {
  file: string
  sha256: string
  format: string
  encoding: string
  content: Uint8Array
}

/** How much an archive holds. */
export interface ArchiveCounts {
  files: number
  publications: number
  works: number
  paragraphs: number
  logEntries: number
}

export interface Health {
  /** `18.4` */
  serverVersion: string
  /** `embedded` with its folder, or the host and database of the URL, without the password. */
  place: string
  databaseBytes: number
  migrations: { number: number; name: string; appliedAt: string }[]
  publications: number
  works: number
  files: number
  openDoubts: number
}

export interface Verification {
  logEntries: number
  /** Number of the first log entry that does not fit the chain; null where all fit. */
  brokenAt: number | null
  /** Number of the first log entry that says something else than the decision that is shown; null where all agree. */
  differsAt: number | null
}

/**
 * Methods throw StoreError (`code`, one sentence in `message`) when the store cannot do what is asked;
 * `get…` and `find…` answer undefined for an id that is not there.
 */
export interface Store extends ReportMethods, SavedMethods, MechanismMethods {
  /** What its answers hold: nothing that is marked more strictly. Below the highest level it changes nothing. */
  readonly level: Level
  /** The same store as a reader of this level sees it, or of its own level where that is lower. Closed with it. */
  at(level: Level): Store
  /** How many more the reader counts than what is let out at this level: 0 at the reader's own. */
  countWithheld(count: (store: Store) => Promise<number>): Promise<number>
  /** The marks of publications, letters, answers and status entries, by their ids. */
  levelsOf(ids: readonly string[]): Promise<Record<string, Level>>
  /** Publications whose titles may be read wrongly, with what says so. */
  doubtsOfTitles(ids: readonly string[]): Promise<Record<string, Doubtful>>
  getMark(id: string): Promise<MarkOf | undefined>
  /** Refused where somebody has marked it since the person saw it. */
  setMark(id: string, mark: NewMark & { by: string }): Promise<MarkOf>
  /** Takes the content of a publication, a letter, an answer or a status entry out, for good, and keeps hashes, ids and reason. */
  remove(id: string, order: { reason: string; by: string; withReport?: boolean }): Promise<Removal>
  /** Reports to sessions of which words would go with it: those that were submitted as this publication. */
  reportsGoing(id: string): Promise<ReportGoing[]>
  /** The newest first. */
  listRemovals(): Promise<Removal[]>
  /** The removal that one of some ids went with. */
  findRemoval(ids: readonly string[]): Promise<Removal | undefined>
  /** What was read of a file with this hash when it came in; undefined where none is held. */
  keptText(sha256: string): Promise<RawText | undefined>
  /** All or nothing. The same bytes again: `already-imported`. A doubtful match: `asked`, with the doubt's id in the message. */
  importFile(file: FileToImport, options: ImportOptions): Promise<ImportResult>
  /** Files that are taken in while the program runs, whoever waits for it or not: the id of the job. */
  addImportJob(files: readonly JobFileToAdd[], given: { by: string }): Promise<string>
  getJob(id: string): Promise<JobPage | undefined>
  /** Files that are being taken in, the oldest job first. */
  listOpenJobs(): Promise<OpenJob[]>
  /** It stops after the file that it is at. False where no job has the id. */
  cancelJob(id: string): Promise<boolean>
  /** Does one job, or what is left of one; false where there is none to do. */
  runJob(work: JobWork, stop: AbortSignal): Promise<boolean>
  listLibrary(query?: LibraryQuery): Promise<Library>
  /** `expression`: an expression of the publication, also one that waits; else the first listed one. */
  getPublication(id: string, options?: { expression?: string }): Promise<PublicationPage | undefined>
  getWork(publication: string, order: number, options?: WorkQuery): Promise<WorkPage | undefined>
  /** A work among its editions, with what changed from the one before and to the one after. */
  getEditions(
    publication: string,
    order: number,
    options?: { expression?: string },
  ): Promise<EditionsPage | undefined>
  /** Which paragraphs of two language versions of a work say the same. */
  alignVersions(publication: string, order: number, query: AlignmentQuery): Promise<Alignment | undefined>
  /** What a work cites, what cites it, and its editions. */
  getNetwork(
    publication: string,
    order: number,
    options?: { expression?: string },
  ): Promise<NetworkPage | undefined>
  /** What a list of references says of a work. */
  getReference(
    publication: string,
    order: number,
    options?: { expression?: string },
  ): Promise<Reference | undefined>
  /** Meetings of which a record is held, the latest first. */
  listMeetings(query?: MeetingQuery): Promise<MeetingsPage>
  /** What a publication asks for, of whom and by when, from all its works. */
  listMandates(publication: string, query?: MandateQuery): Promise<MandatesPage | undefined>
  /** The text in three layers, with what waits for a person and what people decided. */
  getReading(publication: string, query?: ReadingQuery): Promise<ReadingView | undefined>
  /** A person's reading of words of the shown text. It stays, whatever the text is read as later. */
  verifyReading(expression: string, reading: NewReading & { by: string }): Promise<VerifiedReading>
  /** A person's word on which line follows which: the file is read again with it. */
  decideJoin(expression: string, join: NewJoin & { by: string }): Promise<DecidedJoin>
  /** A person's word on the structure of a text, or on what it names: the file is read again with it. */
  directReading(expression: string, directions: NewDirections & { by: string }): Promise<DecidedDirection[]>
  /** A person's word on two works: versions of one, or an edition that renews another; or neither. */
  decideLink(
    expression: string,
    link: NewLink & { by: string },
  ): Promise<{ id: string; by: string; at: string }>
  /** What people said of the structure of a text, and what of that it has no place for. */
  getStructure(
    publication: string,
    options?: { expression?: string },
  ): Promise<CorrectedStructure | undefined>
  /** What the texts say differently of the same thing, and the like. */
  listFindings(query?: FindingQuery): Promise<FindingsPage>
  /** A person's word that nothing is to be done about a finding. It holds as long as its places say the same words. */
  dismissFinding(id: string, dismissal: { reason: string; by: string }): Promise<Dismissal>
  /**
   * Finds links and findings anew where texts came, went or are read otherwise since the last time. `apart`: in a
   * thread of its own, while this one goes on answering.
   */
  linkTexts(options?: { apart?: boolean }): Promise<Linking>
  /** Takes a reading, a join, a direction or a dismissal back. Rows and log stay. */
  withdrawDecision(id: string, options: { reason: string; by: string }): Promise<DecisionWithdrawal>
  /** The publication in whose place one of some ids stood that nothing shows any more. */
  findSuccessor(ids: readonly string[]): Promise<string | undefined>
  /** Takes a work's IRI, with or without language (`/ara@`) and place (`/!main~para_6`). */
  findByIri(iri: string): Promise<WorkPlace | undefined>
  listDoubts(): Promise<Doubt[]>
  /** Texts with joins or proposed readings that nobody has answered. */
  listWaiting(): Promise<WaitingText[]>
  settleDoubt(id: string, answer: { decision: DoubtDecision; by: string }): Promise<ImportResult>
  /** Takes back a wrong import: a manifestation, an expression or a whole publication. Rows and log stay. */
  withdraw(id: string, options: { reason: string; by: string }): Promise<Withdrawal>
  /** What a desk owes a session; without a query the secretariat's for the session after the newest text. */
  getDocket(query?: DocketQuery): Promise<DocketPage>
  /** Items that texts put on the agenda of a session, and the reports due at it. */
  getAgenda(query?: AgendaQuery): Promise<AgendaPage>
  /** What is due and what is new at a desk. */
  getDigest(query?: DigestQuery): Promise<DigestPage>
  /** The working session in figures, the sessions in a row, what came in last; without a session the one after the newest text. */
  getHome(query?: { session?: string; language?: LanguageTag }): Promise<HomePage>
  /** Sessions that the texts are of, or name. */
  listSessions(): Promise<SessionsPage>
  /** Its texts are called as their versions in `language` are, where there are such. */
  getSession(code: string, language?: LanguageTag): Promise<SessionPage | undefined>
  /** States that something in the register concerns. */
  listStates(): Promise<StatesPage>
  /** What concerns a State, by its code: `SOM`. */
  getState(code: string, query?: StateQuery): Promise<StatePage | undefined>
  /** Whether a State, by its code, is one of those that a mandate asks without naming them. */
  decideSubset(
    mandate: string,
    state: string,
    said: NewSubsetDecision & { by: string },
  ): Promise<SubsetDecision>
  /** The State is undecided again. */
  withdrawSubset(
    id: string,
    given: { reason: string; by: string },
  ): Promise<{ id: string; mandate: string; state: string }>
  /** When and where a session meets. What was known before is kept. */
  setSessionFacts(session: string, facts: NewSessionFacts & { by: string }): Promise<SessionFacts>
  /** Mandates of all texts. */
  listRegister(query?: RegisterQuery): Promise<ListedRegister>
  /** Of those that the conditions leave the hundred that came into the register last, whatever their order. */
  newestMandates(query: RegisterQuery): Promise<DatedMandate[]>
  /** Some of them by their ids, in the same order. */
  listChosen(mandates: readonly string[], language?: LanguageTag): Promise<RegisterMandate[]>
  /** What the register can be asked for. */
  listChoices(): Promise<RegisterChoices>
  /** Posts that see to some mandate. */
  listPosts(): Promise<string[]>
  /** Whether there is a publication, `p-…`, a text, `w-…`, or a text at its place, `p-…/14`. */
  isHeld(id: string): Promise<boolean>
  /** A mandate with all that is known of it. */
  getMandate(id: string, query?: OneMandateQuery): Promise<MandatePage | undefined>
  /** One work with the mandates that stand in it, and what is left to decide. */
  getReview(publication: string, order: number, query?: ReviewQuery): Promise<ReviewPage | undefined>
  /** A person's word about a mandate, which no rule changes. Refused where it has changed since the person saw it. */
  decideMandate(mandate: string, decision: NewMandateDecision & { by: string }): Promise<MandateAnswer>
  /** All or nothing. */
  confirmMandates(seen: readonly SeenMandate[], given: { by: string }): Promise<MandateAnswer>
  /** A mandate that a person finds in the shown text. */
  addMandate(expression: string, mandate: NewMandate & { by: string }): Promise<MandateAnswer>
  withdrawMandateDecision(id: string, given: { reason: string; by: string }): Promise<MandateAnswer>
  recordStatus(mandate: string, status: NewStatus & { by: string }): Promise<StatusEntry>
  /** A report that was asked for came: it was submitted, considered or noted, each a fact by itself. */
  recordClosing(mandate: string, closing: NewClosing & { by: string }): Promise<Closing>
  /** A person's word that a later text does not tell of the mandate. */
  declineProposal(proposal: string, given: { reason: string; by: string }): Promise<Closing>
  withdrawClosing(id: string, given: { reason: string; by: string }): Promise<{ id: string; mandate: string }>
  /** What later texts seem to tell of mandates, and nobody has answered. */
  listClosingProposals(query?: ClosingQuery): Promise<ClosingPage>
  /** How a text was adopted, and what tells it; undefined where there is no such text. */
  getAdoption(publication: string, order: number, query?: AdoptionQuery): Promise<AdoptionView | undefined>
  /** What was known before is kept; what is not said stays as it was. */
  setAdoption(publication: string, order: number, facts: NewAdoption & { by: string }): Promise<AdoptionView>
  withdrawStatus(
    entry: string,
    given: { reason: string; by: string },
  ): Promise<{ id: string; mandate: string }>
  /** Which post sees to mandates that nobody sees to yet. */
  listRules(): Promise<AssignmentRule[]>
  addRule(rule: NewAssignmentRule & { by: string }): Promise<AssignmentRule>
  endRule(id: string, given: { by: string }): Promise<void>
  /** Who sees to some mandates from now on. All or nothing. */
  assignMandates(
    mandates: readonly string[],
    given: NewAssignment & { assignedBy: string },
  ): Promise<string[]>
  /** The same for all that a list shows, and shows still; the others are counted. */
  assignMatching(
    query: RegisterQuery,
    given: NewMatchingAssignment & { assignedBy: string },
  ): Promise<MatchingAssigned>
  /** Circular notes and their reminders, the newest first, with how many have answered. */
  listLetters(query?: LetterQuery): Promise<ListedLetter[]>
  /** A note with where each State stands; of a reminder, the note of which it reminds. */
  getLetter(id: string, query?: LetterQuery): Promise<LetterPage | undefined>
  /** A note or a reminder as it is to be printed. */
  getNote(id: string): Promise<{ number: string; level: Level; note: NoteVerbale } | undefined>
  writeLetter(letter: NewLetter & { by: string }): Promise<{ id: string }>
  /** Refused while answers or reminders of it stand. */
  withdrawLetter(id: string, given: { reason: string; by: string }): Promise<{ id: string }>
  /** To all notes, the newest first. */
  listAnswers(): Promise<Answer[]>
  /** Each marked passage becomes a status entry of the State. */
  registerAnswer(answer: NewAnswer & { by: string }): Promise<{ id: string }>
  /** With the status entries that it brought. */
  withdrawAnswer(id: string, given: { reason: string; by: string }): Promise<{ id: string; letter: string }>
  /** What goes out as a workbook to be filled in. */
  getSheet(query: SheetQuery): Promise<OutgoingSheet>
  /** What would become of each row of a workbook that came back; nothing is kept. */
  previewSheet(read: ReadSheet): Promise<ReturnPreview>
  /** All or nothing. Refused where a row is another than it was in the preview. */
  takeSheet(read: ReadSheet, taken: TakenRows & { by: string }): Promise<TakenReturn>
  /** The same of a form that was filled in. */
  previewForm(typed: TypedReturn): Promise<ReturnPreview>
  takeForm(typed: TypedReturn, taken: TakenRows & { by: string }): Promise<TakenReturn>
  /** Workbooks that came back, the newest first. */
  listReturns(query?: { letter?: string }): Promise<SheetReturn[]>
  getReturnFile(id: string): Promise<StoredFile | undefined>
  /** Notes that ask us, the newest first, with how far each is. */
  listRequests(query?: RequestQuery): Promise<ListedRequest[]>
  /** A request with what its items came to, and our earlier replies beside them. */
  getRequest(id: string, query?: RequestQuery): Promise<RequestPage | undefined>
  registerRequest(request: NewRequest & { by: string }): Promise<{ id: string }>
  /** What it asks about, as a person confirms it. */
  addRequestItems(request: string, items: NewRequestItems & { by: string }): Promise<{ items: string[] }>
  /** Gives items to a ministry, or takes them from it. Refused where one has changed since the person saw it. */
  splitRequestItems(request: string, share: NewShare & { assignedBy: string }): Promise<{ items: string[] }>
  remindMinistry(
    request: string,
    reminder: NewReminder & { by: string },
  ): Promise<{ request: string; post: string }>
  contribute(item: string, contribution: NewContribution & { by: string }): Promise<{ id: string }>
  settleRequestItem(item: string, text: NewSettledText & { by: string }): Promise<{ item: string }>
  /** Refused while items are not settled. From then on nothing of the request changes. */
  sendReply(request: string, reply: NewReply & { by: string }): Promise<{ id: string }>
  /** As it was sent, else a draft where that is asked for; throws where items are not settled. */
  getReply(
    request: string,
    options: { draft: boolean },
  ): Promise<{ number: string; note: ReplyNote } | undefined>
  /** How the house called itself last, by language. */
  lastSenders(): Promise<Record<string, string>>
  withdrawRequest(id: string, given: { reason: string; by: string }): Promise<{ request: string }>
  withdrawRequestItem(id: string, given: { reason: string; by: string }): Promise<{ request: string }>
  withdrawContribution(id: string, given: { reason: string; by: string }): Promise<{ request: string }>
  withdrawReply(id: string, given: { reason: string; by: string }): Promise<{ request: string }>
  /** The texts that say what is asked for, the best first. Whatever is asked is answered. */
  search(query: SearchQuery): Promise<SearchPage>
  /** The adopted paragraphs that are nearest to a text. */
  agreed(text: string): Promise<AgreedPage>
  /** What a search finds that came into the store last. */
  newestHits(asked: NewestAsked): Promise<NewHitsPage>
  /** Into a store without texts. How many were new. */
  importPassages(passages: readonly Passage[]): Promise<number>
  /** Makes the index of words anew. */
  rebuildSearch(): Promise<void>
  /** Whether the index of words has what is shown. */
  checkSearch(): Promise<SearchCheck>
  getFile(manifestation: string): Promise<StoredFile | undefined>
  getPrintedFile(manifestation: string): Promise<PrintedFile | undefined>
  /** Where a file differs from the one that is shown. */
  compareFiles(manifestation: string): Promise<FileDifferences | undefined>
  /** Writes the whole store as one `.tar.gz` and ends the stream. */
  exportTo(target: NodeJS.WritableStream): Promise<ArchiveCounts>
  /** Into an empty store only; a damaged archive is refused whole. */
  restoreFrom(source: NodeJS.ReadableStream): Promise<ArchiveCounts>
  health(): Promise<Health>
  /** Recomputes the chain of the log, and compares decisions with it. */
  verify(): Promise<Verification>
  close(): Promise<void>
}
