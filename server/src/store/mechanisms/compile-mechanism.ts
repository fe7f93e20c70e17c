// The report of a mechanism: read at one moment, compiled by the register, with sensitive values only where somebody asks.
import type { LanguageTag } from '@qarar/core'
import {
  type Compiling,
  compileReport,
  narrowest,
  type ReportMention,
  type ReportRecord,
} from '@qarar/register'
import type {
  MechanismKindDeclaration,
  MechanismMention,
  MechanismReport,
  MechanismVersion,
  RecordValues,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import { changeStore } from '../change.ts'
import type { Database } from '../database.ts'
import { appendLog } from '../log.ts'
import { heldAt, lastLog, logAt } from '../register/as-of.ts'
import { inTime } from '../register/in-time.ts'
import { refusal } from '../store-error.ts'
import { askedReports } from './asked-reports.ts'
import { kindCalled } from './declared-kinds.ts'
import { listsOf } from './given-values.ts'
import { inLanguage } from './in-language.ts'
import { withAddedEntries } from './list-kinds.ts'
import type { ReportQuery } from './mechanism-queries.ts'
import { mechanismRows } from './mechanism-rows.ts'
import { mentionRows } from './mention-rows.ts'
import { nameLevels } from './name-levels.ts'
import { namesOf, proposedOf, reportRecords, sha256 } from './report-records.ts'
import { withLevels } from './with-levels.ts'

/** Undefined where there is no such mechanism. Throws where nothing declares its kind, and where the period ends before it begins. */
export async function compileMechanism(
  db: Database,
  id: string,
  query: ReportQuery,
): Promise<MechanismReport | undefined> {
  return (await compiled(db, id, query, new Map()))?.report
}

/** With the sensitive values of what it tells one by one; the log says who asked, and of which records. */
export async function revealMechanismReport(
  db: Database,
  id: string,
  { by, ...query }: ReportQuery & { by: string },
): Promise<MechanismReport | undefined> {
  const masked = await compiled(db, id, query, new Map())
  if (!masked) return undefined
  const ids = toldMasked(masked)
  const values = await reveal(db, { mechanism: id, ids, log: masked.report.log, by })
  const whole = await compiled(db, id, { ...query, known: masked.report.known }, values)
  return whole && { ...whole.report, revealed: true }
}

interface Compiled {
  report: MechanismReport
  records: readonly ReportRecord[]
}

/** Records that stand in the report one by one and hold something sensitive. */
function toldMasked({ report, records }: Compiled): string[] {
  const runs = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'text') return block.runs
      return block.kind === 'table' ? block.rows.flat() : []
    }),
  )
  const told = new Set(runs.flatMap(({ to }) => (to?.kind === 'record' ? to.id : [])))
  return records.filter(({ id, masked }) => masked.length > 0 && told.has(id)).map(({ id }) => id)
}

interface Revealing {
  mechanism: string
  ids: string[]
  log: number
  by: string
}

/** As they were by the moment that is asked about: whoever asks for a past report is shown what it would have said. */
function reveal(db: Database, { mechanism, ids, log, by }: Revealing): Promise<Map<string, RecordValues>> {
  return changeStore(db, async (change) => {
    const { rows } = await sql<{ id: string; sensitive: RecordValues }>`
      select r.id, r.sensitive from mechanism_record r
      where r.id = any(${ids}::text[]) and ${heldAt('r', log)} and r.sensitive is not null`.execute(change)
    await appendLog(change, {
      by,
      what: 'reveal-record',
      ids: [mechanism, ...ids],
      details: { report: true },
    })
    return new Map(rows.map(({ id, sensitive }) => [id, plain(sensitive)]))
  })
}

const plain = (values: RecordValues): RecordValues =>
  Object.fromEntries(Object.entries(values).filter(([field]) => field !== ''))

function compiled(
  db: Database,
  id: string,
  query: ReportQuery,
  revealed: ReadonlyMap<string, RecordValues>,
): Promise<Compiled | undefined> {
  refusePeriod(query)
  return inTime(db, async (read) => {
    const log = await logAt(read, query.known)
    const { language = 'en' } = query
    const moment = await momentOf(read, log, query.known)
    const asOf = [query.to, dayOfMoment(moment)].sort()[0] as string
    const [mechanism] = await mechanismRows(read, [id], { log, asOf, language })
    if (mechanism === undefined) return undefined
    const kind = await declared(read, mechanism)
    const records = (await reportRecords(read, [id], log)).map((record) => withRevealed(record, revealed))
    const compiling: Compiling = {
      ...{ kind, mechanism: plainMechanism(mechanism), records, asOf, language },
      ...{
        from: query.from,
        to: query.to,
        list: listsOf(kind),
        sha256,
        name: await namesOf(read, kind, records, log, language),
      },
      proposed: await proposedOf(read, id, log),
      level: (await nameLevels(read, [mechanism], log)).get(id) ?? 'secret',
      mentions: await mentionsIn(read, await mentionRows(read, id, { log, asOf, language }), {
        language,
        known: query.known,
      }),
      asked: await askedReports(read, id, { log, language }),
    }
    return { report: compileReport(compiling, { cases: query.cases, ...moment }), records }
  })
}

/** What is quoted is as narrow as the text that was read, in whichever language it stands here. */
async function mentionsIn(
  db: Database,
  mentions: readonly MechanismMention[],
  asked: { language: LanguageTag; known: string | undefined },
): Promise<ReportMention[]> {
  const [read, shown] = [
    await withLevels(db, mentions),
    await withLevels(db, await inLanguage(db, mentions, asked)),
  ]
  return shown.map((each, at) => ({ ...each, level: narrowest([each.level, read[at]?.level ?? 'secret']) }))
}

function refusePeriod({ from, to }: ReportQuery): void {
  if (from > to)
    throw refusal(
      'not-applicable',
      `A report from ${from} cannot end before it, on ${to}: turn the days around.`,
    )
}

async function declared(db: Database, { id, kind }: MechanismVersion): Promise<MechanismKindDeclaration> {
  const found = kindCalled(kind)
  if (found) return withAddedEntries(db, found)
  throw refusal(
    'not-applicable',
    `The kind "${kind}" of mechanism ${id} is declared no more, so that nothing says what its report holds.`,
    'kind-gone',
  )
}

const plainMechanism = ({ id, name, kind, organisation }: MechanismVersion) => ({
  id,
  name,
  kind,
  organisation,
})

function withRevealed(record: ReportRecord, revealed: ReadonlyMap<string, RecordValues>): ReportRecord {
  const values = revealed.get(record.id)
  return values ? { ...record, values: { ...record.values, ...values }, masked: [] } : record
}

interface Moment {
  /** The last entry that is known of. */
  log: number
  known: string
}

const dayOfMoment = ({ known }: Moment) => known.slice(0, 10)

/**
 * The moment of the last entry to the last digit; where that was before the day that is asked about, the first moment of
 * the day. Whoever asks by it is answered the same: by it are known both the records and the day.
 */
async function momentOf(db: Database, log: number | null, asked: string | undefined): Promise<Moment> {
  const number = log ?? (await lastLog(db))
  const now = asked ?? new Date().toISOString()
  const { rows } = await sql<{ known: string }>`
    select to_char(greatest(
      date_trunc('day', ${now}::timestamptz at time zone 'UTC'),
      (select at at time zone 'UTC' from log where number = ${number})), ${momentFormat}) as known`.execute(
    db,
  )
  return { log: number, known: (rows[0] as { known: string }).known }
}

const momentFormat = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'
