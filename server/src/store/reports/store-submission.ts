// The texts of a report that is submitted come in as one publication.
import type { LanguageTag } from '@qarar/core'
import { type ImportResult, type Level, levelsAbove } from '@qarar/register/contract'
import type { Change, Database } from '../database.ts'
import { directReading } from '../decisions/direct-reading.ts'
import { importRead } from '../import/import-file.ts'
import type { ReadFile } from '../import/read-file.ts'
import type { ReadText } from '../import/read-text.ts'
import { levelsOf } from '../marks/levels-of.ts'
import { setMark } from '../marks/set-mark.ts'
import { refusal } from '../store-error.ts'

interface Storing {
  symbol: string
  /** Of what it rests on. */
  level: Level | null
  by: string
}

/** A text that was read, in one of the languages of the report. */
export interface ArrivingText {
  language: LanguageTag
  arriving: ReadFile
}

/** Whole, and as a document of its own, or not at all: languages that are apart are found by nobody who looks for the report. */
export async function storeTexts(
  change: Change,
  read: ReadText,
  texts: readonly ArrivingText[],
  { symbol, level, by }: Storing,
): Promise<string> {
  let report: string | undefined
  for (const { language, arriving } of texts) {
    const options = { ...arriving.options, languageOf: report ?? null }
    const result = await importRead(change, read, { ...arriving, options })
    const { publication, expression } = result
    if (result.outcome === 'failed' || publication === null || expression === null) throw notStored(result)
    if (!isOwn(result, arriving, report))
      throw report ? severalDocuments(symbol, language) : notStored(result)
    if (level) await markAs(change, publication, level, by)
    await beReport(change, read, expression, by)
    report = publication
  }
  if (report) return report
  throw refusal('not-applicable', 'The report is in no language.', 'not-finished')
}

/** Whoever has a document that it became a part of would lose that where the report is taken back. */
function isOwn(
  { outcome, publication, expression }: ImportResult,
  { options }: ReadFile,
  report: string | undefined,
): boolean {
  if (report !== undefined && publication !== report) return false
  if (expression === options.replaces) return true
  return outcome === 'imported' || (outcome === 'new-language' && report !== undefined)
}

const notStored = ({ message }: ImportResult) =>
  refusal('not-applicable', `The report does not become a document of its own. ${message}`, 'not-stored')

const severalDocuments = (symbol: string, language: LanguageTag) =>
  refusal(
    'not-applicable',
    `By the symbol "${symbol}" the text in "${language}" does not become one document with the others.`,
    'several-documents',
  )

/** Reports are limited; one that rests on what fewer may see is marked like that. */
async function markAs(db: Database, publication: string, level: Level, by: string): Promise<void> {
  const now = (await levelsOf(db, [publication]))[publication]
  if (!levelsAbove('limited').includes(level) || now === level) return
  await setMark(db, publication, { level, reason: `It rests on what is marked ${level}.`, by })
}

/** What we wrote is a report, whatever its first lines look like. */
async function beReport(db: Database, read: ReadText, expression: string, by: string): Promise<void> {
  const { kind } = await db
    .selectFrom('expression as e')
    .innerJoin('revision as r', 'r.id', 'e.revision')
    .select('r.kind')
    .where('e.id', '=', expression)
    .executeTakeFirstOrThrow()
  if (kind === 'report') return
  await directReading(db, read, expression, {
    directions: [{ what: 'kind', value: 'report', place: { whole: true } }],
    by,
  })
}
