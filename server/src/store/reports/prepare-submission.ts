// What a report says when it is submitted, and how open it may be, before anybody has to wait for it.
import type { LanguageTag } from '@qarar/core'
import { plainReport } from '@qarar/register'
import type { Level, VolumeHead } from '@qarar/register/contract'
import { sql } from 'kysely'
import { readTextBytes } from '../../read/read-text-file.ts'
import type { Database } from '../database.ts'
import { lastLog } from '../register/as-of.ts'
import type { FileToImport } from '../store.ts'
import { refusal } from '../store-error.ts'
import { levelOfReport } from './level-of-report.ts'
import { printReport } from './print-report.ts'
import { readItems } from './read-volumes.ts'

export interface Submitted {
  symbol: string
  date: string
  by: string
}

interface ReportText extends FileToImport {
  language: LanguageTag
}

export interface Prepared {
  /** The last entry of the log that it knows of. */
  log: number
  /** Of what it rests on. */
  level: Level | null
  /** The clean copy in each language. */
  files: ReportText[]
}

export async function prepareSubmission(
  db: Database,
  volume: VolumeHead,
  submitted: Submitted,
): Promise<Prepared> {
  await refuseOpenItems(db, volume)
  return {
    log: await lastLog(db),
    level: await levelOfReport(db, volume),
    files: await filesOf(db, volume, submitted),
  }
}

/** Whether it says what it said. */
export const isSameReport = (one: Prepared, other: Prepared) => hashesOf(one) === hashesOf(other)

const hashesOf = ({ files }: Prepared) => files.map(({ raw }) => raw.source.sha256).join()

async function refuseOpenItems(db: Database, volume: VolumeHead): Promise<void> {
  const items = await readItems(db, { volume: volume.id, log: null })
  if (items.length === 0) throw refusal('not-applicable', 'The report has no items.', 'not-finished')
  const ids = items.map(({ id }) => id)
  const rows = await db
    .selectFrom('item_freeze')
    .select('item')
    .where('upto', 'is', null)
    .where('draft', 'is not', null)
    .where(sql<boolean>`item = any(${ids}::text[])`)
    .execute()
  const frozen = new Set(rows.map(({ item }) => item))
  const open = items.filter(({ id }) => !frozen.has(id))
  if (open.length > 0)
    throw refusal(
      'not-applicable',
      `Of ${items.length} items, ${open.length} are not frozen: ${open.map(({ position }) => position).join(', ')}.`,
      'not-finished',
    )
}

async function filesOf(db: Database, volume: VolumeHead, { symbol, date }: Submitted): Promise<ReportText[]> {
  const files: ReportText[] = []
  for (const language of volume.languages) {
    const printed = await printReport(db, volume.id, { copy: 'clean', language, symbol, date })
    const name = `${symbol.replaceAll(/[\\/]/g, '-')}.${language}.txt`
    const bytes = Buffer.from(plainReport(printed))
    files.push({ language, name, bytes, raw: readTextBytes(bytes, { name }) })
  }
  return files
}
