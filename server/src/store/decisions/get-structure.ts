import { standingOf } from '@qarar/register'
import type { CorrectedStructure, DecidedDirection } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { findShown } from '../pages/shown-expression.ts'
import { type KeptDirection, listDirectionsOf, listDirectionsTakenBack } from './list-directions.ts'
import { listLinks } from './list-links.ts'
import { type ShownText, shownText } from './shown-text.ts'
import { contradictDirections, directionKey, directionOf } from './standing-directions.ts'

/** What people said of the structure of the text shown, and what of it has no place there. */
export async function getStructure(
  db: Database,
  publication: string,
  { expression }: { expression?: string } = {},
): Promise<CorrectedStructure | undefined> {
  const shown = await findShown(db, publication, expression)
  if (shown === undefined) return undefined
  const [all, lost, links, takenBack] = await Promise.all([
    listDirectionsOf(db, shown.id),
    unplacedIn(db, shown.revision),
    listLinks(db, shown),
    listDirectionsTakenBack(db, shown.id),
  ])
  const text = all.length === 0 ? null : await shownText(db, shown)
  const standing = standingOf(
    all,
    (a, b) => a.manifestation === b.manifestation && contradictDirections(a, b),
  )
  const isPlaced = (each: KeptDirection) =>
    each.manifestation === shown.manifestation && !lost.has(directionKey(directionOf(each)))
  return {
    ...{ expression: shown.id, revision: shown.revision, manifestation: shown.manifestation },
    placed: standing.filter(isPlaced).map((each) => ({ ...plain(each), ...placeIn(text, each) })),
    unplaced: standing.filter((each) => !isPlaced(each)).map(plain),
    ...{ links, takenBack },
  }
}

async function unplacedIn(db: Database, revision: string): Promise<Set<string>> {
  const { unplaced } = await db
    .selectFrom('revision')
    .select('unplaced')
    .where('id', '=', revision)
    .executeTakeFirstOrThrow()
  return new Set(unplaced.map(directionKey))
}

const plain = ({ manifestation: _, ...direction }: KeptDirection): DecidedDirection => direction

/** The paragraph that has the words by now; of what was left out, none. */
function placeIn(text: ShownText | null, { anchor }: KeptDirection) {
  const nowhere = { order: null, eId: null }
  if (!text || !anchor) return nowhere
  const span = text.map.spanOf(anchor.ranges.map(([from, to]) => ({ from, to })))
  const paragraph = span && text.paragraphs.find(({ end }) => end >= span.end)
  return paragraph ? { order: paragraph.order, eId: paragraph.eId } : nowhere
}
