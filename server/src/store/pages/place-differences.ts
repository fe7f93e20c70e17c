// Where paragraphs that differ stand: in the text, and on a page where the file has pages.
import { diffWords } from '@qarar/core/link/renewals/diff-words.ts'
import type { DifferenceOfFiles, PlacedDifference, PlaceInFile } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { lettersOf } from '../import/fingerprint.ts'
import { pagesShown } from './pages-shown.ts'

/** Of two readings: the one shown, and the one beside it. */
export async function placeDifferences(
  db: Database,
  [shown, other]: readonly [shown: string, other: string],
  differences: readonly DifferenceOfFiles[],
): Promise<PlacedDifference[]> {
  const [inShown, inOther] = [await placesOf(db, shown), await placesOf(db, other)]
  return differences.map((difference) => ({
    ...difference,
    words: diffWords(difference.shown.join(' '), difference.other.join(' '), comparable),
    shownAt: inShown(difference.work, difference.shown),
    otherAt: inOther(difference.work, difference.other),
  }))
}

/** As paragraphs are compared; what is no letter and no digit is itself. */
const comparable = (word: string) => lettersOf(word) || word

type FindPlace = (work: number, paragraphs: readonly string[]) => PlaceInFile | null

/** Asked in the order of the text: a paragraph that stands there twice is found where it is next. */
async function placesOf(db: Database, revision: string): Promise<FindPlace> {
  const pages = (await pagesShown(db, revision))?.pages
  const rows = await db
    .selectFrom('paragraph')
    .select(['work', 'eid', 'text', 'first_line', 'last_line'])
    .where('revision', '=', revision)
    .where('work', 'is not', null)
    .orderBy('work')
    .orderBy('position')
    .execute()
  const byWork = Map.groupBy(rows, ({ work }) => work)
  const passed = new Map<number, number>()
  return (work, [text]) => {
    const own = byWork.get(work) ?? []
    const at = own.findIndex((row, index) => index >= (passed.get(work) ?? 0) && row.text === text)
    const row = own[at]
    if (text === undefined || !row) return null
    passed.set(work, at + 1)
    const page = pages?.findIndex(([first, last]) => row.first_line >= first && row.first_line <= last) ?? -1
    return { eId: row.eid, lines: [row.first_line, row.last_line], page: page < 0 ? null : page + 1 }
  }
}
