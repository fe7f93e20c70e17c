// What the store can do with reports to sessions.
import type { LanguageTag } from '@qarar/core'
import type {
  ContributionPacket,
  FieldNow,
  PacketSeal,
  PrintedReport,
  TranslationPacket,
} from '@qarar/register'
import type {
  DraftItem,
  ListedVolume,
  NewClearance,
  NewPacket,
  NewReportFile,
  NewReportItems,
  NewSectionOwner,
  NewSectionText,
  NewSubmission,
  NewTranslations,
  NewVolume,
  ReportChapters,
  ReportJob,
  ReportSectionKey,
  ReportStatistics,
  VolumeHead,
  VolumeOutline,
  VolumePage,
} from '@qarar/register/contract'
import type { PacketKind } from '../schema/report-tables.ts'
import type { SeenSection } from './seen-section.ts'

export interface VolumeQuery {
  /** The moment whose knowledge is asked for. */
  known?: string
}

export interface ItemQuery {
  /** That in which the report is written where none is given. */
  language?: LanguageTag
  /** The moment whose knowledge is asked for. */
  known?: string
}

/** A sentence that stands in another language than the copy, and that nobody has translated. */
export interface WaitingSegment {
  /** Its exact words. */
  source: string
  language: LanguageTag
  /** The first item that has it. */
  item: string
}

export interface PrintQuery {
  copy: PrintedReport['copy']
  /** That in which the report is written where none is given. */
  language?: LanguageTag
  /** Only this item; without annex and statistics. */
  item?: string
  /** Also in the clean copy: the names of States that have not replied. */
  silent?: boolean
  /** How many proposals nobody has reviewed: the working copy says it anyway. */
  unreviewed?: boolean
  /** Under which it is submitted; as it was submitted where none is given. */
  symbol?: string
  date?: string
}

/** To be written as a Word document by whoever asked. */
export type SentPacket =
  | { kind: 'contribution'; packet: ContributionPacket }
  | { kind: 'translation'; packet: TranslationPacket }
  | { kind: 'draft'; report: PrintedReport; seal: PacketSeal }

export interface KeptPacket {
  id: string
  volume: string
  kind: PacketKind
  post: string | null
  language: LanguageTag
  /** As it was written. */
  sent: SentPacket
  /** Versions of whole sections as they went out, by name. */
  versions: ReadonlyMap<string, number>
  seal: PacketSeal
}

export interface PlacedNow extends FieldNow {
  item: string
  section: string
}

export interface TakenFields {
  kind: PacketKind
  packet: string | null
  post: string | null
  file: { name: string; bytes: Uint8Array; sha256: string }
  /** Words that are taken over, by the name of the field; of a translation by its source. */
  fields: readonly {
    name: string
    seen: number
    paragraphs: readonly string[]
    /** Somebody changed it since it went out. */
    isConflict?: boolean
  }[]
  by: string
}

export interface KeptTemplate {
  name: string
  bytes: Uint8Array
  by: string
  at: string
}

type By<Given> = Given & { by: string }
type Why = { reason: string; by: string }

export interface ReportMethods {
  /** The newest first. */
  listVolumes(query?: VolumeQuery): Promise<ListedVolume[]>
  /** Undefined where no report has the id. */
  getVolume(id: string, query?: VolumeQuery): Promise<VolumePage | undefined>
  /** Head and items without their sentences. */
  getOutline(id: string, query?: VolumeQuery): Promise<VolumeOutline | undefined>
  /** Throws where no report has the id. */
  getVolumeHead(id: string): Promise<VolumeHead>
  getReportItem(id: string, query?: ItemQuery): Promise<DraftItem | undefined>
  /** All items of a report, in their order. */
  listReportItems(volume: string, query?: Pick<ItemQuery, 'language'>): Promise<DraftItem[]>
  getReportStatistics(volume: string): Promise<ReportStatistics>
  /** Sentences that wait for a translation. */
  listAwaiting(volume: string, language: LanguageTag): Promise<WaitingSegment[]>
  /** As it is to be printed. Throws with a list where a clean copy cannot be made yet. `onItems`: how many items are done. */
  printReport(
    volume: string,
    query: PrintQuery,
    onItems?: (done: number, all: number) => Promise<void>,
  ): Promise<PrintedReport>
  /** The chapters of mechanisms that it has, and what waits for review. Throws where there is no report. */
  listReportChapters(volume: string, language?: LanguageTag): Promise<ReportChapters>
  /** A copy that is written while the program runs, whoever waits for it or not: the id of the job. */
  addReportJob(volume: string, asked: By<NewReportFile>): Promise<string>
  /** The newest first. */
  listReportJobs(volume: string): Promise<ReportJob[]>
  getReportJob(id: string): Promise<ReportJob | undefined>
  /** What it wrote; undefined where that is not there, or not any more. */
  getReportFile(id: string): Promise<{ file: string; type: string; content: Uint8Array } | undefined>
  planReport(volume: By<NewVolume>): Promise<{ id: string; items: string[] }>
  addReportItems(volume: string, items: By<NewReportItems>): Promise<{ items: string[] }>
  assignSections(owner: NewSectionOwner & { recordedBy: string }): Promise<{ sections: number }>
  writeSection(
    item: string,
    section: ReportSectionKey,
    text: By<NewSectionText>,
  ): Promise<{ version: number }>
  clearSection(item: string, section: ReportSectionKey, given: By<NewClearance>): Promise<{ post: string }>
  /** Several of one item at once: all, or none where one says something else by now. */
  clearSections(
    item: string,
    seen: readonly SeenSection[],
    given: By<Pick<NewClearance, 'post'>>,
  ): Promise<{ post: string }>
  freezeItems(volume: string, given: By<{ items: readonly string[] }>): Promise<{ items: string[] }>
  openFrozen(item: string, why: Why): Promise<{ item: string }>
  translateSegments(volume: string, given: By<NewTranslations>): Promise<{ segments: number }>
  /** What goes out in Word; as it goes out it is kept. */
  sendPacket(volume: string, packet: By<NewPacket>): Promise<SentPacket>
  getReportPacket(id: string): Promise<KeptPacket | null>
  fieldsNow(packet: string): Promise<Map<string, PlacedNow>>
  /** What is, or has to be, translated: by its exact words whether an item that is frozen says it. */
  getStandingSources(volume: string, language: LanguageTag): Promise<ReadonlyMap<string, 'open' | 'frozen'>>
  /** Translations that stand, by the exact words of the source. */
  getTranslations(volume: string, language: LanguageTag): Promise<ReadonlyMap<string, string>>
  draftTaken(sha256: string): Promise<{ by: string; at: string } | null>
  takeDraft(volume: string, taken: TakenFields): Promise<{ id: string; taken: number }>
  submitReport(volume: string, given: By<NewSubmission>): Promise<{ publication: string }>
  withdrawSubmission(volume: string, why: Why): Promise<{ volume: string }>
  withdrawVolume(id: string, why: Why): Promise<{ volume: string }>
  withdrawReportItem(id: string, why: Why): Promise<{ volume: string }>
  getReportTemplate(organisation: string): Promise<KeptTemplate | null>
  setReportTemplate(
    organisation: string,
    given: By<{ template: { name: string; bytes: Uint8Array } | null }>,
  ): Promise<{ organisation: string }>
}
