import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Outline } from './compare-outlines.ts'
import type { Candidate } from './find-candidates.ts'
import { workNumbers } from './identity-keys.ts'

interface HeldOutline extends Outline {
  lettersKey: string
}

/** Of the text that it shows, or showed last where it was withdrawn. */
export async function outlineOfExpression(db: Database, candidate: Candidate): Promise<HeldOutline> {
  const { id, kind, publication, lettersKey } = await findRevision(db, candidate)
  const works = await db
    .selectFrom('revision_work')
    .select(['kind', 'number', 'dates'])
    .where('revision', '=', id)
    .execute()
  const { dates } = publication
  return {
    kind,
    lettersKey,
    symbolKey: candidate.symbolKey,
    numbers: workNumbers(works),
    works: works.length,
    paragraphs: await countParagraphs(db, id),
    dates: dates.length > 0 ? dates : works.flatMap((work) => work.dates),
  }
}

function findRevision(db: Database, { expression, revision }: Candidate) {
  return db
    .selectFrom('revision as r')
    .innerJoin('manifestation as m', 'm.id', 'r.manifestation')
    .select(['r.id', 'r.kind', 'r.publication', 'r.letters_key as lettersKey'])
    .where('m.expression', '=', expression)
    .orderBy(sql`r.id is not distinct from ${revision}::text`, 'desc')
    .orderBy('r.read_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}

async function countParagraphs(db: Database, revision: string): Promise<number> {
  const { count } = await db
    .selectFrom('paragraph')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('revision', '=', revision)
    .where('work', 'is not', null)
    .where('parent', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}
