// A kept file is read again, because the joins that people decided for it are others now.
import { type FileJoin, rulesVersion } from '@qarar/core'
import type { Change } from '../database.ts'
import { isNewer } from '../import/answer-held.ts'
import type { Carried } from '../import/attach.ts'
import { linkWorks } from '../import/link-works.ts'
import { type ReadText, readRaw } from '../import/read-file.ts'
import { insertRevision, type RevisionToKeep } from '../import/reading-rows.ts'
import { newId } from '../new-id.ts'
import { refusal } from '../store-error.ts'
import { brokenJoins } from './holding-joins.ts'
import { joinsKeyOf } from './standing-joins.ts'

export interface ReadAgain<Join> extends Carried {
  /** Joins that the text does not have all the same. */
  broken: Join[]
}

/** Under `lockFile`. What was read so before is not kept twice. */
export async function readAgain<Join extends FileJoin>(
  change: Change,
  read: ReadText,
  manifestation: string,
  joins: readonly Join[],
): Promise<ReadAgain<Join>> {
  await refuseNewerRules(change, manifestation)
  const { raw, arrived, broken } = await readWith(change, read, manifestation, joins)
  const known = await findRevision(change, manifestation, joins)
  const revision = known ?? newId('revision')
  if (!known) await keep(change, { id: revision, manifestation, raw, joins, ...arrived })
  return { manifestation, revision, broken }
}

/** What the file is read as with these joins; keeps nothing. */
export async function readWith<Join extends FileJoin>(
  change: Change,
  read: ReadText,
  manifestation: string,
  joins: readonly Join[],
) {
  const { raw, language } = await getRaw(change, manifestation)
  const arrived = readRaw(read, raw, { language, joins })
  return { raw, arrived, broken: brokenJoins(joins, arrived.reading, raw.text) }
}

function keep(
  change: Change,
  { joins, ...revision }: Omit<RevisionToKeep, 'rules' | 'joinsKey'> & { joins: readonly FileJoin[] },
) {
  return insertRevision(change, { ...revision, rules: rulesVersion, joinsKey: joinsKeyOf(joins) })
}

/** What the file reads as under the rules of this program with these joins, where that is kept. */
export async function findRevision(
  change: Change,
  manifestation: string,
  joins: readonly FileJoin[],
): Promise<string | undefined> {
  const found = await change
    .selectFrom('revision')
    .select('id')
    .where('manifestation', '=', manifestation)
    .where('rules', '=', rulesVersion)
    .where('joins_key', '=', joinsKeyOf(joins))
    .executeTakeFirst()
  return found?.id
}

/** The expressions that show the file show it so. Under `lockChanges`. */
export async function showReadAgain(change: Change, { manifestation, revision }: Carried): Promise<void> {
  const showing = await change
    .updateTable('expression')
    .set({ revision })
    .where('manifestation', '=', manifestation)
    .returning(['publication', 'state'])
    .execute()
  for (const { publication, state } of showing)
    if (state === 'listed') await linkWorks(change, revision, publication)
}

async function getRaw(change: Change, manifestation: string) {
  const { text, replaced_chars, language, ...source } = await change
    .selectFrom('manifestation as m')
    .innerJoin('file as f', 'f.sha256', 'm.sha256')
    .innerJoin('expression as e', 'e.id', 'm.expression')
    .select(['m.text', 'm.replaced_chars', 'e.language'])
    .select(['m.file', 'm.sha256', 'f.bytes', 'm.format', 'm.encoding'])
    .where('m.id', '=', manifestation)
    .executeTakeFirstOrThrow()
  return { raw: { text, source, replacedChars: replaced_chars }, language }
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
