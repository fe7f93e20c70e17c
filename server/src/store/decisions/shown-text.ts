import { firstFrom } from '@qarar/core/first-from.ts'
import { type SourceMap, sourceMapOf } from '@qarar/core/repair/source-map.ts'
import type { Database } from '../database.ts'
import { findExpression, nothingHas } from '../find-expression.ts'
import { unpackSourceMap } from '../import/pack-source-map.ts'
import type { ShownExpression } from '../pages/shown-expression.ts'

/** Where a paragraph stands in the text of a revision. Paragraphs do not overlap. */
export interface ParagraphPlace {
  order: number | null
  eId: string
  start: number
  end: number
}

/** A text in which decisions have their places. */
export interface ShownText {
  manifestation: string
  text: string
  map: SourceMap
  /** In the order of the text. */
  paragraphs: ParagraphPlace[]
}

/** What an expression shows to whoever decides about it. Throws `not-found`. */
export async function getShown(db: Database, id: string): Promise<ShownExpression> {
  const found = await findExpression(db, id)
  const shown =
    found &&
    (await db
      .selectFrom('expression')
      .select(['id', 'publication', 'language', 'revision', 'manifestation'])
      .where('id', '=', found.id)
      .where('revision', 'is not', null)
      .$narrowType<{ revision: string; manifestation: string }>()
      .executeTakeFirst())
  if (!shown) throw nothingHas(id)
  return shown
}

export async function shownText(
  db: Database,
  { revision, manifestation }: Pick<ShownExpression, 'revision' | 'manifestation'>,
): Promise<ShownText> {
  const { text, source_map } = await db
    .selectFrom('revision')
    .select(['text', 'source_map'])
    .where('id', '=', revision)
    .executeTakeFirstOrThrow()
  const map = sourceMapOf(unpackSourceMap(text, source_map))
  return { manifestation, text, map, paragraphs: await listPlaces(db, revision) }
}

function listPlaces(db: Database, revision: string): Promise<ParagraphPlace[]> {
  return db
    .selectFrom('paragraph')
    .select(['work as order', 'eid as eId', 'span_start as start', 'span_end as end'])
    .where('revision', '=', revision)
    .orderBy('span_start')
    .orderBy('span_end')
    .execute()
}

/** The paragraph that the words stand in; undefined where they stand in none or in two. */
export function paragraphAround(
  { paragraphs }: ShownText,
  { start, end }: { start: number; end: number },
): ParagraphPlace | undefined {
  const behind = firstFrom(paragraphs.length, (index) => (paragraphs[index] as ParagraphPlace).start > start)
  const found = paragraphs[behind - 1]
  return found && end <= found.end ? found : undefined
}
