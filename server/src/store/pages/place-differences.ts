// Where paragraphs that differ stand: in the text, and on a page where the file has pages.
import { diffWords } from '@qarar/core/link/renewals/diff-words.ts'
import type { PlacedDifference, PlaceInFile } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import type { FoundDifference } from '../import/differing-paragraphs.ts'
import { lettersOf } from '../import/fingerprint.ts'
import { pagesShown } from './pages-shown.ts'

/** Of two readings: the one shown, and the one beside it. */
export async function placeDifferences(
  db: Database,
  [shown, other]: readonly [shown: string, other: string],
  differences: readonly FoundDifference[],
): Promise<PlacedDifference[]> {
  const [inShown, inOther] = [await placesOf(db, shown), await placesOf(db, other)]
  return differences.map(({ from, beyond, ...difference }) => ({
    ...difference,
    words: diffWords(difference.shown.join(' '), difference.other.join(' '), comparable),
    shownAt: difference.shown.length > 0 ? inShown(difference.work, from) : null,
    otherAt: difference.other.length > 0 ? inOther(difference.work, beyond) : null,
  }))
}

/** As paragraphs are compared; what is no letter and no digit is itself. */
const comparable = (word: string) => lettersOf(word) || word

/** A paragraph by its place in its work, from 0. */
type FindPlace = (work: number, at: number) => PlaceInFile | null

async function placesOf(db: Database, revision: string): Promise<FindPlace> {
  const pages = (await pagesShown(db, revision))?.pages
  const rows = await db
    .selectFrom('paragraph')
    .select(['work', 'eid', 'first_line', 'last_line'])
    .where('revision', '=', revision)
    .where('work', 'is not', null)
    .orderBy('work')
    .orderBy('position')
    .execute()
  const byWork = Map.groupBy(rows, ({ work }) => work)
  return (work, at) => {
    const row = byWork.get(work)?.[at]
    if (!row) return null
    const page = pages?.findIndex(([first, last]) => row.first_line >= first && row.first_line <= last) ?? -1
    return { eId: row.eid, lines: [row.first_line, row.last_line], page: page < 0 ? null : page + 1 }
  }
}
