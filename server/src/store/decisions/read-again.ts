// A kept file is read again, because what people decided about its reading is something else now.
import { type Direction, type FileJoin, type LanguageTag, type RawText, rulesVersion } from '@qarar/core'
import type { Change, Database } from '../database.ts'
import { isNewer } from '../import/answer-held.ts'
import type { Carried } from '../import/attach.ts'
import { linkWorks } from '../import/link-works.ts'
import { readRaw } from '../import/read-file.ts'
import type { ReadText } from '../import/read-text.ts'
import { notesOf } from '../import/reader-notes.ts'
import { insertRevision } from '../import/reading-rows.ts'
import { newId } from '../new-id.ts'
import { refusal } from '../store-error.ts'
import { type Decided, decidedKey } from './decided.ts'
import { followHead } from './follow-head.ts'
import { brokenJoins } from './holding-joins.ts'

export interface ReadAgain<Join> extends Carried {
  /** Joins that the text does not have all the same. */
  broken: Join[]
  /** Directions that found no place in it. */
  unplaced: Direction[]
}

/** Under `lockFile`. What was read so before is not kept twice. */
export async function readAgain<Join extends FileJoin>(
  change: Change,
  read: ReadText,
  manifestation: string,
  decided: Decided<Join>,
): Promise<ReadAgain<Join>> {
  await refuseNewerRules(change, manifestation)
  const { raw, arrived, broken, unplaced } = await readWith(change, read, manifestation, decided)
  const known = await findRevision(change, manifestation, decided)
  const revision = known ?? newId('revision')
  const keys = { id: revision, manifestation, rules: rulesVersion, joinsKey: decidedKey(decided) }
  if (!known) await insertRevision(change, { ...keys, raw, ...arrived })
  return { manifestation, revision, broken, unplaced }
}

/** What the file is read as with these decisions; keeps nothing. */
export async function readWith<Join extends FileJoin>(
  change: Change,
  read: ReadText,
  manifestation: string,
  decided: Decided<Join>,
) {
  const { raw, language } = await getRaw(change, manifestation)
  const arrived = await readRaw(read, raw, { language, decided })
  const { reading } = arrived
  return { raw, arrived, broken: brokenJoins(decided.joins, reading, raw.text), unplaced: reading.unplaced }
}

/** What the file reads as under the rules of this program with these decisions, where that is kept. */
export async function findRevision(
  change: Change,
  manifestation: string,
  decided: Decided,
): Promise<string | undefined> {
  const found = await change
    .selectFrom('revision')
    .select('id')
    .where('manifestation', '=', manifestation)
    .where('rules', '=', rulesVersion)
    .where('joins_key', '=', decidedKey(decided))
    .executeTakeFirst()
  return found?.id
}

/** The expressions that show the file show it so. Under `lockChanges`. */
export async function showReadAgain(change: Change, carried: Carried): Promise<void> {
  const { manifestation, revision } = carried
  const showing = await change
    .updateTable('expression')
    .set({ revision })
    .where('manifestation', '=', manifestation)
    .returning(['id', 'publication', 'state'])
    .execute()
  for (const { id, publication, state } of showing)
    if (state === 'listed') {
      await followHead(change, { ...carried, expression: id, publication })
      await linkWorks(change, revision, publication)
    }
}

async function getRaw(change: Change, manifestation: string) {
  const { raw, language } = await keptRaw(change, manifestation)
  return { raw, language: await languageBefore(change, manifestation, language) }
}

/** The text of a file as it was first read: lines, decisions and coverage are of that, whatever a newer reader makes of the bytes. */
export async function keptRaw(
  db: Database,
  manifestation: string,
): Promise<{ raw: RawText; language: LanguageTag | null }> {
  const { text, replaced_chars, reader_notes, language, ...source } = await db
    .selectFrom('manifestation as m')
    .innerJoin('file as f', 'f.sha256', 'm.sha256')
    .innerJoin('expression as e', 'e.id', 'm.expression')
    .select(['m.text', 'm.replaced_chars', 'm.reader_notes', 'e.language'])
    .select(['m.file', 'm.sha256', 'f.bytes', 'm.format', 'm.encoding'])
    .where('m.id', '=', manifestation)
    .executeTakeFirstOrThrow()
  const raw = { text, source, replacedChars: replaced_chars, ...notesOf(reader_notes) }
  return { raw, language }
}

/** The language that the file was read in before anybody corrected it. */
async function languageBefore(change: Change, manifestation: string, now: LanguageTag | null) {
  const rows = await change
    .selectFrom('decision')
    .select('said')
    .where('manifestation', '=', manifestation)
    .where('said', 'is not', null)
    .orderBy('log')
    .execute()
  const first = rows.find(({ said }) => said?.what === 'language')?.said
  return first?.what === 'language' && first.before !== undefined ? first.before : now
}

/** An older program leaves readings by newer rules alone. */
async function refuseNewerRules(change: Change, manifestation: string): Promise<void> {
  const rows = await change
    .selectFrom('revision')
    .select('rules')
    .distinct()
    .where('manifestation', '=', manifestation)
    .execute()
  const newer = rows.find(({ rules }) => isNewer(rules, rulesVersion))
  if (newer)
    throw refusal(
      'not-applicable',
      `The file was read with newer rules (${newer.rules}) than this Qarar has (${rulesVersion}): use that version.`,
    )
}
