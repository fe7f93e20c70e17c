import type {
  KindRecordsPage,
  MechanismCalendar,
  MechanismKindsPage,
  MechanismLinks,
  MechanismPage,
  MechanismReport,
  MechanismReviewPage,
  MechanismsFile,
  MechanismsPage,
  MechanismsTaken,
  NewListEntry,
  NewMechanism,
  NewMechanismDecision,
  NewRecord,
  NewRecordDecision,
  RecordsImported,
  RecordsPage,
  RecordsPreview,
  RevealedRecord,
} from '@qarar/register/contract'
import type { ReadTable } from '../../tables/read-table.ts'
import type {
  Answered,
  CalendarQuery,
  ImportOptions,
  KindRecordsQuery,
  LinksQuery,
  MechanismQuery,
  MechanismsQuery,
  RecordsQuery,
  ReportQuery,
  ReviewQuery,
  TakeOptions,
} from './mechanism-queries.ts'

/** The store's part for mechanisms. */
export interface MechanismMethods {
  /** Kinds with how many there are of each. */
  listMechanismKinds(): Promise<MechanismKindsPage>
  listMechanisms(query?: MechanismsQuery): Promise<MechanismsPage>
  /** A mechanism with where texts speak of it, its records and what follows from them. */
  getMechanism(id: string, query?: MechanismQuery): Promise<MechanismPage | undefined>
  listRecords(mechanism: string, query: RecordsQuery): Promise<RecordsPage>
  /** The report that its records make of a period; undefined where there is no such mechanism. */
  compileMechanism(id: string, query: ReportQuery): Promise<MechanismReport | undefined>
  /** The same with sensitive values of what it tells one by one: that somebody asked is logged. */
  revealMechanismReport(id: string, query: ReportQuery & { by: string }): Promise<MechanismReport | undefined>
  /** Of all mechanisms of a kind: for its picture. */
  listKindRecords(query: KindRecordsQuery): Promise<KindRecordsPage>
  /** What waits for a person's word. */
  reviewMechanisms(query?: ReviewQuery): Promise<MechanismReviewPage>
  /** What falls due, of all kinds. */
  mechanismCalendar(query?: CalendarQuery): Promise<MechanismCalendar>
  /** What leads to mechanisms from paragraphs, a mandate or a party. */
  mechanismLinks(query: LinksQuery): Promise<MechanismLinks>
  addMechanism(mechanism: NewMechanism & { by: string }): Promise<Answered>
  /** Refused where it has changed since it was seen. */
  decideMechanism(id: string, said: NewMechanismDecision & { by: string }): Promise<Answered>
  addRecord(mechanism: string, record: NewRecord & { by: string }): Promise<Answered>
  decideRecord(id: string, said: NewRecordDecision & { by: string }): Promise<Answered>
  /** Sensitive values; that they were asked for is logged. */
  revealRecord(id: string, given: { by: string }): Promise<RevealedRecord>
  /** The same of all records of a type. */
  revealRecords(mechanism: string, type: string, given: { by: string }): Promise<RevealedRecord[]>
  /** What would become of each row of a table; nothing is kept. */
  previewRecords(
    mechanism: string,
    type: string,
    table: ReadTable,
    options?: ImportOptions,
  ): Promise<RecordsPreview>
  /** All rows without faults, or none. Refused where the same file was taken already. */
  importRecords(
    mechanism: string,
    type: string,
    table: ReadTable,
    options: TakeOptions,
  ): Promise<RecordsImported>
  /** Mechanisms with their records from a file: all of them, or none. Those that people keep by that name are left. */
  takeMechanisms(file: MechanismsFile & { by: string }): Promise<MechanismsTaken>
  addListEntry(
    kind: string,
    list: string,
    entry: NewListEntry & { by: string },
  ): Promise<{ kind: string; list: string; id: string }>
}
