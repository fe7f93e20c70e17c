import type { DecidedLink } from '@qarar/core'
import type { Database } from '../database.ts'
import { type KeptLink, workFinder } from '../decisions/standing-links.ts'
import type { WorkAnchor } from '../schema/decision-tables.ts'
import type { ListedText } from './held-texts.ts'

/** What people said of two works, of those that are both among the texts; the later words last. */
export async function decidedLinks(
  db: Database,
  newestFirst: readonly KeptLink[],
  texts: readonly ListedText[],
): Promise<DecidedLink[]> {
  if (newestFirst.length === 0) return []
  const files = await filesOf(db, texts)
  const find = workFinder(db)
  const indexOf = async (anchor: WorkAnchor) => {
    const publication = files.indexOf(anchor.manifestation)
    const text = texts[publication]
    const work = text ? await find(text.revision, anchor) : null
    return work === null ? null : { publication, work }
  }
  const decided: DecidedLink[] = []
  for (const { relation, holds, ...link } of newestFirst.toReversed()) {
    const [from, to] = [await indexOf(link.from), await indexOf(link.to)]
    if (from && to) decided.push({ relation, holds, from, to })
  }
  return decided
}

/** The file that each of the texts was read from. */
async function filesOf(db: Database, texts: readonly ListedText[]): Promise<(string | undefined)[]> {
  const rows = await db
    .selectFrom('revision')
    .select(['id', 'manifestation'])
    .where(
      'id',
      'in',
      texts.map(({ revision }) => revision),
    )
    .execute()
  const byRevision = new Map(rows.map(({ id, manifestation }) => [id, manifestation]))
  return texts.map(({ revision }) => byRevision.get(revision))
}
