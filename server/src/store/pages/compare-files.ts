import type { FileDifferences } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { differingParagraphs } from '../import/differing-paragraphs.ts'
import { workTextsOfRevision } from '../import/work-texts.ts'
import { placeDifferences } from './place-differences.ts'

/**
 * Where a file says its text differently from the file that is shown; of one that waits for an answer, from the text that
 * it may be. Undefined where there is no such file.
 */
export async function compareFiles(
  db: Database,
  manifestation: string,
): Promise<FileDifferences | undefined> {
  const file = await findFile(db, manifestation)
  if (!file) return undefined
  const { expression, own } = file
  const shown = await findShownFile(db, file.candidate ?? expression)
  const head = { id: manifestation, file: file.file, publication: file.publication, expression }
  if (!shown?.revision || shown.manifestation === manifestation)
    return { ...head, shown: null, works: [], differences: [] }
  const [one, other] = [await workTextsOfRevision(db, shown.revision), await workTextsOfRevision(db, own)]
  return {
    ...head,
    shown: {
      ...{ id: shown.manifestation ?? '', file: shown.file ?? '' },
      ...{ publication: shown.publication, expression: shown.id },
    },
    works: one.map(({ name }) => name),
    differences: await placeDifferences(db, [shown.revision, own], differingParagraphs(one, other)),
  }
}

/** With the newest of its readings. */
function findFile(db: Database, manifestation: string) {
  return db
    .selectFrom('manifestation as m')
    .innerJoin('expression as e', 'e.id', 'm.expression')
    .innerJoin('revision as r', 'r.manifestation', 'm.id')
    .leftJoin('doubt as d', (join) => join.onRef('d.expression', '=', 'e.id').on('d.decision', 'is', null))
    .select(['m.file', 'e.id as expression', 'e.publication', 'r.id as own', 'd.candidate'])
    .where('m.id', '=', manifestation)
    .orderBy('r.read_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

function findShownFile(db: Database, expression: string) {
  return db
    .selectFrom('expression as e')
    .leftJoin('manifestation as m', 'm.id', 'e.manifestation')
    .select(['e.id', 'e.publication', 'e.revision', 'e.manifestation', 'm.file'])
    .where('e.id', '=', expression)
    .executeTakeFirst()
}
