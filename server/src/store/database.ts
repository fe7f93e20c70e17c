// The tables of migrations/ as types for Kysely; schema/ has those of each area.
import type { Kysely, Transaction } from 'kysely'
import type { DecisionTables } from './schema/decision-tables.ts'
import type { JobTables } from './schema/job-tables.ts'
import type { LetterTables } from './schema/letter-tables.ts'
import type { LifeTables } from './schema/life-tables.ts'
import type { LinkTables } from './schema/link-tables.ts'
import type { LogTables } from './schema/log-table.ts'
import type { MarkTables } from './schema/mark-tables.ts'
import type { MechanismTables } from './schema/mechanism-tables.ts'
import type { RegisterTables } from './schema/register-tables.ts'
import type { ReportTables } from './schema/report-tables.ts'
import type { RequestTables } from './schema/request-tables.ts'
import type { SavedTables } from './schema/saved-tables.ts'
import type { SearchTables } from './schema/search-tables.ts'
import type { SessionTables } from './schema/session-tables.ts'
import type { SheetTables } from './schema/sheet-tables.ts'
import type { StateTables } from './schema/state-tables.ts'
import type { TextTables } from './schema/text-tables.ts'

export interface Tables
  extends TextTables,
    DecisionTables,
    RegisterTables,
    SessionTables,
    StateTables,
    LinkTables,
    LifeTables,
    LetterTables,
    RequestTables,
    ReportTables,
    SheetTables,
    JobTables,
    LogTables,
    MarkTables,
    SavedTables,
    MechanismTables,
    SearchTables {}

export type Database = Kysely<Tables>

/** A change in progress; reading takes one too. */
export type Change = Transaction<Tables>
